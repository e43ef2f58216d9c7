import { cellKey, failure, invariant, success, type Outcome, type SheetSnapshot } from "../core";
import { readTheme } from "./looks/color";
import { countedFrom1904, countsFrom1904 } from "./date-system";
import { writeSettings } from "./document-settings";
import { fileKind } from "./package/file-kind";
import { openPackage, partOfType, sheetParts, type WorkbookPackage } from "./package/package";
import { addPart, addRelationship, relationAttribute, removePart } from "./package/package-parts";
import type { LineEdit, WorkbookPatch } from "./patch";
import { patchCells, spellOut } from "./patches/patch-cells";
import { patchConditionalFormats } from "./patches/patch-conditional-formats";
import { patchColumnWidths, patchHyperlinks, patchMerges, type SheetText } from "./patches/patch-sheet-lists";
import { calculateOnLoad } from "./patches/patch-workbook-part";
import { readStyles, type OverlayStyle } from "./looks/read-styles";
import { readWorkbook } from "./read-workbook";
import { arrangeSheets, type SheetNames } from "./rearrange/arrange-sheets";
import { canEditLines, editLines } from "./rearrange/edit-lines";
import { followSheets, rewriteReferences } from "./rearrange/references";
import { outlineOf } from "./xml/sheet-outline";
import { applySplices } from "./xml/splice";
import { openStyleSheet, PLAIN_STYLES, type StyleSheet } from "./patches/style-sheet";

/**
 * Changes a workbook file in place: only what the patch names is written anew, every other part of the package
 * keeps its bytes, whatever it holds.
 *
 * @returns the new bytes; the reader's problem where the file is none; `workbook-foreign` for a workbook that is
 * no .xlsx or .xlsm and cannot be changed part by part, and where rows or columns come or go through a pivot table. Throws where a part
 * that has to change is no proper XML: `readAppearance` gives `null` for such a file, and nobody should come here with it
 */
export function patchWorkbook(original: Uint8Array, patch: WorkbookPatch): Outcome<Uint8Array> {
  const kind = fileKind(original);
  const snapshot = readWorkbook(original);
  if (!snapshot.ok) return snapshot;
  const file = kind.kind === "package" ? openPackage(kind.entries) : null;
  if (!file || sheetParts(file).length === 0) {
    return notPatchable();
  }
  const isApplied = applyPatch(file, inItsDays(file, patch, snapshot.value.sheets), snapshot.value.sheets);
  return isApplied ? success(file.toBytes()) : notPatchable();
}

/** The patch as the workbook counts days. */
function inItsDays(
  file: WorkbookPackage,
  patch: WorkbookPatch,
  sheets: readonly SheetSnapshot[],
): WorkbookPatch {
  if (!patch.cells || !countsFrom1904(file)) return patch;
  return { ...patch, cells: countedFrom1904(patch.cells, sheets) };
}

function notPatchable(): Outcome<Uint8Array> {
  return failure({ code: "workbook-foreign", detail: "", sheet: null, cell: null });
}

/** Applies the patch; `false` where the file cannot say what it asks for. */
function applyPatch(file: WorkbookPackage, patch: WorkbookPatch, before: readonly SheetSnapshot[]): boolean {
  const names = patch.sheets ? arrangeSheets(file, patch.sheets) : new Map<string, string | null>();
  const formulaOf = formulasBy(before, names);
  const lines = patch.lines ?? [];
  if (!moveLines(file, lines, formulaOf)) return false;
  const styles = stylesOf(file);
  // Once lines have moved, the formulas that were read stand elsewhere: each one in the patch counts as new.
  const context = { file, styles, formulaOf: lines.length > 0 ? () => undefined : formulaOf };
  const touched = sheetsNamedIn(patch).filter((name) => patchSheet(name, patch, context));
  styles.save();
  const isRearranged = lines.length > 0 || [...names.values()].includes(null);
  if (touched.length > 0 || isRearranged) recalculate(file);
  else if (patch.isForExcelToCalculate) calculateOnLoad(file);
  if (patch.settings) writeSettings(file, patch.settings);
  return true;
}

/** Inserts and deletes rows and columns; `false` where the file cannot follow. */
function moveLines(file: WorkbookPackage, lines: readonly LineEdit[], formulaOf: FormulaOf): boolean {
  if (!canEditLines(file, lines)) return false;
  if (lines.length > 0) spellOutAll(file, formulaOf);
  for (const edit of lines) editLines(file, edit);
  return true;
}

/** A shared formula says where it stands by its distance from the first: no line may come between. */
function spellOutAll(file: WorkbookPackage, formulaOf: FormulaOf): void {
  for (const { name, part, type } of sheetParts(file)) {
    const xml = type === "worksheet" ? file.text(part) : null;
    if (xml === null) continue;
    const outline = outlineOf(xml, new Set());
    const formulaAt = (row: number, column: number) => formulaOf(name, row, column);
    file.set(
      part,
      applySplices(
        xml,
        spellOut(outline.shared.keys(), () => false, { outline, formulaAt }),
      ),
    );
  }
}

interface SharedStyles {
  readonly sheet: StyleSheet;
  readonly overlays: readonly OverlayStyle[];
  readonly save: () => void;
}

function stylesOf(file: WorkbookPackage): SharedStyles {
  const part = partOfType(file, "styles");
  const themePart = partOfType(file, "theme");
  const xml = (part === null ? null : file.text(part)) ?? PLAIN_STYLES;
  const sheet = openStyleSheet(xml);
  return {
    sheet,
    overlays: readStyles(xml, readTheme(themePart === null ? null : file.text(themePart))).overlays,
    save: () => {
      const changed = sheet.toXml();
      if (part !== null) file.set(part, changed);
      else if (changed !== PLAIN_STYLES) addPart(file, { ...STYLES_PART, xml: changed });
    },
  };
}

const STYLES_PART = {
  folder: "xl",
  stem: "styles",
  type: "styles",
  contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
};

function sheetsNamedIn(patch: WorkbookPatch): readonly string[] {
  const lists = [patch.cells, patch.merges, patch.columnWidths, patch.conditionalFormats, patch.hyperlinks];
  return [...new Set(lists.flatMap((list) => (list ?? []).map(({ sheet }) => sheet)))];
}

/** The formula of a cell as the reader spells it out, with `=`. */
type FormulaOf = (sheet: string, row: number, column: number) => string | undefined;

interface SheetContext {
  readonly file: WorkbookPackage;
  readonly styles: SharedStyles;
  readonly formulaOf: FormulaOf;
}

/** The formulas that were read, as they stand now that the sheets have other names. */
function formulasBy(before: readonly SheetSnapshot[], names: SheetNames): FormulaOf {
  const sheets = new Map(before.map((sheet) => [names.get(sheet.name) ?? sheet.name, sheet.formulas]));
  const rewrite = followSheets(names);
  return (sheet, row, column) => {
    const formula = sheets.get(sheet)?.get(cellKey(row, column));
    return formula === undefined ? undefined : rewriteReferences(formula, rewrite);
  };
}

/** Patches one sheet; says whether formulas of it were touched. */
function patchSheet(name: string, patch: WorkbookPatch, { file, styles, formulaOf }: SheetContext): boolean {
  const part = sheetParts(file).find((sheet) => sheet.name === name)?.part;
  const xml = part === undefined ? null : file.text(part);
  invariant(part !== undefined && xml !== null, `the patch names a sheet of the file: ${name}`);
  const here = <T extends { readonly sheet: string }>(list: readonly T[] | undefined): readonly T[] =>
    (list ?? []).filter((item) => item.sheet === name);
  const cells = here(patch.cells);
  const outline = outlineOf(xml, new Set(cells.map(({ row }) => row)));
  const sheet: SheetText = { xml, outline };
  const patched = patchCells(cells, {
    ...sheet,
    styleWith: styles.sheet.styleWith,
    formulaAt: (row, column) => formulaOf(name, row, column),
  });
  const relate = (target: string) =>
    relationAttribute(file, addRelationship(file, part, { type: "hyperlink", target, isExternal: true }));
  const splices = [
    ...patched.splices,
    ...here(patch.merges).flatMap(({ areas }) => patchMerges(sheet, areas)),
    ...patchColumnWidths(sheet, here(patch.columnWidths)),
    ...here(patch.conditionalFormats).flatMap(({ rules }) =>
      patchConditionalFormats(sheet, rules, { read: styles.overlays, position: styles.sheet.overlay }),
    ),
    ...patchHyperlinks(sheet, here(patch.hyperlinks), relate),
  ];
  file.set(part, applySplices(xml, splices));
  return patched.areFormulasTouched;
}

/** The order of calculation is not ours to know: Excel finds it anew when it opens the file. */
function recalculate(file: WorkbookPackage): void {
  const chain = partOfType(file, "calcChain");
  if (chain !== null) removePart(file, chain);
  calculateOnLoad(file);
}
