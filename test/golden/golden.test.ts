import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { a1, DEFAULT_SETTINGS, type Review, reviewWorkbook, type ScoredTable } from "../../src/core";
import { readGolden } from "../support/golden-table";

const FILES = readdirSync(__dirname).filter((file) => file.endsWith(".md") && file !== "README.md");

/** Every finding at its first cell; anything that the file does not list fails. */
function findingsOf({ findings }: Review): string[] {
  return findings
    .map(({ check, severity, cells: [first] }) => `${a1(first!.row, first!.column)} ${severity} ${check}`)
    .sort();
}

/** The scores that the policy would change. */
function proposalsOf({ table, indicators, budget }: ScoredTable): string[] {
  const rows = indicators.map((result) => ({ cell: table.indicators[result.index]?.score, result }));
  const all = [...rows, { cell: table.budget?.total.score, result: budget }];
  return all.flatMap(({ cell, result }) => {
    const suggested = result?.suggested;
    if (!cell || !suggested || cell.value?.eq(suggested)) return [];
    return [`${a1(cell.row, cell.column)} ${suggested.toString()}`];
  });
}

test.each(FILES)("%s: the expected scores and findings, and nothing else", (file) => {
  const golden = readGolden(file, readFileSync(path.join(__dirname, file), "utf8"));
  const review = reviewWorkbook({ sheets: [golden.sheet] }, DEFAULT_SETTINGS);
  expect(review.tables).toHaveLength(1);
  expect(review.tables.flatMap(proposalsOf).sort()).toEqual(golden.proposals);
  expect(findingsOf(review)).toEqual(golden.findings);
});

test("three seeds and ten provincial tables are there", () => {
  expect(FILES).toHaveLength(13);
});

test.each(FILES)("%s: no row with a score that we cannot judge is passed over in silence", (file) => {
  const golden = readGolden(file, readFileSync(path.join(__dirname, file), "utf8"));
  const { tables, findings, problems } = reviewWorkbook({ sheets: [golden.sheet] }, DEFAULT_SETTINGS);
  const hasPoints = !problems.some(({ code }) => code === "points-column-missing");
  const unjudged = tables.flatMap(({ table, indicators }) =>
    table.indicators.filter(({ index }) => hasPoints && indicators[index]?.decision === "unjudged"),
  );
  const rows = new Set(findings.flatMap(({ cells }) => cells.map(({ row }) => row)));
  for (const { row } of unjudged) expect(rows).toContain(row);
});
