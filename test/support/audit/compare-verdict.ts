import { type Review, scoreProposals, type ScoredTable } from "../../../src/core";
import { placeOf } from "./places";
import { type ExpectedFinding, isPlace, type Verdict } from "./verdicts";

/** How the findings of a review stand to what a reviewer expects; every entry is a line for people. */
export interface Comparison {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly wrongSeverities: readonly string[];
  readonly wrongScores: readonly string[];
}

interface Found {
  readonly check: string;
  readonly severity: string;
  /** Where each of its cells is; the first is where a click leads. */
  readonly places: readonly string[];
}

/** Compares the one table of a review with the verdict on it. */
export function compareVerdict(verdict: Verdict, review: Review): Comparison {
  const found = foundIn(review);
  const of = (one: Found): ExpectedFinding | undefined =>
    verdict.findings.find((expected) => isIt(expected, one));
  const fitting = (one: Found): boolean => of(one) !== undefined;
  return {
    right: found.filter(fitting).map(lineOf),
    missed: verdict.findings
      .filter((expected) => expected.isRequired && !found.some((one) => isIt(expected, one)))
      .map(({ severities, checks, place }) => `${severities.join("/")} ${checks.join("/")} @ ${place}`),
    falseAlarms: found.filter((one) => !fitting(one)).map(lineOf),
    wrongSeverities: found
      .filter(
        (one) =>
          verdict.findings
            .filter((expected) => isIt(expected, one))
            .every(({ severities }) => !severities.includes(one.severity)) && fitting(one),
      )
      .map(lineOf),
    wrongScores: wrongScores(verdict, review),
  };
}

function isIt({ checks, place }: ExpectedFinding, found: Found): boolean {
  return checks.includes(found.check) && found.places.some((one) => isPlace(place, one));
}

function lineOf({ severity, check, places }: Found): string {
  return `${severity} ${check} @ ${places[0]!}`;
}

function foundIn({ findings, tables, workbook }: Review): readonly Found[] {
  return findings.map(({ check, severity, cells }) => ({
    check,
    severity,
    places: cells.map((cell) => placeOf(tables[0]!, workbook.sheets[0]!, cell)),
  }));
}

/** Proposals that nobody expects, and expected ones that are not made. */
function wrongScores(verdict: Verdict, review: Review): readonly string[] {
  const proposed = proposedScores(review);
  const expected = verdict.scores;
  const fits = (row: string, one: { row: string; value: string }): boolean =>
    row === one.row || (row !== "budget" && row !== "total" && one.row.includes(row));
  const unexpected = proposed.filter(
    (one) => one.row !== "total" && !expected.some(({ row, value }) => fits(row, one) && value === one.value),
  );
  const missing = expected.filter(
    ({ row, value, isRequired }) =>
      isRequired && !proposed.some((one) => fits(row, one) && one.value === value),
  );
  const totals = expected.filter(({ row }) => row === "total").map(({ value }) => value);
  const total = proposed.find(({ row }) => row === "total")?.value ?? "none";
  const wrongTotal =
    totals.length > 0 && !totals.includes(total) ? [`total ${total} instead of ${totals.join(" or ")}`] : [];
  return [
    ...unexpected.map(({ row, value }) => `proposed ${row} → ${value}`),
    ...missing.filter(({ row }) => row !== "total").map(({ row, value }) => `not proposed ${row} → ${value}`),
    ...wrongTotal,
  ];
}

function proposedScores(review: Review): readonly { row: string; value: string }[] {
  const scored: ScoredTable = review.tables[0]!;
  const rows = scoreProposals(review, 0)
    .filter(({ isOffer }) => !isOffer)
    .map(({ reason, value }) => ({
      row:
        reason.kind === "indicator-score" ? scored.table.indicators[reason.indicator]!.name.text : "budget",
      value: value.toString(),
    }));
  const total = scored.total.suggested;
  return total ? [...rows, { row: "total", value: total.toString() }] : rows;
}
