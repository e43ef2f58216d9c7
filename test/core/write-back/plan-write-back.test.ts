import { planWriteBack, scoreBasisFor, type Finding, type WriteChoices } from "../../../src/core";
import { reviewOf, written } from "../../support/review-builder";
import { buildTable, note, quality, quantity, type TableSketch } from "../../support/table-builder";
import { notesIn } from "../../support/notes-in";

const equal = (target: number, actual: number) => quantity("equal", { target, actual });

/** The third form of 2020 in short: one score too high, one too low, one lower but explained, a total that is off. */
const form: TableSketch = {
  budget: { full: 100, executed: 100, points: 10, score: 10 },
  indicators: [
    { name: "面积", judgement: equal(36000, 3600), points: 30, score: 30 },
    { name: "机制", judgement: quality("健全", "健全"), points: 20, score: 10 },
    { name: "家具", judgement: equal(11, 11), points: 40, score: 30, explanation: "家电另行购置" },
  ],
  total: { points: 100, score: 79 },
};
const plan = (choices: WriteChoices = {}, sketch = form) =>
  planWriteBack(reviewOf(buildTable(sketch)), choices);

describe("what is written", () => {
  test("every proposal, and the total that follows from it", () => {
    expect(written(plan())).toEqual(["G12 30 → 3", "G13 10 → 20", "G15 79 → 63"]);
  });

  test("an explained lower score only when it is ticked", () => {
    expect(written(plan({ ticks: { "s1!G14": true } }))).toEqual([
      "G12 30 → 3",
      "G13 10 → 20",
      "G14 30 → 40",
      "G15 79 → 73",
    ]);
  });

  test("not what was unticked; the total follows what really stands", () => {
    const { ops, heldBack } = plan({ ticks: { "s1!G12": false } });
    expect(written({ ops, heldBack, highlights: [] })).toEqual(["G13 10 → 20", "G15 79 → 90"]);
    expect(heldBack).toEqual([
      { cell: { sheet: "s1", row: 11, column: 6 }, sheetName: "附件1", why: "not-ticked" },
    ]);
  });

  test("each for its own reason", () => {
    expect(plan().ops.map(({ reason }) => reason)).toEqual([
      { kind: "indicator-score", table: 0, indicator: 0 },
      { kind: "indicator-score", table: 0, indicator: 1 },
      { kind: "total-score", table: 0 },
    ]);
  });

  test("not a total that was unticked, and it says so", () => {
    const { ops, heldBack } = plan({ ticks: { "s1!G15": false } });
    expect(ops).toHaveLength(2);
    expect(heldBack).toEqual([
      { cell: { sheet: "s1", row: 14, column: 6 }, sheetName: "附件1", why: "not-ticked" },
    ]);
  });

  test("only the tables asked for", () => {
    expect(plan({ tables: [] }).ops).toEqual([]);
    expect(plan({ tables: [0] }).ops).toHaveLength(3);
  });

  test("a blank execution score and a blank total", () => {
    const blank = { ...form, budget: { full: 100, executed: 95, points: 10 }, total: { score: null } };
    expect(written(plan({ ticks: { "s1!G12": false, "s1!G13": false } }, blank))).toEqual([
      "H6  → 9.5",
      "G15  → 79.5",
    ]);
  });

  test("nothing where nothing is proposed", () => {
    const right = { indicators: [{ judgement: equal(1, 1), points: 5, score: 5 }], total: { score: 5 } };
    expect(plan({}, right)).toEqual({ ops: [], highlights: [], heldBack: [] });
  });

  test("nothing where the form has no score column, and it says so", () => {
    const { ops, heldBack } = plan({}, { ...form, budget: null, hasScores: false, total: null });
    expect(ops).toEqual([]);
    expect(heldBack.map(({ why }) => why)).toEqual(["no-score-column", "no-score-column", "no-score-column"]);
  });
});

describe("on a hidden sheet", () => {
  const review = reviewOf(buildTable(form));
  const sheets = review.workbook.sheets.map((sheet) => ({ ...sheet, visibility: "hidden" as const }));
  const hidden = (ticks: WriteChoices["ticks"]) =>
    planWriteBack({ ...review, workbook: { sheets } }, { ticks });

  test("nothing is written or highlighted by itself, and nothing is said of it", () => {
    expect(hidden({})).toEqual({ ops: [], highlights: [], heldBack: [] });
  });

  test("what is ticked is written, the total for itself; then what is missing is highlighted there", () => {
    expect(written(hidden({ "s1!G12": true }))).toEqual(["G12 30 → 3"]);
    expect(hidden({ "s1!G12": true }).highlights.map(({ cell }) => cell.row + 1)).toEqual([12, 13]);
    expect(written(hidden({ "s1!G12": true, "s1!G15": true }))).toEqual(["G12 30 → 3", "G15 79 → 53"]);
  });
});

describe("of selected rows", () => {
  const scope = { sheet: "s1", areas: [{ top: 11, left: 0, bottom: 11, right: 7 }] };
  const at = (row: number, column: number) => ({ sheet: "s1", row, column });
  const fixOf = (...rows: readonly number[]): Finding => ({
    check: "points-total-not-100",
    severity: "error",
    table: 0,
    cells: [],
    facts: {},
    fix: rows.map((row) => ({ cell: at(row, 5), value: 7 })),
  });

  test("their scores alone are written and their gaps highlighted; the total waits for its tick", () => {
    const { ops, highlights, heldBack } = plan({ scope });
    expect(written({ ops, highlights, heldBack })).toEqual(["G12 30 → 3"]);
    expect([highlights.map(({ cell }) => cell.row + 1), heldBack]).toEqual([[12], []]);
    expect(written(plan({ scope, ticks: { "s1!G15": true } }))).toEqual(["G12 30 → 3", "G15 79 → 53"]);
  });

  test("a fix or a draft is written as a whole or not at all", () => {
    const drafts = [11, 12].map((_, indicator) => ({ table: 0, indicator, text: "雨季停工" }));
    const fixes = [fixOf(12), fixOf(11, 12), fixOf(11)];
    expect(written(plan({ scope, tables: [], fixes, drafts }))).toEqual(["F12 30 → 7", "H12  → 雨季停工"]);
  });
});

describe("formulas", () => {
  const formula = {
    indicators: [
      { judgement: equal(3, 2), points: 10, score: "6.6666", scoreFormula: "=F12*2/3" },
      { judgement: equal(3, 2), points: 10, score: "9", scoreFormula: "=F13*0.9" },
    ],
    total: { score: "15.6666", formula: "=SUM(G12:G13)" },
  };

  test("are left alone, and a total that adds itself up needs no word", () => {
    const { ops, heldBack } = plan({}, formula);
    expect(ops).toEqual([]);
    expect(heldBack.map(({ cell, why }) => [cell.row + 1, why])).toEqual([[13, "formula"]]);
  });

  test("are replaced or rounded when chosen", () => {
    expect(written(plan({ formulas: { "s1!G13": "replace" } }, formula))).toEqual(["G13 =F13*0.9 → 6.67"]);
    const nearly = {
      indicators: [{ judgement: equal(3, 2), points: 10, score: "6.672", scoreFormula: "=F12*0.6672" }],
    };
    expect(written(plan({ formulas: { "s1!G12": "round" } }, nearly))).toEqual([
      "G12 =F12*0.6672 → =ROUND(F12*0.6672,2)",
    ]);
  });

  test("of a total that adds itself up are replaced when chosen", () => {
    const chosen = { "s1!G13": "replace", "s1!G14": "replace" } as const;
    const even = {
      ...formula,
      indicators: [{ judgement: equal(3, 2), points: 10, score: "6.67" }, formula.indicators[1]!],
    };
    expect(written(plan({ formulas: chosen }, even))).toEqual([
      "G13 =F13*0.9 → 6.67",
      "G14 =SUM(G12:G13) → 13.34",
    ]);
  });

  test("are rounded to what is permitted, and the total follows that and not the proposal", () => {
    const low = {
      indicators: [
        { judgement: quality("健全", "健全"), points: 20, score: "15.999", scoreFormula: "=F12*0.79995" },
      ],
      total: { score: "15.999" },
    };
    expect(written(plan({ formulas: { "s1!G12": "round" } }, low))).toEqual([
      "G12 =F12*0.79995 → =ROUND(F12*0.79995,2)",
      "G13 15.999 → 16",
    ]);
  });

  test("are not rounded where that gives a score that is not permitted: 9 of 10 for two thirds", () => {
    const { ops, heldBack } = plan({ formulas: { "s1!G13": "round" } }, formula);
    expect([ops, heldBack.map(({ why }) => why)]).toEqual([[], ["formula"]]);
  });

  test("a formula that is rounded already stays", () => {
    const rounded = {
      indicators: [{ judgement: equal(3, 2), points: 10, score: "9", scoreFormula: "=ROUND(F12*0.9,0)" }],
    };
    expect(plan({ formulas: { "s1!G12": "round" } }, rounded).ops).toEqual([]);
    const twice = {
      indicators: [
        { judgement: equal(3, 2), points: 10, score: "6.674", scoreFormula: "=ROUND(F12,2)+ROUND(A1,2)" },
      ],
    };
    expect(written(plan({ formulas: { "s1!G12": "round" } }, twice))).toEqual([
      "G12 =ROUND(F12,2)+ROUND(A1,2) → =ROUND(ROUND(F12,2)+ROUND(A1,2),2)",
    ]);
  });
});

describe("explanations", () => {
  const owing: TableSketch = {
    indicators: [
      { judgement: equal(36000, 3600), points: 3, score: 3 },
      { judgement: quality("健全", "健全"), points: 2, score: 1 },
      { judgement: equal(10, 20), points: 2, score: 2 },
    ],
  };

  test("are highlighted where they will still be missing after the write", () => {
    const rows = plan({}, owing).highlights.map(({ cell, severity }) => [
      cell.row + 1,
      cell.column,
      severity,
    ]);
    expect(rows).toEqual([
      [12, 7, "error"],
      [14, 7, "warning"],
    ]);
    expect(plan({ ticks: { "s1!G13": false } }, owing).highlights).toHaveLength(3);
  });

  test("of tables that nobody asked to write are left as they are", () => {
    expect(plan({ tables: [0] }, owing).highlights).toHaveLength(2);
    expect(plan({ tables: [] }, owing).highlights).toEqual([]);
  });

  test("are still owed for what all its points do not settle", () => {
    const over = { indicators: [{ judgement: equal(10, 20), points: 2, score: 1 }] };
    expect(written(plan({}, over))).toEqual(["G12 1 → 2"]);
    expect(plan({}, over).highlights).toMatchObject([{ cell: { row: 11, column: 7 } }]);
  });

  test("of a low execution are highlighted in the line of the money", () => {
    const slow = {
      budget: { full: 100, executed: 50, points: 10, score: 5, explanation: "" },
      indicators: [{ judgement: equal(1, 1), points: 90, score: 90 }],
    };
    expect(plan({}, slow).highlights).toMatchObject([{ cell: { row: 5 }, severity: "warning" }]);
  });

  test("one box for the whole table is highlighted once, as loudly as any row asks", () => {
    const box = { ...owing, hasExplanations: false, with: { notes: [note("deviation-box", "", 30)] } };
    expect(plan({}, box).highlights).toEqual([
      { cell: { sheet: "s1", row: 30, column: 2 }, sheetName: "附件1", severity: "error" },
    ]);
  });

  test("a draft is written; with open blanks the highlight stays", () => {
    const draft = (text: string) => plan({ drafts: [{ table: 0, indicator: 0, text }] }, owing);
    expect(draft("主要原因是＿＿").highlights).toHaveLength(2);
    expect(draft("主要原因是雨季停工").highlights).toHaveLength(1);
    expect(draft("主要原因是雨季停工").ops.at(-1)).toMatchObject({
      cell: { row: 11, column: 7 },
      after: { value: "主要原因是雨季停工", formula: null },
      reason: { kind: "explanation-draft", table: 0, indicator: 0 },
    });
  });
});

describe("fixes", () => {
  const at = (row: number, column: number) => ({ sheet: "s1", row, column });
  const finding = (row: number, column: number, value: number): Finding => ({
    check: "points-total-not-100",
    severity: "error",
    table: 0,
    cells: [at(row, column)],
    facts: {},
    fix: [{ cell: at(row, column), value }],
  });

  test("are written beside the scores, but never over one of them or over what is right already", () => {
    const fixes = [finding(14, 5, 90), finding(11, 6, 25), finding(11, 5, 30)];
    expect(written(plan({ fixes }))).toEqual(["G12 30 → 3", "G13 10 → 20", "G15 79 → 63", "F15 100 → 90"]);
    expect(written(plan({ fixes, tables: [] }))).toEqual(["F15 100 → 90", "G12 30 → 25"]);
  });

  test("in a sheet that is gone are not written", () => {
    const gone = { ...finding(1, 1, 1), fix: [{ cell: { sheet: "s9", row: 1, column: 1 }, value: 1 }] };
    expect(plan({ fixes: [gone], tables: [] }).ops).toEqual([]);
  });
});

describe("what is remembered after a write", () => {
  test("every score of the table as it stands then, with its inputs", () => {
    const review = reviewOf(buildTable(form));
    const basis = notesIn({ scoreBasis: scoreBasisFor(review, planWriteBack(review)) });
    const rows = basis.filter((note) => !note.isBudget);
    expect(rows).toHaveLength(basis.length);
    expect(rows.map(({ score, name, points, written: value }) => [score, name, points, value])).toEqual([
      ["G12", "面积", "30", 3],
      ["G13", "机制", "20", 20],
      ["G14", "家具", "40", 30],
    ]);
  });

  test("nothing new when nothing was written", () => {
    const review = reviewOf(buildTable(form));
    expect(scoreBasisFor(review, { ops: [] })).toEqual([]);
  });
});
