import { Decimal, POLICIES, scoreSingle } from "../../../src/core";

const score = (target: string, actual: string, name = "") => {
  const single = scoreSingle({ name, target, actual, points: new Decimal(10) }, POLICIES["mof-2020-10"]);
  return String(single.score);
};

test.each([
  ["≥95%", "66.67%", "7.02"],
  ["=11套", "6套", "5.45"],
  ["≤160万元", "386万元", "4.15"],
  ["及时", "较及时", "7"],
  ["及时", "见附件", "null"],
])("%s, %s: %s of 10", (target, actual, expected) => {
  expect(score(target, actual)).toBe(expected);
});

test("the name tells the direction where the target has no sign", () => {
  expect(score("2起", "4起", "有责投诉数")).toBe("5");
});

test("the policy's own decimals are used, two where it reads them off a form", () => {
  const row = { target: "≥11套", actual: "6套", points: new Decimal(5) };
  const base = POLICIES["mof-2020-10"];
  const of = (value: "auto" | 0 | 1 | 2) =>
    String(scoreSingle(row, { ...base, decimals: { ...base.decimals, value } }).score);
  expect([of("auto"), of(0), of(1), of(2)]).toEqual(["2.73", "3", "2.7", "2.73"]);
  expect(String(scoreSingle(row).score)).toBe("2.73");
});

test("the steps come with the score", () => {
  const single = scoreSingle({ target: "≥4", actual: "3", points: new Decimal(10) });
  expect(String(single.score)).toBe("7.5");
  expect(single.trace.map(({ step }) => step)).toEqual(["achievement-ratio", "proportional"]);
});

test.each([
  ["达标", "不适用", ""],
  ["≥90%", "不涉及", ""],
  ["≥90%", "<90%", ""],
  ["≤5天", ">5天", ""],
  ["0份", "20份", "制作宣传品数量（份）"],
])("%s answered by %s is beyond the rules here as in a table", (target, actual, name) => {
  expect(score(target, actual, name)).toBe("null");
});

test.each([
  ["培训未成年人人数", "null"],
  ["发放未成年人保护手册数量", "null"],
  ["制作不合格产品数量", "0"],
])("%s of which 0 were wanted and 5 came", (name, expected) => {
  expect(score("0", "5", name)).toBe(expected);
});
