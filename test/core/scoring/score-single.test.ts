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
