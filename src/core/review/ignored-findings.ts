import type { Finding } from "../checks/finding";
import type { Review } from "./review";
import type { Ignored, ReviewSettings } from "../settings";
import { a1, valueAt, type CellRef, type WorkbookSnapshot } from "../sheet";

/** Findings divided into those that are open and those that the user set aside. */
export type Divided = Pick<Review, "findings" | "ignored">;

/** Divides findings by the user's choices; one that was set aside is open again when a cell it rests on changed. */
export function divideIgnored(
  findings: readonly Finding[],
  workbook: WorkbookSnapshot,
  settings: ReviewSettings,
): Divided {
  if (settings.ignored.length === 0) return { findings, ignored: [] };
  const open: Finding[] = [];
  const ignored: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    const choice = settings.ignored.find((one) => isMeant(one, finding, workbook));
    if (choice) ignored.push({ finding, reason: choice.reason });
    else open.push(finding);
  }
  return { findings: open, ignored };
}

/** The entry to keep in the settings when the user sets one finding aside. */
export function ignoredEntry(finding: Finding, workbook: WorkbookSnapshot, reason: string): Ignored {
  const [first] = finding.cells;
  const cell = first ? { sheet: first.sheet, address: a1(first.row, first.column) } : null;
  return { check: finding.check, cell, reason, basis: basisOf(finding, workbook) };
}

function isMeant({ check, cell, basis }: Ignored, finding: Finding, workbook: WorkbookSnapshot): boolean {
  if (check !== finding.check) return false;
  if (cell === null) return true;
  const [first] = finding.cells;
  if (!first || first.sheet !== cell.sheet || a1(first.row, first.column) !== cell.address) return false;
  const now = basisOf(finding, workbook);
  return now.length === basis.length && now.every((text, index) => text === basis[index]);
}

function basisOf({ cells }: Finding, workbook: WorkbookSnapshot): readonly string[] {
  return cells.map((cell) => rawText(cell, workbook));
}

function rawText({ sheet, row, column }: CellRef, workbook: WorkbookSnapshot): string {
  const found = workbook.sheets.find(({ id }) => id === sheet);
  return found ? String(valueAt(found, row, column) ?? "").trim() : "";
}
