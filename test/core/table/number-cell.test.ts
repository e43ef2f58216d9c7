import { asPoints, numberIn } from "../../../src/core/table/rows/number-cell";

test.each([
  ["9,100,024.2", "9100024.2"],
  ["96.00%", "0.96"],
  ["20万元", "20"],
  ["１０分", "10"],
  ["10\n", "10"],
  ["9,100,\n024.2", "9100024.2"],
  ["1 250 000.50", "1250000.5"],
  ["20.", "20"],
  ["20分*", "20"],
  [".5", "0.5"],
])("%j is one number", (text, expected) => {
  expect(numberIn(text)?.toString()).toBe(expected);
});

test.each([
  ["10\n10"],
  ["100\r\n100\r\n0"],
  ["20 \n-5"],
  ["520 6"],
  ["100\n000"],
  ["约100"],
  ["10-20"],
  ["1.2.3"],
  ["（20）"],
  ["19.5/20"],
  ["."],
  [""],
])("%j is none", (text) => {
  expect(numberIn(text)).toBeNull();
});

function points(text: string, part?: "score" | "points"): string | undefined {
  const cell = { row: 0, column: 0, text, formula: null, value: numberIn(text), isTextNumber: false };
  return asPoints(cell, part).value?.toString();
}

test.each([
  ["10%", "10"],
  ["（20）", "20"],
  ["【20】", "20"],
  ["[20分]", "20"],
  ["19.5/20", "19.5"],
  ["19.5分/20分", "19.5"],
  ["19.50（扣0.5分）", "19.5"],
  ["10（满分）", "10"],
])("the score %j", (text, expected) => {
  expect(points(text)).toBe(expected);
});

test("the points of a score that is printed with them", () => {
  expect(points("19.5/20", "points")).toBe("20");
});

test.each([["20/19.5"], ["19.5（20）"], ["（约20）"], ["12.31/2022/1"]])("no score: %j", (text) => {
  expect(points(text)).toBeUndefined();
});
