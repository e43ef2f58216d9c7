import type { ScoredTable } from "../../scoring/model";
import type { TableCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport, Severity } from "../finding";
import { refAt } from "../row";
import { publishedForms } from "../sources";

/** An annual goal that was not written down: a blank, a bare amount, or nothing but 完成. */
export const goalTextBlank = defineTableCheck({
  id: "goal-text-blank",
  group: "form",
  severity: "warning",
  sources: [
    publishedForms("年度总体目标只填了金额“43.2”“37.24”"),
    publishedForms("年度总体目标填“完成”，完成情况也填“完成”"),
  ],
  report: (scored) => {
    const { expected, accomplished } = scored.table.goal;
    return [...sideReport(scored, expected, "expected"), ...sideReport(scored, accomplished, "accomplished")];
  },
});

function sideReport(
  scored: ScoredTable,
  cell: TableCell | null,
  side: "expected" | "accomplished",
): readonly CheckReport[] {
  const fault = cell && faultOf(cell, side);
  if (!cell || !fault) return [];
  return [
    {
      severity: fault.severity,
      cells: [refAt(scored, cell)],
      facts: { side, text: cell.text, kind: fault.kind },
    },
  ];
}

const AMOUNT = /^[\d.,，]+(万?元|万)?$/;
const NOTHING_BUT_DONE = /^(已?(全部|全面|按期|按时|如期)?(完成|达成|达到|实现|落实)|是|正常|良好)$/;

/** 已完成 is a poor answer to a goal, and no goal at all. */
function faultOf(
  { text }: TableCell,
  side: "expected" | "accomplished",
): { readonly kind: string; readonly severity: Severity } | null {
  const words = text.replace(/[\s。；;、—–\-/]/g, "");
  if (words === "" || words === "无") return { kind: "blank", severity: "warning" };
  if (AMOUNT.test(words)) return { kind: "amount", severity: "warning" };
  const isHollow = side === "expected" && NOTHING_BUT_DONE.test(words);
  return isHollow ? { kind: "hollow", severity: "review" } : null;
}
