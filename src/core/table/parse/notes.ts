import { noteStart } from "../words/form-words";
import type { NoteText } from "../model";
import { rowKind } from "../rows/row-kind";
import type { PlacedCell } from "../rows/sheet-view";
import { compact } from "../wording";
import { cellBeside } from "./label-values";
import { cellsOf, allRows, type OpenTable } from "../rows/open-table";

/** Every text outside the indicators that checks look at: instructions, notes, conclusions, signatures. */
export function readNotes(table: OpenTable): readonly NoteText[] {
  const { region, view, columns, bodyTop } = table;
  return allRows(table).flatMap((row) => {
    const isBody = row >= bodyTop;
    if (region.headerRows.includes(row) || (isBody && rowKind(view, row, columns) !== "note")) return [];
    const notes = cellsOf(table, row).flatMap((cell) => noteOf(table, cell) ?? []);
    return isBody ? notes : notes.filter(isOfHead);
  });
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
