import { readFileSync } from "node:fs";
import path from "node:path";
import { readTable, recognizeSheet, type SelfEvaluationTable, type SheetSnapshot } from "../../../src/core";
import { newCanvas, put, stretched, toSheet } from "../../support/layout/canvas";
import { drawLookAlike } from "../../support/layout/look-alikes";
import { seeded } from "../../support/layout/random";
import { pastedSheet } from "../../tools/samples/pasted-sheet";

const TEXT = path.join(__dirname, "../../tools/samples/pasted-from-pdf.txt");
const { cells } = pastedSheet("Sheet1", readFileSync(TEXT, "utf8"));
const height = Math.max(...cells.map(({ row }) => row)) + 1;
const ROWS = 260;
const COLUMNS = 60;

/**
 * The pasted sample anywhere on a sheet, a form of another kind above or below it. Its cells have slipped as they are:
 * levels, headers and totals cannot be laid out anew without repairing what the sample is about.
 */
function placed(seed: number): SheetSnapshot {
  const random = seeded(seed);
  const canvas = newCanvas();
  const isBelow = random.chance(0.5);
  const top = isBelow ? 0 : drawLookAlike(canvas, random, { row: 0, column: 0 }).height + 1;
  for (const { row, column, value } of cells) put(canvas, { row: row + top, column }, value);
  if (isBelow) drawLookAlike(canvas, random, { row: height + 1 + random.below(3), column: 0 });
  const rows = stretched(ROWS, random.below(6), new Set());
  return toSheet(canvas, { rows, columns: stretched(COLUMNS, random.below(5), new Set()) }, "Sheet1");
}

function readIn(sheet: SheetSnapshot): readonly SelfEvaluationTable[] {
  return recognizeSheet(sheet, []).regions.map((region) => readTable(sheet, region));
}

/** What was read, without where it stands. */
function wordsOf({ title, project, indicators, total }: SelfEvaluationTable): unknown {
  return {
    title: title?.text,
    project: project?.text,
    total: total?.score?.value?.toString(),
    indicators: indicators.map(({ level1, level2, name, target, actual, points, score }) => [
      level1,
      level2,
      ...[name, target, actual, points, score].map((cell) => cell?.text),
    ]),
  };
}

const alone = newCanvas();
for (const { row, column, value } of cells) put(alone, { row, column }, value);
const UNMOVED = readIn(
  toSheet(
    alone,
    { rows: stretched(ROWS, 0, new Set()), columns: stretched(COLUMNS, 0, new Set()) },
    "Sheet1",
  ),
);

test("the pasted sample has its three tables and all their rows", () => {
  expect(UNMOVED.map(({ indicators }) => indicators.length)).toEqual([28, 42, 37]);
});

test.each(Array.from({ length: 50 }, (_, seed) => seed))("pasted at place %i it is read the same", (seed) => {
  expect(readIn(placed(seed)).map(wordsOf)).toEqual(UNMOVED.map(wordsOf));
});
