import {
  type CheckId,
  DEFAULT_SETTINGS,
  type Finding,
  type Review,
  reviewWorkbook,
  type SheetSnapshot,
} from "../../../../src/core";
import { seeded } from "../../layout/random";
import type { Defect, Edit, Plant } from "./defect";

/** What became of one planted defect. */
export interface Planted {
  readonly kind: string;
  readonly table: string;
  readonly isFound: boolean;
  /** Findings that the defect does not account for. */
  readonly unexpected: readonly string[];
  readonly told: string;
}

/** A table without planted defects, and its review. */
export interface Soil {
  readonly table: string;
  readonly sheet: SheetSnapshot;
  readonly review: Review;
}

/** A table to plant in; `null` where the sheet does not hold exactly one. */
export function soil(table: string, sheet: SheetSnapshot): Soil {
  return { table, sheet, review: reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS) };
}

/** Plants one defect of a kind at a place drawn by the seed; `null` where the table has no place for it. */
export function plantIn(ground: Soil, defect: Defect, seed: number): Planted | null {
  const scored = ground.review.tables[0];
  if (!scored) return null;
  const random = seeded(seed);
  const places = defect
    .places({ scored, sheet: ground.sheet, random })
    .filter((plant) => isNew(plant, ground.review));
  if (places.length === 0) return null;
  return outcomeOf(ground, defect, random.pick(places));
}

/** A place that already has the finding proves nothing. */
function isNew({ finds }: Plant, review: Review): boolean {
  return finds.every(({ checks, cell }) => !review.findings.some((finding) => tells(finding, checks, cell)));
}

function outcomeOf({ table, sheet, review }: Soil, defect: Defect, plant: Plant): Planted {
  const after = reviewWorkbook({ sheets: [edited(sheet, plant.edits)] }, DEFAULT_SETTINGS);
  const before = new Set(review.findings.map(keyOf));
  const fresh = after.findings.filter((finding) => !before.has(keyOf(finding)));
  const isOurs = (finding: Finding): boolean =>
    plant.finds.some(({ checks, cell }) => tells(finding, checks, cell));
  const allowed = new Set<CheckId>([...defect.consequences, ...plant.finds.flatMap(({ checks }) => checks)]);
  return {
    kind: defect.kind,
    table,
    isFound: plant.finds.every(({ checks, cell }) =>
      after.findings.some((finding) => tells(finding, checks, cell)),
    ),
    unexpected: fresh.filter((finding) => !isOurs(finding) && !allowed.has(finding.check)).map(keyOf),
    told: plant.edits
      .slice(0, 3)
      .map(({ cell, value }) => `${cell.row + 1}:${cell.column + 1}=${String(value)}`)
      .join(" "),
  };
}

function tells(
  finding: Finding,
  checks: readonly CheckId[],
  { row, column }: { row: number; column: number },
): boolean {
  if (!checks.includes(finding.check)) return false;
  return column < 0 || finding.cells.some((cell) => cell.row === row && cell.column === column);
}

function keyOf({ check, severity, cells: [first] }: Finding): string {
  return `${severity} ${check} ${first!.row + 1}:${first!.column + 1}`;
}

function edited(sheet: SheetSnapshot, edits: readonly Edit[]): SheetSnapshot {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { cell, value } of edits) rows[cell.row - sheet.top]![cell.column - sheet.left] = value;
  return { ...sheet, rows };
}
