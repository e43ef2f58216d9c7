import { budgetOf, formWith } from "./budget-forms";

/** Names of the section at the side that say nothing else than a header of an amount does. */
const SECTIONS =
  "预算资金 项目预算资金 部门预算资金 年度预算资金 项目预算 预算金额 支出预算 预算安排 预算执行 资金情况 财政资金 部门预算执行 单位预算执行 项目资金使用";

/** Ways to print the section's name beside the money. */
const PRINTED: readonly (readonly [how: string, lines: (name: string) => string])[] = [
  [
    "merged over header and lines",
    (name) => `
${name}（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 90 | 100 | 98 | 10 | 98% | 9.8
^ | 其中：财政拨款 | 90 | 100 | 98 | - | 98% | - `,
  ],
  [
    "above the labels of the lines",
    (name) => `
${name}（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8`,
  ],
  [
    "beside the header alone, without merges",
    (name) => `
${name}（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 90 | 100 | 98 | 10 | 98% | 9.8`,
  ],
];

const PRINTS = PRINTED.flatMap(([how, lines]) =>
  SECTIONS.split(" ").map((name) => [name, how, lines] as const),
);

test.each(PRINTS)("%s %s names the section, not a column", (name, _, lines) => {
  expect(budgetOf(formWith(lines(name)))).toBe(
    "initial=C5:90 full=D5:100 executed=E5:98 points=F5:10 rate=G5:0.98 score=H5:9.8 wanYuan",
  );
});

test.each(SECTIONS.split(" "))("%s beside a header of two rows is no column either", (name) => {
  const lines = `
${name} | 任务名称 | 资金情况（万元） | < | < | < | < | <
^ | ^ | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 合计 | 90 | 100 | 98 | 10 | 98% | 9.8
^ | 校舍维修 | 90 | 100 | 98 |  | 98% | `;
  expect(budgetOf(formWith(lines))).toBe(
    "initial=C6:90 full=D6:100 executed=E6:98 points=F6:10 rate=G6:0.98 score=H6:9.8 wanYuan",
  );
});

test.each(SECTIONS.split(" "))("%s below the total of the form is read as well", (name) => {
  const body = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 90 | 90 |
总分 | < | < | < | < | 100 | 99.8 |
${name}（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 90 | 100 | 98 | 10 | 98% | 9.8
^ | 其中：财政拨款 | 90 | 100 | 98 | - | 98% | - `;
  expect(budgetOf(formWith("", { body }))).toBe(
    "initial=C8:90 full=D8:100 executed=E8:98 points=F8:10 rate=G8:0.98 score=H8:9.8 wanYuan",
  );
});

test.each("实际使用情况 资金使用情况 实际支出情况 项目资金支付情况 使用数 实际拨付".split(" "))(
  "%s with a number beside it is what was spent",
  (word) => {
    const row = `年度预算（万元） | 570 | 到位资金（万元） | 400 | ${word}（万元） | 395.86 |  | `;
    expect(budgetOf(formWith(row))).toBe("full=B4:570 executed=F4:395.86 wanYuan");
    const rows = `年度预算（万元） | 570\n到位资金（万元） | 400\n${word}（万元） | 395.86`;
    expect(budgetOf(formWith(rows))).toBe("full=B4:570 executed=B6:395.86 wanYuan");
  },
);

test("a first column with amounts below it is a column whatever it is called", () => {
  const lines = `
预算金额（万元） | < | 支出金额 | < | 执行率 | < | < | <
100 | < | 98 | < | 98% | < | < | <`;
  expect(budgetOf(formWith(lines))).toBe("full=A5:100 executed=C5:98 rate=E5:0.98 wanYuan");
});

/** The three columns of a budget, the second of them headed by the word that is asked for. */
const headedBy = (word: string): string => `
项目资金（万元） | < | 年初预算数 | ${word} | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8`;

test.each(
  "预算调整数 全年可用预算数 预算安排数 预算调剂数 调整预算数 可执行预算数 预算追加后数 预算下达数".split(
    " ",
  ),
)("%s is the full-year budget", (word) => {
  expect(budgetOf(formWith(headedBy(word)))).toContain("initial=C5:90 full=D5:100");
});

test.each(["资金到位数", "到位资金", "实际到位数", "资金拨付数"])(
  "%s beside 年初预算数 is no budget of the year",
  (word) => {
    expect(budgetOf(formWith(headedBy(word)))).toMatch(/^initial=C5:90 executed=E5:98/);
  },
);

test("money that arrived is the budget where nothing else is", () => {
  const lines = `
项目资金（万元） | < | 资金到位数 | < | 实际支出数 | 分值 | 执行率 | 得分
资金总额 | < | 100 | < | 98 | 10 | 98% | 9.8`;
  expect(budgetOf(formWith(lines))).toContain("full=C5:100 executed=E5:98");
});

test.each<[position: number, words: string]>([
  [0, "年初预算额度"],
  [1, "变更后预算数 核定预算 指标下达数 指标数 可执行指标"],
  [2, "实际完成数 国库支付数 支出执行数 到账支出数 拨付数 实际拨付数 报账数"],
  [4, "执行率B/A 执行率（B/A） 执行率B÷A×100%"],
])("column %i of the budget by every word for it", (position, words) => {
  for (const word of words.split(" ")) {
    const columns = "年初预算数 全年预算数 全年执行数 分值 执行率 得分".split(" ");
    columns[position] = word;
    const lines = `
项目资金（万元） | < | ${columns.join(" | ")}
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8`;
    expect([word, budgetOf(formWith(lines))]).toEqual([
      word,
      "initial=C5:90 full=D5:100 executed=E5:98 points=F5:10 rate=G5:0.98 score=H5:9.8 wanYuan",
    ]);
  }
});

test("money that is not the treasury's is other funds", () => {
  const sources = "非财政拨款 非同级财政拨款 事业收入 经营收入".split(" ");
  const lines = `
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8
${sources.map((source) => `${source} | < | 9 | 10 | 9 |  |  | `).join("\n")}`;
  expect(formWith(lines).budget?.sources.map(({ kind }) => kind)).toEqual(sources.map(() => "other-funds"));
});

const LIST = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50 |
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 35.5 | 宣传不足
总分 | < | < | < | < | 100 | 95.3 | `;
const MONEY = `
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分`;
const BELOW = "full=D{}:100 executed=E{}:98 points=F{}:10 rate=G{}:0.98 score=H{}:9.8 wanYuan";

describe("a budget block below the total", () => {
  const blank = "\n |  |  |  |  |  |  | ";
  test.each([
    ["right below it", "", "年度资金总额", "9"],
    ["behind a blank row", blank, "年度资金总额", "10"],
    ["whose lines are called like the form's total", blank, "合计", "10"],
  ])("%s is the table's, and the total stays what it is", (_, gap, label, row) => {
    const lines = `${MONEY}
${label} | < | 90 | 100 | 98 | 10 | 98% | 9.8
一般公共预算 | < | 90 | 100 | 98 | - | 98% | -`;
    const table = formWith("", { body: `${LIST}${gap}${lines}` });
    expect(budgetOf(table)).toContain(BELOW.replaceAll("{}", row));
    expect(table.total?.score?.value?.toString()).toBe("95.3");
    expect(table.indicators.map(({ title }) => title)).toEqual(["培训人次", "政策知晓率"]);
  });

  test("behind a blank row it is another's where the form has one above", () => {
    const own = `${MONEY}\n年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8`;
    const other = `${MONEY}\n其他单位资金 | < | 7 | 8 | 9 | 10 | 98% | 9.8`;
    const table = formWith(own, { body: `${LIST}${blank}${other}` });
    expect([table.region.area.bottom, budgetOf(table)]).toEqual([8, expect.stringContaining("D5:100")]);
  });
});
