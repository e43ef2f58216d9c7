import { type WorkbookPackage, relationshipsOf, sheetParts } from "../package/package";
import type { LineEdit } from "../patch";
import { editDrawing, editNotes, editNoteShapes, editTable } from "./edit-attached";
import { editWorksheet } from "./edit-worksheet";
import { rewriteFormulas } from "./formula-places";
import { followLines } from "./line-edit";
import { rewriteReferences } from "./references";

/** Whether the file can say that lines came or went: tables and pivot tables keep a list of their columns. */
export function canEditLines(file: WorkbookPackage, edits: readonly LineEdit[]): boolean {
  return edits.every(({ sheet, axis }) => {
    const part = sheetParts(file).find(({ name }) => name === sheet)?.part;
    const attached = part === undefined ? [] : relationshipsOf(file, part).map(({ type }) => type);
    return !attached.includes("pivotTable") && !(axis === "column" && attached.includes("table"));
  });
}

const EDITS_BY_TYPE: Readonly<Record<string, (xml: string, edit: LineEdit) => string>> = {
  comments: editNotes,
  threadedComment: editNotes,
  vmlDrawing: editNoteShapes,
  drawing: editDrawing,
  table: editTable,
};

/** Inserts or deletes rows or columns of a sheet; formulas, rules, names, charts, notes and pictures move along. */
export function editLines(file: WorkbookPackage, edit: LineEdit): void {
  const part = sheetParts(file).find(({ name }) => name === edit.sheet)?.part;
  const xml = part === undefined ? null : file.text(part);
  if (part === undefined || xml === null) return;
  rewriteFormulas(file, (formula, home) => rewriteReferences(formula, followLines(edit, home)));
  file.set(part, editWorksheet(file.text(part) ?? xml, edit));
  for (const { type, target } of relationshipsOf(file, part)) {
    const editPart = EDITS_BY_TYPE[type];
    const text = file.text(target);
    if (editPart && text !== null) file.set(target, editPart(text, edit));
  }
}
