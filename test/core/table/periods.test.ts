import { judge } from "../../../src/core/table/quantity/judge-row";

/** What a row's numbers are compared as: `reached ÷ wanted`, or why they are not. */
function compared(name: string, target: string, actual: string): string {
  const judgement = judge({
    name,
    target,
    actual,
    operator: "",
    unit: "",
    direction: "",
    category: "output",
    subcategory: "quantity",
    year: 2023,
  });
  if (judgement.kind === "quantitative")
    return `${judgement.actual.toString()} ÷ ${judgement.low.toString()}`;
  return judgement.kind === "unclear" ? judgement.reason : judgement.kind;
}

test.each([
  ["巡查次数", "每月1次", "12次", "1 ÷ 1"],
  ["巡查次数", "每月1次", "6次", "period-unclear"],
  ["例会次数", "≥1次/月", "12次", "1 ÷ 1"],
  ["督查次数", "每季度1次", "4次", "1 ÷ 1"],
  ["督查次数", "每季度1次", "3次", "period-unclear"],
  ["检修次数", "每周1次", "52次", "1 ÷ 1"],
  ["体检次数", "每年1次", "1次", "1 ÷ 1"],
  ["救助人数", "100人/月", "1200人", "100 ÷ 100"],
])(
  "a count is for the same period with and without 每… in the name: %s %s | %s",
  (name, target, actual, expected) => {
    const named = ["每月", "每季度", "每周", "每年"].map((each) => compared(each + name, target, actual));
    expect([compared(name, target, actual), ...named]).toEqual([
      expected,
      expected,
      expected,
      expected,
      expected,
    ]);
  },
);

test.each([
  ["每日处理量", "≥50吨/日", "55吨", "55 ÷ 50"],
  ["日均接待人数", "≥500人/日", "520人", "520 ÷ 500"],
  ["月均走访次数", "≥4次/月", "5次", "5 ÷ 4"],
])(
  "a measure of each day, or a mean, is told for the period itself: %s %s | %s",
  (name, target, actual, expected) => {
    expect(compared(name, target, actual)).toBe(expected);
  },
);
