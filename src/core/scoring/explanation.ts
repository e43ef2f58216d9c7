import { isCellError } from "../sheet";
import type { Indicator, SelfEvaluationTable, TableCell } from "../table/model";

/** What stands in an explanation cell without explaining anything, once punctuation and white space are gone. */
const EMPTY_WORDS =
  /^(无+|没有|暂?无((改进|整改)?措施|偏差|原因|问题|异常|此项|未完成(情况|项)?)?|(没有|不存在|无明显)偏差|无[需须](说明|改进|整改|填写)|略|[同见]上|空白?|不适用|不涉及|未填|待填|待补充?|是|否|正常|已?(达标|(全部|按[期时]|按计划)?完成|达到?(目标|预期|标准))|none|na|null|nil|undefined|\d+|x+)?$/i;

/** Names of what should be written, which explain nothing by themselves. */
const LABELS =
  /(偏差|未完成|主要|具体|扣分)?(的)?原因(分析|说明)?(是|为)?|(拟采取的|下一步)?(改进|整改|解决)?措施|下一步(工作|打算|计划)?|存在(的)?问题/g;

/** The form's own prompt, left in the cell. */
const PROMPT =
  /^[（(]?(请|须|需|应|对照|简要|说明|填写|填报).{0,40}(说明|填写|填报|原因|措施|情况)|[（(](限|不超过)?\d{2,4}字(以内|内|左右)?[)）]|^偏差原因分析|^未完成原因分析|^(偏差|未完成)?原因(分析)?(及|和)?改进措施$/;

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
  if (isOpenDraft(text) || isCellError(text)) return false;
  if (PROMPT.test(text.replace(/\s/g, ""))) return false;
  return text.split(/[；;，,。、\n]/).some((clause) => !isEmptyClause(clause));
}

function isEmptyClause(clause: string): boolean {
  const words = clause.replace(/[\s\p{P}\p{S}＿_]/gu, "");
  return EMPTY_WORDS.test(words) || EMPTY_WORDS.test(words.replace(LABELS, ""));
}

/** The cell where a row's explanation belongs: its own, else the one box for the whole table; `null` where the form has neither. */
export function explanationPlace(table: SelfEvaluationTable, indicator: Indicator): TableCell | null {
  return indicator.explanation ?? deviationBox(table);
}

/**
 * Whether a row is explained: in its own cell, or in a box for the whole table. Where the row has a cell of its own, the box must
 * speak of it: 存在问题：档案不够规范 does not say why two kilometres of road were not built.
 */
export function isExplained(table: SelfEvaluationTable, indicator: Indicator): boolean {
  if (isRealExplanation(explanationOf(table, indicator))) return true;
  return boxes(table).some(
    ({ text }) => isRealExplanation(text) && (!indicator.explanation || speaksOf(text, indicator.title)),
  );
}

/** So many letters of a name in a row are no chance; a shorter name must stand there whole. */
const TELLING = 3;

function speaksOf(text: string, title: string): boolean {
  const parts = Math.max(1, title.length - TELLING + 1);
  return [...title.slice(0, parts)].some((_letter, at) => text.includes(title.slice(at, at + TELLING)));
}

/** 同上, 同上行原因: the explanation above counts for this row too. */
const REFERS_UP = /^(原因)?[同见](上|前)(面|述|文|一?[行条项])?(所述)?(的?原因)?$/;

/** What a row's own cell says; for 同上 what the nearest row above says. `""` where there is neither. */
export function explanationOf({ indicators }: SelfEvaluationTable, indicator: Indicator): string {
  const text = indicator.explanation?.text ?? "";
  if (!refersUp(text)) return text;
  const above = indicators.slice(0, indicator.index).flatMap(({ explanation }) => explanation?.text ?? []);
  return above.filter((one) => one !== "" && !refersUp(one)).at(-1) ?? "";
}

function refersUp(text: string): boolean {
  return REFERS_UP.test(text.replace(/[\s\p{P}]/gu, ""));
}

/** The one box in which some forms ask for the deviations of the whole table; `null` where there is none. */
export function deviationBox(table: SelfEvaluationTable): TableCell | null {
  return boxes(table)[0] ?? null;
}

function boxes(table: SelfEvaluationTable): readonly TableCell[] {
  return table.notes.filter((note) => note.kind === "deviation-box").map((note) => note.cell);
}
