import { defineTableCheck } from "../define-check";
import type { ScoredTable } from "../../scoring/model";
import type { TableCell } from "../../table/model";
import { refAt, rowsOf } from "../row";
import { sichuanForm } from "../sources";
import { writtenCells } from "../written-texts";

const PROMPT =
  /[（(，,](限|不超过|控制在)?\d{2,4}字(以内|内|左右|以下)?[)）]|^[（(]?(请|须)?(简要|对照|逐项).{0,30}(说明|填写|概述|描述)|^请(填写|说明|简述|输入)|^([此本][处栏]|在此)填写|^请在此处/;
const LONGEST = 60;
const CLAUSE_END = /[。；;\n]/;

/** The form's own instruction, left where the unit should have written. */
export const promptTextLeft = defineTableCheck({
  id: "prompt-text-left",
  group: "form",
  severity: "error",
  sources: [sichuanForm("“说明…完成情况(100字以内)”原样公开")],
  report: (scored) =>
    fillableCells(scored)
      .filter(({ text }) => isPrompt(text) || clausesOf(text).every(isPrompt))
      .map((cell) => ({
        cells: [refAt(scored, cell)],
        facts: { text: cell.text, isGoal: Object.values(scored.table.goal).includes(cell) },
      })),
});

/** A long text is more than an instruction, unless it is one clause by clause. */
function isPrompt(text: string): boolean {
  return text.length <= LONGEST && PROMPT.test(text.replace(/\s/g, ""));
}

/** The clauses of a text; a blank text is one. */
function clausesOf(text: string): readonly string[] {
  const clauses = text.split(CLAUSE_END).filter((clause) => clause.trim() !== "");
  return clauses.length > 0 ? clauses : [""];
}

/** Explanations that are missing because a prompt stands there are reported as missing, once. */
function fillableCells(scored: ScoredTable): readonly TableCell[] {
  const explanations = rowsOf(scored)
    .filter(({ result }) => !result.explanationMissing)
    .map(({ indicator }) => indicator.explanation);
  const { goal, notes } = scored.table;
  const unanswered = notes.filter(
    ({ kind, cell }) => kind === "instruction" && ASKS_FOR_NONE.test(cell.text),
  );
  const told = [...writtenCells(scored.table), ...unanswered.map(({ cell }) => cell)];
  return [goal.expected, ...told, ...explanations].filter((cell) => cell !== null);
}

/** 请在此处简要说明…，如没有请填无。 with nothing behind it, as the transfer form has it: an instruction that is to be answered on the spot. */
const ASKS_FOR_NONE = /此处.*请填["“‘]?无["”’]?[。.；;]?\s*$/;
