import type { SheetAppearance, WorkbookAppearance } from "./appearance";
import { readTheme } from "./looks/color";
import { readSettings } from "./document-settings";
import { fileKind } from "./package/file-kind";
import {
  openPackage,
  partOfType,
  relationshipsOf,
  sheetParts,
  workbookPart,
  type WorkbookPackage,
} from "./package/package";
import { readSheetAppearance } from "./looks/read-sheet-appearance";
import { readStyles } from "./looks/read-styles";
import { findElements, isOn } from "./xml/xml-scan";

/**
 * Reads how a workbook looks: styles, sizes, conditional formats, notes, links.
 *
 * @returns `null` for files that keep this in a form we do not read (.xls, .xlsb, .ods), for what is no workbook,
 * and where a part is no proper XML: the values, which a more patient reader reads, can be shown without it
 */
export function readAppearance(bytes: Uint8Array): WorkbookAppearance | null {
  const kind = fileKind(bytes);
  if (kind.kind !== "package") return null;
  try {
    return appearanceOf(openPackage(kind.entries));
  } catch {
    return null;
  }
}

function appearanceOf(file: WorkbookPackage): WorkbookAppearance | null {
  const workbook = workbookPart(file);
  const sheets = sheetParts(file).filter(({ type }) => type === "worksheet");
  if (workbook === null || sheets.length === 0) return null;
  return {
    sheets: sheetAppearances(file, sheets),
    isStructureProtected: isStructureProtected(file.text(workbook) ?? ""),
    settings: readSettings(file),
  };
}

function sheetAppearances(
  file: WorkbookPackage,
  sheets: readonly { readonly name: string; readonly part: string }[],
): readonly SheetAppearance[] {
  const themePart = partOfType(file, "theme");
  const stylesPart = partOfType(file, "styles");
  const theme = readTheme(themePart === null ? null : file.text(themePart));
  const styles = readStyles(stylesPart === null ? null : file.text(stylesPart), theme);
  return sheets.map(({ name, part }) => {
    const relations = relationshipsOf(file, part);
    const comments = relations.find(({ type }) => type === "comments");
    return readSheetAppearance({
      name,
      xml: file.text(part) ?? "<worksheet/>",
      styles,
      links: new Map(relations.map(({ id, target }) => [id, target])),
      notes: comments ? (file.text(comments.target) ?? "") : "",
    });
  });
}

function isStructureProtected(workbook: string): boolean {
  return findElements(workbook, "workbookProtection").some((element) => isOn(element, "lockStructure"));
}
