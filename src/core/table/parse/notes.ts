import { noteStart } from "../words/form-words";
import type { NoteText, PolicyHint } from "../model";
import { rowKind } from "../rows/row-kind";
import type { PlacedCell } from "../rows/sheet-view";
import { compact, headerWord } from "../wording";
import { cellBeside } from "./label-values";
import type { OpenTable } from "../rows/open-table";

/** Every text outside the indicators that checks look at: instructions, notes, conclusions, signatures. */
export function readNotes(table: OpenTable): readonly NoteText[] {
  const notes: NoteText[] = [];
  const headers = new Set(table.region.headerRows);
  for (let row = table.headTop; row <= table.bodyBottom; row++) {
    if (headers.has(row)) continue;
    if (row >= table.bodyTop && rowKind(table.view, row, table.columns) !== "note") continue;
    for (const cell of table.view.cellsIn(row, table.columns.left, table.columns.right)) {
      const note = noteOf(table, cell);
      if (note && (row >= table.bodyTop || isOfHead(note))) notes.push(note);
    }
  }
  return notes;
}

/** Above the indicators 原因 and 结论 are headers of other blocks. */
function isOfHead({ kind }: NoteText): boolean {
  return kind === "instruction" || kind === "signature";
}

const INSTRUCTION =
  /\d+字以内|请(?:在|填|说明|对照)|需说明原因|应单独说明|得分(?:计算)?方法|计分方法|填报说明|填表说明/;

function noteOf(table: OpenTable, cell: PlacedCell): NoteText | null {
  const kind = noteStart(cell.text);
  if (INSTRUCTION.test(cell.text)) return { kind: "instruction", label: labelOf(cell), cell };
  if (!kind) return null;
  const hasOwnText = compact(cell.text).length > 24 || /[:：].+/.test(cell.text.replace(/\s/g, ""));
  const beside = hasOwnText ? null : cellBeside(table, cell);
  return { kind, label: labelOf(cell), cell: beside ?? cell };
}

function labelOf(cell: PlacedCell): string {
  return compact(cell.text.split(/[:：]/)[0] ?? "").slice(0, 40);
}

const PRINTED_RULE =
  /得分[=＝].*(?:分值|权重)|[A-B][/÷][A-B].{0,4}[×*xX].{0,6}(?:分值|权重)|执行率.{0,8}[×*].{0,8}(?:分值|权重)|(?:指标值|完成值).{0,16}[×*].{0,8}(?:分值|权重)|80%?[（(]含[)）]?|按.{0,12}(?:区间|比例)(?:合理)?(?:确定|计算)?分值/;

/** Printed hints at the policy a form follows: 20分*执行率, the Sichuan export's columns, a printed formula. */
export function readHints(table: OpenTable): readonly PolicyHint[] {
  const hints: PolicyHint[] = [];
  const export13 = sichuanHint(table);
  if (export13) hints.push(export13);
  for (let row = table.headTop; row <= table.bodyBottom; row++) {
    for (const { row: at, column, text } of table.view.cellsIn(
      row,
      table.columns.left,
      table.columns.right,
    )) {
      const kind = hintKind(text);
      if (kind) hints.push({ kind, text, cell: { row: at, column } });
    }
  }
  return hints;
}

/** The shortest hint: 执行率*20. */
const SHORTEST_HINT = 6;

function hintKind(text: string): PolicyHint["kind"] | null {
  if (text.length < SHORTEST_HINT) return null;
  const word = compact(text);
  if (/20分[*×xX]执行率|执行率[*×xX]20分?/.test(word)) return "execution-20";
  if (/51\d{4}_\d{4}zp/i.test(word)) return "sichuan-export";
  return word.length > 10 && PRINTED_RULE.test(word) ? "printed-rule" : null;
}

/** 指标性质 / 指标值 / 度量单位 and 未完成原因分析: the columns of the Sichuan system. */
function sichuanHint(table: OpenTable): PolicyHint | null {
  const evidence = (role: string) => table.region.columns.find((column) => column.role === role)?.evidence;
  const header = (role: string): string => headerWord(evidence(role)?.text ?? "");
  const isSichuan =
    header("targetOperator") === "指标性质" &&
    header("targetUnit") === "度量单位" &&
    header("explanation").startsWith("未完成原因");
  const cell = evidence("targetOperator")?.cell;
  return isSichuan && cell ? { kind: "sichuan-export", text: header("targetOperator"), cell } : null;
}
