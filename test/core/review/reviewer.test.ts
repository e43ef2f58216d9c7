import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ALL_CHECKS,
  a1,
  createReviewer,
  DEFAULT_SETTINGS,
  ignoredEntry,
  parseA1,
  planWriteBack,
  reviewWorkbook,
  scoreBasisFor,
  type Review,
  type ReviewProgress,
  type ReviewSettings,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";
import { afterPlan, withValue } from "../../support/apply-plan";
import { written } from "../../support/review-builder";

function sample(name: string): WorkbookSnapshot {
  const bytes = readFileSync(join(__dirname, "../../../assets/samples", name));
  const outcome = readWorkbook(new Uint8Array(bytes));
  if (!outcome.ok) throw new Error(`sample ${name} cannot be read`);
  return outcome.value;
}

const forms = sample("self-evaluation-2020.xlsx");
const review = reviewWorkbook(forms, DEFAULT_SETTINGS);

/** The workbook with one cell edited. */
function edited(
  workbook: WorkbookSnapshot,
  sheet: number,
  address: string,
  value: string | number,
): WorkbookSnapshot {
  const sheets: SheetSnapshot[] = [...workbook.sheets];
  sheets[sheet] = withValue(sheets[sheet]!, parseA1(address)!, value);
  return { sheets };
}

const plain = ({ tables, findings, problems }: Review) => JSON.stringify({ tables, findings, problems });

describe("the three forms of 2020", () => {
  test("have the totals that were reckoned by hand", () => {
    const figures = review.tables.map(({ indicators, total }) => [
      indicators.length,
      String(total.sumOfPrinted),
      String(total.suggested),
    ]);
    expect(figures).toEqual([
      [28, "95.6", "95.6"],
      [42, "93.7", "93.7"],
      [37, "91.9", "90.9"],
    ]);
  });

  test("keep their execution scores; their rates are exact", () => {
    const budgets = review.tables.map(({ budget }) => [
      budget?.exactRate?.toFixed(6),
      budget?.decision,
      String(budget?.suggested),
    ]);
    expect(budgets).toEqual([
      ["0.959918", "kept", "9.6"],
      ["0.970369", "kept", "9.7"],
      ["0.989142", "kept", "9.9"],
    ]);
  });

  test("get three new scores and a new total, nothing else", () => {
    expect(written(planWriteBack(review))).toEqual(["H22 3 → 0", "H42 1 → 2", "H43 1 → 2", "H50 91 → 90.9"]);
  });

  test("write nothing the second time", () => {
    const after = afterPlan(forms, planWriteBack(review));
    expect(planWriteBack(reviewWorkbook(after, DEFAULT_SETTINGS)).ops).toEqual([]);
    const again = reviewWorkbook(after, DEFAULT_SETTINGS);
    expect(again.findings.filter(({ check }) => check === "indicator-score-differs")).toEqual([]);
  });

  test("are highlighted where an explanation is still owed after the write", () => {
    const cells = planWriteBack(review).highlights.map(({ sheetName, cell, severity }) => [
      sheetName,
      a1(cell.row, cell.column),
      severity,
    ]);
    expect(cells).toEqual([
      ["附件2", "I16", "warning"],
      ["附件2", "I22", "warning"],
      ["附件2", "I24", "warning"],
      ["附件2", "I25", "warning"],
      ["附件2", "I26", "warning"],
      ["附件2", "I27", "warning"],
      ["附件2", "I48", "error"],
      ["附件3", "I22", "error"],
    ]);
  });
});

describe("the same forms pasted from a PDF", () => {
  const pasted = reviewWorkbook(sample("pasted-from-pdf.xlsx"), DEFAULT_SETTINGS);

  test("give every readable row the score of the clean form", () => {
    const scores = ({ tables }: Review) =>
      tables.map(
        ({ table, indicators }) =>
          new Map(
            indicators.map((row) => [
              table.indicators[row.index]!.title.replace(/\s/g, ""),
              `${String(row.suggested)} ${row.decision}`,
            ]),
          ),
      );
    const clean = scores(review);
    const differing = scores(pasted).flatMap((rows, index) =>
      [...rows].filter(([title, score]) => clean[index]?.get(title) !== score && !score.endsWith("unjudged")),
    );
    expect(differing).toEqual([]);
  });

  test("propose no total while rows cannot be read", () => {
    expect(pasted.tables.map(({ total }) => String(total.suggested))).toEqual(["95.6", "93.7", "null"]);
  });
});

describe("a reviewer that remembers", () => {
  const fresh = () => {
    const reviewer = createReviewer(ALL_CHECKS);
    return { reviewer, first: reviewer.review(forms, DEFAULT_SETTINGS) };
  };

  test("works on the edited sheet alone, with the result of a new review", () => {
    const { reviewer, first } = fresh();
    const workbook = edited(forms, 0, "F18", "8套");
    const second = reviewer.review(workbook, DEFAULT_SETTINGS);
    expect([0, 1, 2].map((index) => second.tables[index] === first.tables[index])).toEqual([
      false,
      true,
      true,
    ]);
    expect(plain(second)).toBe(plain(reviewWorkbook(workbook, DEFAULT_SETTINGS)));
  });

  test("scores again, but reads no sheet again, when the policy changes", () => {
    const { reviewer, first } = fresh();
    const settings: ReviewSettings = { ...DEFAULT_SETTINGS, policy: "linear-reverse" };
    const second = reviewer.review(forms, settings);
    expect(second.tables[0]!.table).toBe(first.tables[0]!.table);
    expect(second.tables.map(({ policy }) => policy.id)).toEqual([
      "linear-reverse",
      "linear-reverse",
      "linear-reverse",
    ]);
    expect(plain(second)).toBe(plain(reviewWorkbook(forms, settings)));
  });

  test("does nothing again when only what is ignored changes", () => {
    const { reviewer, first } = fresh();
    const ignored = [{ check: "total-score-differs" as const, cell: null, reason: "手工核对过", basis: [] }];
    const second = reviewer.review(forms, { ...DEFAULT_SETTINGS, ignored });
    expect(second.tables[2]).toBe(first.tables[2]);
    expect(second.ignored).toHaveLength(1);
  });

  test("keeps the tables of sheets on which nothing was written, though the notes of the workbook are others", () => {
    const reviewer = createReviewer(ALL_CHECKS);
    const noted = { ...DEFAULT_SETTINGS, scoreBasis: scoreBasisFor(review, planWriteBack(review)) };
    const first = reviewer.review(forms, noted);
    const scoreBasis = scoreBasisFor(first, planWriteBack(first, { tables: [2] }));
    const settings = { ...noted, scoreBasis };
    const second = reviewer.review(forms, settings);
    expect(second.tables.map((scored, table) => scored === first.tables[table])).toEqual([true, true, false]);
    expect(second.tables).toHaveLength(3);
    expect(plain(second)).toBe(plain(reviewWorkbook(forms, settings)));
  });

  test("shows tables before there are checks, and runs them later without scoring again", () => {
    const reviewer = createReviewer(null);
    const sight = reviewer.review(forms, DEFAULT_SETTINGS);
    expect(sight.isChecked).toBe(false);
    expect(sight.findings).toEqual([]);
    reviewer.useChecks(ALL_CHECKS);
    const checked = reviewer.review(forms, DEFAULT_SETTINGS);
    expect(checked.tables.every((table, index) => table === sight.tables[index])).toBe(true);
    expect(checked.tables).toHaveLength(3);
    expect(plain(checked)).toBe(plain(reviewWorkbook(forms, DEFAULT_SETTINGS)));
  });

  test("tells after each sheet how far it is", () => {
    const steps = createReviewer(ALL_CHECKS).steps(forms, DEFAULT_SETTINGS);
    const seen: ReviewProgress[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) seen.push(step.value);
    expect(seen).toEqual([
      { sheetName: "附件1", done: 1, of: 3 },
      { sheetName: "附件2", done: 2, of: 3 },
      { sheetName: "附件3", done: 3, of: 3 },
    ]);
  });
});

describe("findings", () => {
  test("come errors first, then sheet by sheet and row by row", () => {
    const severity = { error: 0, warning: 1, review: 2 };
    const sheets = forms.sheets.map(({ id }) => id);
    const places = review.findings.map(({ severity: level, cells: [first] }) => [
      severity[level],
      sheets.indexOf(first!.sheet),
      first!.row,
    ]);
    const sorted = [...places].sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
    expect(places).toEqual(sorted);
    expect(places.length).toBeGreaterThan(20);
  });

  test("that were set aside come back when a cell they rest on changes", () => {
    const finding = review.findings.find(({ check }) => check === "total-score-differs")!;
    const settings = { ...DEFAULT_SETTINGS, ignored: [ignoredEntry(finding, review, "财政已认可")] };
    const isOpen = (workbook: WorkbookSnapshot) =>
      reviewWorkbook(workbook, settings).findings.some(({ check }) => check === "total-score-differs");
    expect([isOpen(forms), isOpen(edited(forms, 2, "H50", 92))]).toEqual([false, true]);
    expect(reviewWorkbook(forms, settings).ignored.map(({ choice }) => choice.reason)).toEqual([
      "财政已认可",
    ]);
  });
});

describe("scores after a write", () => {
  const plan = planWriteBack(review);
  const settings = { ...DEFAULT_SETTINGS, scoreBasis: scoreBasisFor(review, plan) };
  const after = afterPlan(forms, plan);

  test("are not stale as long as nothing changes", () => {
    expect(planWriteBack(reviewWorkbook(after, settings)).ops).toEqual([]);
  });

  test("are proposed afresh when the actual value changes, whatever the explanation says", () => {
    const changed = edited(after, 2, "F15", 40);
    expect(written(planWriteBack(reviewWorkbook(changed, settings)))).toEqual([
      "H15 1 → 2",
      "H50 90.9 → 91.9",
    ]);
    const unknown = reviewWorkbook(changed, DEFAULT_SETTINGS);
    expect(unknown.tables[2]!.indicators[2]!.decision).toBe("kept-explained");
  });
});

describe("workbooks without such a table", () => {
  const blank: SheetSnapshot = { ...forms.sheets[0]!, rows: [], formulas: new Map(), merges: [] };

  test("are empty, or hold something else", () => {
    const of = (rows: SheetSnapshot["rows"]) =>
      reviewWorkbook({ sheets: [{ ...blank, rows }] }, DEFAULT_SETTINGS).problems;
    expect(of([])).toMatchObject([{ code: "workbook-empty", sheet: null }]);
    expect(
      of([
        ["品名", "数量"],
        ["苹果", 3],
      ]),
    ).toMatchObject([{ code: "table-not-found", lookAlikes: 0 }]);
    expect(reviewWorkbook({ sheets: [] }, DEFAULT_SETTINGS).problems).toMatchObject([
      { code: "workbook-empty" },
    ]);
  });
});
