import {
  DEFAULT_SETTINGS,
  POLICIES,
  runWorkbookChecks,
  scoreTable,
  type BudgetBlock,
  type BudgetLine,
  type Indicator,
  type Judgement,
  type ReviewSettings,
  type SelfEvaluationTable,
} from "../../../src/core";
import { checked, mark } from "../../support/check-harness";
import { buildTable, cell, note, quality, quantity, unclear } from "../../support/table-builder";

/** Forms differ in what they have. Every part that a form may lack is lacking here. */
const NO_CELLS = {
  target: null,
  targetOperator: null,
  targetUnit: null,
  actual: null,
  points: null,
  score: null,
  explanation: null,
} satisfies Partial<Indicator>;

const NO_LINE: BudgetLine = {
  label: null,
  kind: "total",
  initial: null,
  full: null,
  executed: null,
  points: null,
  rate: null,
  score: null,
};

const NO_BUDGET: BudgetBlock = {
  moneyUnit: null,
  divisorPrinted: null,
  total: NO_LINE,
  sources: [{ ...NO_LINE, kind: "other" }],
  pointsPrinted: null,
  explanation: null,
};

const NO_HEAD = { title: null, project: null, department: null, unit: null, year: null };

const JUDGEMENTS: readonly Judgement[] = [
  { kind: "heading" },
  unclear("actual-blank"),
  quality("健全", "不健全"),
  quantity("at-least", { target: 10, actual: 5 }),
  quantity("at-most", { target: 10, actual: 50, unit: "人" }, { notes: ["operator-in-actual"] }),
  {
    kind: "deadline",
    due: { from: 20230101, to: 20230131, hasYear: true },
    done: { from: 20230301, to: 20230301, hasYear: true },
    notes: [],
  },
];

const KINDS = [
  ["output", "quantity"],
  ["output", "quality"],
  ["satisfaction", "beneficiary-satisfaction"],
  ["cost", "cost"],
] as const;

const bareRows = KINDS.flatMap(([category, subcategory]) =>
  JUDGEMENTS.map((judgement) => ({
    name: "验收合格率",
    judgement,
    with: { ...NO_CELLS, category, subcategory, level1: "", level2: "" },
  })),
);

const ALL_POLICIES = Object.keys(POLICIES) as (keyof typeof POLICIES)[];

function found(table: SelfEvaluationTable, settings: Partial<ReviewSettings> = {}): readonly string[] {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const scored = scoreTable(table, all);
  const workbook = runWorkbookChecks({ workbook: { sheets: [] }, tables: [scored, scored, scored] }, all);
  return [...checked(scored, all), ...workbook].map((one) => `${one.check} ${mark(one)}`);
}

describe.each(ALL_POLICIES)("by %s, a form that lacks", (policy) => {
  test("everything has too few indicators, and nothing else is said", () => {
    const table = buildTable({ with: NO_HEAD });
    expect(found(table, { policy })).toEqual(["indicator-count-low warning A1"]);
  });

  test("every cell of its budget is left alone", () => {
    const table = buildTable({ with: { ...NO_HEAD, budget: NO_BUDGET } });
    expect(found(table, { policy })).toEqual(["indicator-count-low warning A1"]);
  });

  test("every column but the names is judged by what it shows: deadlines, operators, twins", () => {
    const table = buildTable({ indicators: bareRows, with: NO_HEAD });
    const checks = new Set(found(table, { policy }).map((line) => line.split(" ")[0]));
    expect([...checks].sort()).toEqual([
      "actual-operator-copied",
      "deadline-missed",
      "indicator-duplicated",
      "indicator-unit-differs",
      "quantity-not-numeric",
      "target-direction-reversed",
    ]);
  });
});

test("a note without words, and a total without cells, say nothing; a blank goal does", () => {
  const table = buildTable({
    with: {
      ...NO_HEAD,
      notes: [note("deviation-box", ""), note("instruction", ""), note("signature", "")],
      total: { label: null, points: null, score: null },
      grade: cell(30, 0, ""),
      goal: { expected: cell(8, 1, ""), accomplished: cell(8, 5, "") },
    },
  });
  expect(found(table)).toEqual([
    "indicator-count-low warning A1",
    "goal-text-blank warning B9",
    "goal-text-blank warning F9",
  ]);
});
