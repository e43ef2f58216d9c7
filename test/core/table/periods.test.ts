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

test.each([
  ["半年1次", "2次", "1 ÷ 1"],
  ["半年1次", "1次", "period-unclear"],
  ["半年≥1次", "2次", "1 ÷ 1"],
  ["半年至少1次", "1次", "period-unclear"],
  ["每月≥2次", "24次", "2 ÷ 2"],
  ["每月≥2次", "12次", "period-unclear"],
  ["月1次", "12次", "1 ÷ 1"],
  ["月1次", "10次", "period-unclear"],
  ["季度1次", "4次", "1 ÷ 1"],
  ["季度1次", "1次", "period-unclear"],
  ["周1次", "52次", "1 ÷ 1"],
  ["旬1次", "36次", "1 ÷ 1"],
  ["双月1期", "6期", "1 ÷ 1"],
  ["双周1次", "26次", "1 ÷ 1"],
  ["学期2次", "4次", "2 ÷ 2"],
  ["学期2次", "2次", "period-unclear"],
  ["每学期2次", "4次", "2 ÷ 2"],
  ["每学期2次", "2次", "period-unclear"],
  ["2次/学期", "4次", "2 ÷ 2"],
  ["每学年2次", "2次", "2 ÷ 2"],
  ["4次", "每学期2次", "4 ÷ 4"],
  ["12次", "月1次", "12 ÷ 12"],
  ["2次", "半年1次", "2 ÷ 2"],
  ["每学期1次", "每月1次", "6 ÷ 1"],
  ["1000元/生·学期", "2000元/生·学年", "1000 ÷ 1000"],
  ["上半年2次", "2次", "2 ÷ 2"],
  ["6月1次", "1次", "deadline-unreadable"],
])("%s is so many a year: %s", (target, actual, expected) => {
  expect(compared("督查", target, actual)).toBe(expected);
});
