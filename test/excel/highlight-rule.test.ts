import type { Highlight, RowName } from "../../src/core";
import { LOOKS, readRule, ruleFormula } from "../../src/excel/highlight/highlight-rule";
import { rulesFor } from "../../src/excel/highlight/highlight-rules";

const cell = { severity: "warning", first: { row: 11, column: 7 }, rows: null } as const;
const rows = (...names: readonly string[]) =>
  ({ severity: "error", first: { row: 2, column: 7 }, rows: { column: 2, names } }) as const;

const isEmpty = (place: string, severity = "必须修改") =>
  `ISNUMBER(FIND("|"&TRIM(${place})&"|","自评助手·${severity}:||无|略|暂无|/|／|-|—|——|0|"))`;

test("the formulas, word for word", () => {
  expect(ruleFormula(cell)).toBe(`=${isEmpty("H12", "建议修改")}`);
  expect(ruleFormula(rows("甲", '"乙"'))).toBe(
    `=AND(${isEmpty("H3")},ISNUMBER(FIND("|"&CLEAN($C3)&"|","|甲|""乙""|")))`,
  );
});

test("a rule says whose it is, and is told again by its formula", () => {
  for (const rule of [cell, rows("甲"), rows('他说"好"，', '")))', "= 1+1  ", "*?~$")]) {
    for (const severity of ["error", "warning", "review"] as const) {
      expect(readRule(ruleFormula({ ...rule, severity }))).toEqual({ ...rule, severity });
    }
  }
});

test("what earlier versions wrote is ours", () => {
  expect(readRule(`=${isEmpty("H12", "建议修改")}`)).toEqual(cell);
});

test("Excel may respell references as absolute or as relative", () => {
  expect(readRule(ruleFormula(cell).replace("H12", "$H$12"))).toEqual(cell);
  expect(readRule(ruleFormula(rows("甲")).replaceAll("$", ""))).toEqual(rows("甲"));
});

describe("many rows of one table", () => {
  const named = (name: string): RowName => ({ top: 2, bottom: 400, column: 2, name });
  const highlight = (row: number, name: string): Highlight => ({
    cell: { sheet: "s", row, column: 7 },
    sheetName: "附件1",
    severity: "error",
    row: named(name),
  });
  const many = Array.from({ length: 300 }, (_, n) => highlight(n + 3, `第${n}项工作任务按计划完成比例`));
  const rules = rulesFor(many);

  test("have a few rules, each over all of them", () => {
    expect(rules.length).toBeLessThan(50);
    expect(new Set(rules.map(({ first, last }) => `${first.row} ${last}`))).toEqual(new Set(["2 400"]));
    expect(rules.flatMap(({ rows: part }) => part!.names).sort()).toEqual(
      many.map(({ row }) => row!.name).sort(),
    );
  });

  test("none longer than what the most taciturn dialog of Excel's takes", () => {
    expect(Math.max(...rules.map((rule) => ruleFormula(rule).length))).toBeLessThanOrEqual(255);
  });

  test("the same whatever order they stand in", () => {
    expect(rulesFor([...many].reverse())).toEqual(rules);
  });

  test.each(["甲|乙", "长".repeat(200)])(
    "a name that cannot be asked for: the rule of the cell alone: %s",
    (name) => {
      expect(rulesFor([highlight(3, name)])).toEqual([
        { sheet: "s", severity: "error", first: { row: 3, column: 7 }, last: 3, rows: null },
      ]);
    },
  );
});

test.each(["=LEN(TRIM(H12))=0", '=ISNUMBER(FIND("x",H12))', '=H12="自评助手"', "", "=TRUE"])(
  "a rule of the user is never ours: %s",
  (formula) => expect(readRule(formula)).toBeNull(),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(first: string, second: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test("each colour is readable: letters on the ground at least 4.5 to 1", () => {
  for (const { fill, font } of Object.values(LOOKS)) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
});
