import {
  isWholeInScope,
  planWriteBack,
  reviewInScope,
  scopeShare,
  scoreProposals,
  type Area,
  type Finding,
  type Scope,
  type WriteChoices,
} from "../../../src/core";
import { reviewOf, written } from "../../support/review-builder";
import { buildTable, quality, quantity, type TableSketch } from "../../support/table-builder";

const equal = (target: number, actual: number) => quantity("equal", { target, actual });

/** Rows 12 to 14 hold the indicators, row 15 the total, row 6 the budget. Columns A to H. */
const form: TableSketch = {
  budget: { full: 100, executed: 50, points: 10, score: 10 },
  indicators: [
    { name: "面积", judgement: equal(36000, 3600), points: 30, score: 30 },
    { name: "机制", judgement: quality("健全", "健全"), points: 20, score: 10 },
    { name: "家具", judgement: equal(11, 11), points: 40, score: 30, explanation: "家电另行购置" },
  ],
  total: { points: 100, score: 80 },
};
const review = reviewOf(buildTable(form));
const [scored] = review.tables;

/** A scope by the numbers of rows as Excel shows them. */
const rows = (...spans: readonly (readonly [first: number, last: number])[]): Scope => ({
  sheet: "s1",
  areas: spans.map(([first, last]): Area => ({ top: first - 1, bottom: last - 1, left: 0, right: 7 })),
});
const plan = (scope: Scope | null, choices: WriteChoices = {}) =>
  written(planWriteBack(review, { ...choices, scope }));

test("without a scope everything is planned, the total with it", () => {
  expect(plan(null)).toEqual(["H6 10 → 5", "G12 30 → 3", "G13 10 → 20", "G15 80 → 58"]);
});

test("only the rows that were selected are planned", () => {
  expect(plan(rows([13, 13]))).toEqual(["G13 10 → 20"]);
  expect(plan(rows([6, 6], [12, 12]))).toEqual(["H6 10 → 5", "G12 30 → 3"]);
});

test("one cell of a row is enough, whichever column it stands in", () => {
  const scope = { sheet: "s1", areas: [{ top: 12, bottom: 12, left: 4, right: 4 }] };
  expect(plan(scope)).toEqual(["G13 10 → 20"]);
});

test("an explained lower score within the selection stays an offer", () => {
  expect(plan(rows([14, 14]))).toEqual([]);
  expect(plan(rows([14, 14]), { ticks: { "s1!G14": true } })).toEqual(["G14 30 → 40"]);
  expect(plan(rows([13, 13]), { ticks: { "s1!G14": true } })).toEqual(["G13 10 → 20"]);
});

test("areas on another sheet, beside the table or none at all leave nothing to write", () => {
  expect(plan({ ...rows([1, 99]), sheet: "s2" })).toEqual([]);
  expect(plan({ sheet: "s1", areas: [{ top: 0, bottom: 99, left: 40, right: 50 }] })).toEqual([]);
  expect(plan({ sheet: "s1", areas: [] })).toEqual([]);
});

describe("the total", () => {
  const all = rows([6, 6], [12, 14]);

  test("follows by itself once all that it adds up is selected", () => {
    expect(isWholeInScope(all, scored!)).toBe(true);
    expect(plan(all)).toEqual(plan(null));
  });

  test("is not written for a part, not even when its own row is selected", () => {
    expect(isWholeInScope(rows([12, 15]), scored!)).toBe(false);
    expect(plan(rows([12, 15]))).toEqual(["G12 30 → 3", "G13 10 → 20"]);
  });

  test("is written for a part once ticked: the scores as they then stand, added up", () => {
    // 10 of the budget as printed + 30 as printed + 20 + 30 as printed.
    expect(plan(rows([13, 13]), { ticks: { "s1!G15": true } })).toEqual(["G13 10 → 20", "G15 80 → 90"]);
  });

  test("of a table that was not selected is left alone, ticked or not", () => {
    expect(plan({ ...rows([1, 99]), sheet: "s2" }, { ticks: { "s1!G15": true } })).toEqual([]);
  });
});

test("the share says what is in scope", () => {
  expect(scopeShare(rows([6, 12]), scored!)).toEqual({ indicators: 1, hasBudget: true });
  expect(scopeShare(rows([13, 14]), scored!)).toEqual({ indicators: 2, hasBudget: false });
});

describe("what goes with the scores", () => {
  const finding = (row: number, fixedRow = row): Finding => ({
    check: "indicator-score-exceeds-points",
    severity: "error",
    table: 0,
    cells: [{ sheet: "s1", row: row - 1, column: 6 }],
    facts: {},
    fix: [{ cell: { sheet: "s1", row: fixedRow - 1, column: 5 }, value: 1 }],
  });
  const withFindings = { ...review, findings: [finding(12), finding(13), { ...finding(1), table: null }] };

  test("findings are those of the selected rows", () => {
    expect(reviewInScope(withFindings, rows([13, 14])).findings).toEqual([finding(13)]);
    expect(reviewInScope(withFindings, null)).toBe(withFindings);
  });

  test("what was ignored is narrowed like what is open", () => {
    const choice = {
      check: "indicator-score-exceeds-points",
      cell: null,
      reason: "已批复",
      basis: [],
    } as const;
    const ignored = [finding(12), finding(13)].map((one) => ({ finding: one, choice }));
    expect(reviewInScope({ ...review, ignored }, rows([12, 12])).ignored).toEqual([ignored[0]]);
  });

  test("a fix that reaches beyond the selection is not written, not even in part", () => {
    const fixes = [finding(13), finding(13, 12)];
    expect(plan(rows([13, 13]), { tables: [], fixes })).toEqual(["F13 20 → 1"]);
  });

  test("highlights stand on the selected rows alone", () => {
    const { highlights } = planWriteBack(review, { scope: rows([12, 12]) });
    expect(highlights.map(({ cell }) => cell.row)).toEqual([11]);
  });
});

test("a table beside another one is told apart by the columns of the selection", () => {
  const table = buildTable(form);
  const region = { ...table.region, area: { top: 0, bottom: 14, left: 0, right: 7 } };
  const beside = { ...region, id: "beside", area: { ...region.area, left: 9, right: 16 } };
  const scope = { sheet: "s1", areas: [{ top: 11, bottom: 11, left: 0, right: 3 }] };
  const [left] = reviewOf({ ...table, region }).tables;
  const right = { ...left!, table: { ...left!.table, region: beside } };
  expect(scopeShare(scope, left!).indicators).toBe(1);
  expect(scopeShare(scope, right).indicators).toBe(0);
});

test("a merged row is in scope when its second line is selected", () => {
  const tall = buildTable({ indicators: [{ ...form.indicators![1]!, with: { lastRow: 12 } }], total: null });
  const scope = { sheet: "s1", areas: [{ top: 12, bottom: 12, left: 0, right: 0 }] };
  expect(scoreProposals(reviewOf(tall), 0, scope)).toHaveLength(1);
});
