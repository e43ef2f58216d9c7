import { type Area, parseA1Area } from "../../../src/core";
import { overlaps } from "../../../src/core/area";
import type { PublishedForm } from "../../support/published/form";
import type { Truth } from "../../support/published/page";
import type { PrintedWorkbook } from "../../support/published/print-workbook";
import { compareTable } from "./compare-table";
import type { ReviewLine, ReviewTable } from "./review-lines";
import type { Statement } from "./statement";

/** What was found of one drawn table: every statement, and whether one table of the review stands for it. */
interface MeasuredTable {
  readonly form: string;
  readonly sheet: string;
  readonly outcome: "found" | "missed" | "split" | "joined";
  readonly statements: readonly Statement[];
}

/** A whole workbook measured. */
export interface MeasuredWorkbook {
  readonly tables: readonly MeasuredTable[];
  readonly lookAlikes: readonly {
    readonly sheet: string;
    readonly title: string;
    readonly outcome: LookAlikeOutcome;
  }[];
}

/** Taken for a table, swallowed by the range of a real one, listed among what was skipped, or passed by. */
type LookAlikeOutcome = "taken" | "swallowed" | "skipped" | "passed";

interface Placed {
  readonly table: ReviewTable;
  readonly area: Area;
}

/** Compares the review of a printed workbook with what was printed. */
export function compareWorkbook(
  printed: Pick<PrintedWorkbook, "sheets">,
  review: ReviewLine,
  forms: ReadonlyMap<string, PublishedForm>,
): MeasuredWorkbook {
  const placed = review.tables.map((table) => ({ table, area: areaOf(table.range) }));
  const owners = ownersOf(printed, placed);
  const tables = printed.sheets.flatMap(({ name, forms: truths }) =>
    truths.map((truth) => {
      const own = placed.filter((one) => owners.get(one)?.includes(truth));
      const best = own.sort((a, b) => rowsIn(b.area, truth) - rowsIn(a.area, truth))[0];
      const isJoined = best !== undefined && owners.get(best)![0] !== truth;
      const table = best === undefined || isJoined ? null : best.table;
      const outcome = outcomeOf(own.length, isJoined);
      const form = forms.get(truth.form)!;
      return { form: truth.form, sheet: name, outcome, statements: compareTable(form, truth, table) };
    }),
  );
  return { tables, lookAlikes: lookAlikesOf(printed, review, { placed, owners }) };
}

function outcomeOf(count: number, isJoined: boolean): MeasuredTable["outcome"] {
  if (isJoined) return "joined";
  if (count === 0) return "missed";
  return count === 1 ? "found" : "split";
}

/** Which drawn tables each table of the review covers; the one with most rows in it comes first. */
function ownersOf(printed: Pick<PrintedWorkbook, "sheets">, placed: readonly Placed[]): Map<Placed, Truth[]> {
  return new Map(
    placed.map((one) => {
      const truths = printed.sheets.find(({ name }) => name === one.table.sheet)?.forms ?? [];
      const owned = truths.filter((truth) => rowsIn(one.area, truth) > 0);
      return [one, owned.sort((a, b) => rowsIn(one.area, b) - rowsIn(one.area, a))];
    }),
  );
}

/** How many indicators of a drawn table lie in an area. */
function rowsIn(area: Area, truth: Truth): number {
  const name = truth.columns.name!;
  if (name < area.left || name > area.right) return 0;
  return truth.indicators.filter(({ row }) => row >= area.top && row <= area.bottom).length;
}

function lookAlikesOf(
  printed: Pick<PrintedWorkbook, "sheets">,
  review: ReviewLine,
  found: { placed: readonly Placed[]; owners: ReadonlyMap<Placed, readonly Truth[]> },
): MeasuredWorkbook["lookAlikes"] {
  const skipped = review.skipped.map(({ sheet, range }) => ({ sheet, area: areaOf(range) }));
  return printed.sheets.flatMap(({ name, lookAlikes }) =>
    lookAlikes.map(({ area, title }) => {
      const over = found.placed.filter((one) => one.table.sheet === name && overlaps(one.area, area));
      const isTaken = over.some((one) => found.owners.get(one)!.length === 0);
      const isListed = skipped.some((one) => one.sheet === name && overlaps(one.area, area));
      const outcome = isTaken ? "taken" : over.length > 0 ? "swallowed" : isListed ? "skipped" : "passed";
      return { sheet: name, title, outcome } as const;
    }),
  );
}

function areaOf(range: string): Area {
  const area = parseA1Area(range);
  if (!area) throw new Error(`no area: ${range}`);
  return area;
}
