import { budgetOf, formWith } from "./budget-forms";

const PLAIN = {
  full: "全年预算数",
  executed: "全年执行数",
  rate: "执行率",
  points: "分值",
};

test.each([
  ["full", "全年资金 全年指标数 可支配资金 变更后预算数"],
  ["executed", "全年完成数 国库集中支付数 实际付款 付款数 到账支出数"],
  ["rate", "支出执行率 比率 执行数/预算数 执行率B/A"],
  ["points", "分数"],
] as const)("other words for %s: %s", (field, words) => {
  for (const word of words.split(" ")) {
    const header = { ...PLAIN, [field]: word };
    const table = formWith(`
项目资金（万元） | < | 年初预算数 | ${header.full} | ${header.executed} | ${header.points} | ${header.rate} | 得分
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8`);
    expect([word, budgetOf(table)]).toEqual([
      word,
      "initial=C5:90 full=D5:100 executed=E5:98 points=F5:10 rate=G5:0.98 score=H5:9.8 wanYuan",
    ]);
  }
});

test.each([
  ["100（含结转10）", "100"],
  ["100（其中：省级80）", "100"],
  ["100(万元)", "100"],
  ["共100", "100"],
  ["100万元，其中：中央80万元", "100"],
  ["约100", "blank"],
])("%s: what it is made of is no part of the amount", (amount, full) => {
  const table = formWith(`
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 90 | ${amount} | 98 | 10 | 98% | 9.8`);
  expect(budgetOf(table)).toContain(`full=D5:${full} `);
});

const HEADERS = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"] as const;

describe("a header word of the block that nobody knows: the numbers tell the column", () => {
  const read = (unknown: string, numbers: string): string => {
    const header = HEADERS.map((word) => (word === unknown ? "某某栏" : word)).join(" | ");
    return budgetOf(formWith(`项目资金（万元） | < | ${header}\n年度资金总额 | < | ${numbers}`));
  };

  test.each(HEADERS)("%s", (unknown) => {
    expect(read(unknown, "90 | 100 | 98 | 10 | 98% | 9.8")).toBe(
      "initial=C5:90 full=D5:100 executed=E5:98 points=F5:10 rate=G5:0.98 score=H5:9.8 wanYuan",
    );
  });

  test.each([
    ["执行率", "90 | 100 | 98 | 10 | 3 | 9.8", "a number that is no share of anything"],
    ["得分", "90 | 100 | 98 | 10 | 98% | 25", "a score above the points"],
    ["年初预算数", "-20 | 100 | 98 | 10 | 98% | 9.8", "an amount that is taken off"],
  ])("%s: %s proves nothing (%s)", (unknown, numbers) => {
    const fields = { 执行率: "rate", 得分: "score", 年初预算数: "initial" } as const;
    expect(read(unknown, numbers)).not.toContain(fields[unknown as keyof typeof fields]);
  });
});

test.each([
  ["where nothing else says what there was to spend", "", "full=B4:86 executed=D4:80 rate=F4:0.9302 wanYuan"],
  [
    "and no budget where one is printed",
    "项目资金（万元） | 全年预算数 | 90 | 全年执行数 | 80 | 执行率 | 88.89% | <\n",
    "full=C4:90 executed=E4:80 rate=G4:0.8889 wanYuan",
  ],
])("合同金额 beside what was paid is the budget %s", (_, above, expected) => {
  const table = formWith(`${above}合同金额（万元） | 86 | 实际支付（万元） | 80 | 支付率 | 93.02% |  | `);
  expect(budgetOf(table)).toBe(expected);
});

test.each([
  ["预算批复", "决算支出"],
  ["资金安排", "资金支出"],
  ["经费下达", "经费支出"],
  ["项目总额", "实际支出"],
])("%s and %s beside each other in the head are what there was and what was spent", (full, spent) => {
  const table = formWith(`${full}（万元） | 42 | < | < | ${spent}（万元） | 41.3 | < | <`);
  expect(budgetOf(table)).toBe("full=B4:42 executed=F4:41.3 wanYuan");
});

test("of a fund 财政出资 is the budget, and 认缴规模 beside it no budget of the start of the year", () => {
  const table = formWith(`
基金运作情况（万元） | < | 认缴规模 | 财政出资 | 实际使用 | 使用率 | 分值 | 得分
合计 | < | 5000 | 2000 | 1800 | 90% | 10 | 9`);
  expect(budgetOf(table)).toBe("full=D5:2000 executed=E5:1800 points=G5:10 rate=F5:0.9 score=H5:9 wanYuan");
});
