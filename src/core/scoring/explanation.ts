import type { Indicator, SelfEvaluationTable, TableCell } from "../table/model";

/** What stands in an explanation cell without explaining anything, once punctuation and white space are gone. */
const EMPTY_WORDS =
  /^(无|没有|暂无|无偏差|无原因|略|同上|空|不适用|不涉及|未填|待填|待补充|none|na|null|nil|否|0+(\.0+)?%?|x+|×+)?$/i;

/** The form's own prompt, left in the cell. */
const PROMPT =
  /^(请|须|需|应|对照|简要|说明|填写|填报).{0,40}(说明|填写|填报|原因|措施|情况)|[（(](限|不超过)?\d{2,4}字(以内|内|左右)?[)）]|^偏差原因分析|^未完成原因分析|^(偏差|未完成)?原因(分析)?(及|和)?改进措施$/;

/** A blank still to be filled: `＿＿`, `____`, `【 】`, `XX`, `××`. */
const OPEN_BLANK = /[_＿﹍]{2,}|[【[〔]\s*[】\]〕]|(?<![A-Za-z])X{2,}(?![A-Za-z])|×{2,}/i;

/** Whether a draft frame still has open blanks, so that it explains nothing yet. */
export function isOpenDraft(text: string): boolean {
  return OPEN_BLANK.test(text);
}

/**
 * Whether a text explains anything: not blank, not 无 / 略 / 暂无 / — / 0, not the form's own prompt, not a
 * draft frame with open blanks.
 *
 * @param text - an explanation cell's text as shown
 */
export function isRealExplanation(text: string): boolean {
  const words = text.replace(/[\s\p{P}\p{S}＿_]/gu, "");
  if (EMPTY_WORDS.test(words)) return false;
  if (isOpenDraft(text)) return false;
  return !PROMPT.test(text.replace(/\s/g, ""));
}

/** The cell where a row's explanation belongs: its own, else the one box for the whole table; `null` where the form has neither. */
export function explanationPlace(table: SelfEvaluationTable, indicator: Indicator): TableCell | null {
  return indicator.explanation ?? deviationBox(table);
}

/** Whether a row is explained, in its own cell or in the box for the whole table. */
export function isExplained(table: SelfEvaluationTable, indicator: Indicator): boolean {
  const cells = [indicator.explanation, ...boxes(table)];
  return cells.some((cell) => cell !== null && isRealExplanation(cell.text));
}

/** The one box in which some forms ask for the deviations of the whole table; `null` where there is none. */
export function deviationBox(table: SelfEvaluationTable): TableCell | null {
  return boxes(table)[0] ?? null;
}

function boxes(table: SelfEvaluationTable): readonly TableCell[] {
  return table.notes.filter((note) => note.kind === "deviation-box").map((note) => note.cell);
}
