import { textOf } from "../cell-content";
import { toDecimal } from "../../decimal";
import type { CellEdit } from "../../sheet";
import { isContraryAnswer } from "../../scoring/contrary-answer";
import type { ScoredTable } from "../../scoring/model";
import type { TableCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { countedRows, refAt, rowCells, rowFacts, type Row } from "../row";
import { publishedForms } from "../sources";

const LEADING_OPERATOR =
  /^\s*([≥≧≤≦><＞＜=＝═﹦‹›~～]+|大于等于|小于等于|大于|小于|等于|不少于|不低于|不高于|不超过|至少|至多)\s*/;

/** An actual value that repeats the target's operator: ≥266米 is no result. */
export const actualOperatorCopied = defineTableCheck({
  id: "actual-operator-copied",
  group: "facts",
  severity: "warning",
  sources: [publishedForms("年度指标值≥266米，全年实际值也填≥266米")],
  report: (scored) =>
    countedRows(scored)
      .filter(isCopied)
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.actual]),
        facts: rowFacts(row),
        fix: row.indicator.actual ? editOf(scored, row.indicator.actual) : [],
      })),
});

/** 最长2.5小时 is the one result that counts of many. */
const EXTREME = /最[多少大小高低长短快慢]/;

/** `<90%` for ≥90% copies nothing: another check asks what was reached. */
function isCopied({ indicator }: Row): boolean {
  const { judgement, actual } = indicator;
  if (isContraryAnswer(indicator) || EXTREME.test(textOf(actual))) return false;
  return judgement.kind === "quantitative" && judgement.notes.includes("operator-in-actual");
}

function editOf(scored: ScoredTable, actual: TableCell): readonly CellEdit[] {
  const rest = actual.text.replace(LEADING_OPERATOR, "");
  if (rest === actual.text || rest === "" || actual.formula !== null) return [];
  return [{ cell: refAt(scored, actual), value: toDecimal(rest)?.toNumber() ?? rest }];
}
