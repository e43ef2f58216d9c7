import type { Finding } from "../checks/finding";
import type { ScoredTable } from "../scoring/model";
import type { Ignored, ReviewSettings } from "../settings";
import { a1, valueAt, type CellRef, type WorkbookSnapshot } from "../sheet";
import type { Divided, Review } from "./review";

/** What findings are about: the workbook's cells, and the tables that give them a name. */
export type Ground = Pick<Review, "workbook" | "tables">;

/**
 * Divides findings by the user's choices. One that was set aside keeps to its indicator when rows are inserted, deleted or
 * sorted, and is open again when a cell it rests on changed.
 */
export function divideIgnored(
  findings: readonly Finding[],
  ground: Ground,
  settings: ReviewSettings,
): Divided {
  if (settings.ignored.length === 0) return { findings, ignored: [] };
  const chosen = new Map<Finding, Ignored>();
  for (const choice of settings.ignored) {
    for (const finding of meantBy(choice, findings, ground)) {
      if (!chosen.has(finding)) chosen.set(finding, choice);
    }
  }
  return {
    findings: chosen.size === 0 ? findings : findings.filter((finding) => !chosen.has(finding)),
    ignored: findings.flatMap((finding) => {
      const choice = chosen.get(finding);
      return choice ? [{ finding, choice }] : [];
    }),
  };
}

/** The entry to keep in the settings when the user sets one finding aside. */
export function ignoredEntry(finding: Finding, ground: Ground, reason: string): Ignored {
  const [first] = finding.cells;
  const cell = first ? { sheet: first.sheet, address: a1(first.row, first.column) } : null;
  const basis = basisOf(finding, ground.workbook);
  return { check: finding.check, cell, subject: subjectOf(finding, ground), reason, basis };
}

/** Where two findings are alike but for their place, only the one that still stands at that place is meant. */
function meantBy(choice: Ignored, findings: readonly Finding[], ground: Ground): readonly Finding[] {
  const ofCheck = findings.filter(({ check }) => check === choice.check);
  if (choice.cell === null) return ofCheck;
  const alike = ofCheck.filter((finding) => isAlike(choice, finding, ground));
  const inPlace = alike.filter(({ cells: [first] }) => first && isAt(choice, first));
  if (inPlace.length > 0) return inPlace;
  return alike.length === 1 && choice.subject !== undefined ? alike : [];
}

function isAlike({ cell, subject, basis }: Ignored, finding: Finding, ground: Ground): boolean {
  if (finding.cells[0]?.sheet !== cell?.sheet) return false;
  if (subject !== undefined && subject !== subjectOf(finding, ground)) return false;
  const now = basisOf(finding, ground.workbook);
  return now.length === basis.length && now.every((text, index) => text === basis[index]);
}

function isAt({ cell }: Ignored, { row, column }: CellRef): boolean {
  return cell?.address === a1(row, column);
}

/** What a finding is about, by name: its indicator, or else its table's project. */
function subjectOf({ table, cells: [first] }: Finding, { tables }: Ground): string {
  const scored: ScoredTable | undefined = table === null ? undefined : tables[table];
  if (!scored || !first) return "";
  const { indicators, project } = scored.table;
  const own = indicators.find(({ row, lastRow }) => row <= first.row && first.row <= lastRow);
  return own?.title ?? project?.text ?? "";
}

function basisOf({ cells }: Finding, workbook: WorkbookSnapshot): readonly string[] {
  return cells.map((cell) => rawText(cell, workbook));
}

function rawText({ sheet, row, column }: CellRef, workbook: WorkbookSnapshot): string {
  const found = workbook.sheets.find(({ id }) => id === sheet);
  return found ? String(valueAt(found, row, column) ?? "").trim() : "";
}
