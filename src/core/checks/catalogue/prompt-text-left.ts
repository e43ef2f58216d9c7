import { defineTableCheck } from "../define-check";
import type { ScoredTable } from "../../scoring/model";
import type { TableCell } from "../../table/model";
import { refAt, rowsOf } from "../row";
import { sichuanForm } from "../sources";
import { writtenCells } from "../written-texts";

const PROMPT =
  /[（(](限|不超过|控制在)?\d{2,4}字(以内|内|左右|以下)?[)）]|^(请|须)?(简要|对照|逐项).{0,30}(说明|填写|概述|描述)|^请(填写|说明|简述|输入)|^(此处|在此)填写/;
const LONGEST = 60;

/** The form's own instruction, left where the unit should have written. */
export const promptTextLeft = defineTableCheck({
  id: "prompt-text-left",
  group: "form",
  severity: "error",
  sources: [sichuanForm("“说明…完成情况(100字以内)”原样公开")],
  report: (scored) =>
    fillableCells(scored)
      .filter(({ text }) => text.length <= LONGEST && PROMPT.test(text.replace(/\s/g, "")))
      .map((cell) => ({
        cells: [refAt(scored, cell)],
        facts: { text: cell.text, isGoal: Object.values(scored.table.goal).includes(cell) },
      })),
});

/** Explanations that are missing because a prompt stands there are reported as missing, once. */
function fillableCells(scored: ScoredTable): readonly TableCell[] {
  const explanations = rowsOf(scored)
    .filter(({ result }) => !result.explanationMissing)
    .map(({ indicator }) => indicator.explanation);
  const { expected } = scored.table.goal;
  return [expected, ...writtenCells(scored.table), ...explanations].filter((cell) => cell !== null);
}
