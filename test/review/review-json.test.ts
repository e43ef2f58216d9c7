import { join } from "node:path";
import { reviewFile } from "../../src/review/review-file";

const sample = (name: string) => join(__dirname, "../../assets/samples", name);

/** The object that is printed for a file, on one line. */
function reviewed(path: string): unknown {
  const { printed } = reviewFile({ path, isJson: true, policy: null });
  expect(printed.endsWith("}\n")).toBe(true);
  expect(printed.indexOf("\n")).toBe(printed.length - 1);
  return JSON.parse(printed);
}

const CELL = ["cell", "text"];
const NUMBER = [...CELL, "value"];
const RANGE = [...NUMBER, "min", "max", "suggested"];

/** The keys of the documented object, in its order. */
const SHAPE: Readonly<Record<string, readonly string[]>> = {
  "": ["file", "problems", "tables", "skipped"],
  problems: ["code", "sheet", "cell", "message"],
  tables: [
    ..."sheet range title project department unit year policy policyFrom columns budget".split(" "),
    ..."indicators total grade findings".split(" "),
  ],
  "tables.columns":
    "level1 level2 name targetOperator target targetUnit actual points score explanation".split(" "),
  "tables.budget": "moneyUnit initial full executed points rate score".split(" "),
  "tables.budget.initial": NUMBER,
  "tables.budget.full": NUMBER,
  "tables.budget.executed": NUMBER,
  "tables.budget.points": NUMBER,
  "tables.budget.rate": [...NUMBER, "exact"],
  "tables.budget.score": RANGE,
  "tables.indicators":
    "row level1 level2 name kind direction target actual points score explanation trace".split(" "),
  "tables.indicators.target": CELL,
  "tables.indicators.actual": CELL,
  "tables.indicators.points": NUMBER,
  "tables.indicators.score": RANGE,
  "tables.indicators.explanation": [...CELL, "required", "missing"],
  "tables.total": ["points", "score"],
  "tables.total.points": NUMBER,
  "tables.total.score": [...NUMBER, "sumOfPrinted", "suggested"],
  "tables.findings": ["check", "severity", "cells", "message"],
  skipped: ["sheet", "range", "looksLike", "reason"],
};

/** Compares the keys of every object with the documented ones and looks for binary floats. */
function checkShape(value: unknown, path: string): void {
  if (Array.isArray(value)) value.forEach((item) => checkShape(item, path));
  else if (value !== null && typeof value === "object") {
    expect({ path, keys: Object.keys(value) }).toEqual({ path, keys: SHAPE[path] });
    for (const [key, item] of Object.entries(value)) checkShape(item, path ? `${path}.${key}` : key);
  } else if (typeof value === "number") expect(path).toBe("tables.indicators.row");
}

describe("the JSON of a review", () => {
  it.each(["self-evaluation-2020.xlsx", "pasted-from-pdf.xlsx"])("has the documented keys: %s", (name) => {
    checkShape(reviewed(sample(name)), "");
  });

  it("says of the sample what the forms of 2020 give by hand", () => {
    const { tables } = reviewed(sample("self-evaluation-2020.xlsx")) as { tables: SampleTable[] };
    expect(tables.map((table) => table.indicators.length)).toEqual([28, 42, 37]);
    expect(tables.map((table) => table.total.score.sumOfPrinted)).toEqual(["95.6", "93.7", "91.9"]);
    expect(tables.map((table) => table.total.score.value)).toEqual(["95.6", "93.7", "91"]);
    expect(tables.map((table) => table.total.score.suggested)).toEqual(["95.6", "93.7", "90.9"]);
    expect(tables.map((table) => table.budget.rate.exact)).toEqual([
      "0.95991816455696202532",
      "0.97036901364158025830",
      "0.98914183700648370559",
    ]);
    expect(tables.map((table) => table.budget.score.suggested)).toEqual(["9.6", "9.7", "9.9"]);
    expect(tables.map((table) => table.range)).toEqual(["A1:I41", "A1:I55", "A1:I50"]);
  });

  it("proposes three new scores in the third form and none in the others", () => {
    const { tables } = reviewed(sample("self-evaluation-2020.xlsx")) as { tables: SampleTable[] };
    const changed = tables.map(({ indicators }) =>
      indicators
        .filter(({ score }) => score.value !== score.suggested)
        .map(({ name, score }) => [name, score.value, score.suggested]),
    );
    expect(changed).toEqual([
      [],
      [],
      [
        ["大厦渗漏开裂维修保养面积", "3", "0"],
        ["长效管理机制健全性", "1", "2"],
        ["应急响应机制健全性", "1", "2"],
      ],
    ]);
  });

  it("gives a file that cannot be read a line of its own", () => {
    expect(reviewed("nowhere.xlsx")).toEqual({
      file: "nowhere.xlsx",
      problems: [
        {
          code: "workbook-not-found",
          sheet: null,
          cell: null,
          message: expect.stringContaining("nowhere.xlsx"),
        },
      ],
      tables: [],
      skipped: [],
    });
    expect(reviewed(__filename)).toMatchObject({ problems: [{ code: "workbook-foreign" }], tables: [] });
    expect(reviewed(__dirname)).toMatchObject({ problems: [{ code: "workbook-unreadable" }] });
  });
});

interface SampleTable {
  readonly range: string;
  readonly indicators: readonly { readonly name: string; readonly score: Proposed }[];
  readonly total: { readonly score: Proposed & { readonly sumOfPrinted: string } };
  readonly budget: { readonly rate: { readonly exact: string }; readonly score: Proposed };
}

interface Proposed {
  readonly value: string | null;
  readonly suggested: string | null;
}

describe("the readable text of a review", () => {
  const { printed } = reviewFile({ path: sample("self-evaluation-2020.xlsx"), isJson: false, policy: null });

  it("has a block a table, old and new score with the reason, then the findings", () => {
    expect(printed.match(/^● /gm)).toHaveLength(3);
    expect(printed).toContain("H22   大厦渗漏开裂维修保养面积：3 → 0。完成比例 3600 ÷ 36000 = 10.00%");
    expect(printed).toContain("必须修改 H50 ");
    expect(printed).toContain("得分列：H，因为表头写“得分”");
  });

  it("says in one sentence why a file cannot be read", () => {
    const answer = reviewFile({ path: "nowhere.xlsx", isJson: false, policy: null });
    expect(answer).toEqual({ printed: expect.stringContaining("没有找到文件"), isRead: false });
  });
});
