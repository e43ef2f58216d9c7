import { DEFAULT_SETTINGS, type SelfEvaluationTable } from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { checked } from "../../support/check-harness";
import { budgetOf, formWith } from "./budget-forms";

const MONEY = `
资金投入情况（万元） |  | 全年预算数（A） | 全年执行数（B） | 分值 | 预算执行率 | 得分 |
^ | 年度资金总额 | 4 | 4 | 10 | 100% | 10 |
^ | 其中：中央财政资金 | 4 | 4 | —— |  |  | `;
const MANAGEMENT = `
资金管理情况 |  | 情况说明 | < | 分值 | 得分 | < | 存在问题和改进措施
^ | 分配科学性 | 全区共1家影院，资金全部拨付至该影院 | < | 6 | 6 | < |
^ | 下达及时性 |  |  |  |  |  |
^ | 拨付合规性 | 按规定拨付 | < | 34 | 30 | < | `;
const GOALS = `
总体目标 |  | 年初设定目标 | < | < | 全年实际完成情况 | < | <
^ |  | 完成2025年放映任务 | < | < | 完成 | < | <`;
const ROWS = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 分值 | 得分 | 未完成原因和改进措施
产出指标 | 数量指标 | 维护设备数量 | ≥5套 | 5套 | 30 | 30 |
满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥90% | 95% | 20 | 20 | `;
const TOTAL = "总分 | < | < | < | < | 100 | 96 | ";

const totalChecks = (table: SelfEvaluationTable): readonly string[] =>
  checked(scoreTable(table, DEFAULT_SETTINGS), DEFAULT_SETTINGS)
    .map(({ check }) => check)
    .filter((check) => /total|parts|text/.test(check));

describe("a form that gives points to how its money was managed", () => {
  const table = formWith(`${MONEY}${MANAGEMENT}${GOALS}`, { body: `${ROWS}\n${TOTAL}` });

  test("keeps its total, and nobody is accused of a wrong sum", () => {
    const { total } = scoreTable(table, DEFAULT_SETTINGS);
    expect(table.total?.score?.text).toBe("96");
    expect([total.sumOfPoints, total.sumOfPrinted, total.suggested]).toEqual([null, null, null]);
    expect(totalChecks(table)).toEqual([]);
  });

  test("has no money in the lines about it", () => {
    expect(budgetOf(table)).toBe("full=C5:4 executed=D5:4 points=E5:10 rate=F5:1 score=G5:10 wanYuan");
    expect(table.budget?.sources.map(({ label }) => label?.text)).toEqual(["其中：中央财政资金"]);
  });
});

test.each([
  ["the points of the money alone", `${MONEY}${GOALS}`],
  ["lines about the money without points", `${MONEY}${MANAGEMENT.replace(/分值 \| 得分/, " | ")}`],
])("%s count nothing beside", (_, above) => {
  expect(formWith(above, { body: `${ROWS}\n${TOTAL}` }).hasAside).toBe(false);
});

const SCORED_GOALS = `
总体目标 |  | 年初设定目标 | < | 全年实际完成情况 | < | <
^ |  | 完成2025年放映任务 | < | 完成 | 20`;
const SCORES = ROWS.replace(/分值 \| 得分/, "得分").replaceAll(/\| \d\d (?=\| \d\d)/g, "");

describe("a number alone where the scores of the indicators stand", () => {
  test.each([
    ["behind the goals, with points", SCORED_GOALS.replace("| 20", "| 20 | 20"), ROWS],
    ["behind the goals, without points", SCORED_GOALS, SCORES],
  ])("%s counts in the total", (_, above, body) => {
    const table = formWith(above, { body });
    expect(table.hasAside).toBe(true);
  });

  test.each([
    ["an amount", MONEY.replace("10 | 100% | 10", "3 | 3 | 2"), ROWS],
    ["the value of a label", "\n联系人 |  | 甲 |  | 联系电话： | 12", SCORES],
    ["the total in the head", "\n主管部门 |  | 某局 |  | 自评得分 | 96", SCORES],
    ["more points than the form has", SCORED_GOALS.replace("| 20", "| 2000"), SCORES],
  ])("%s counts nothing", (_, above, body) => {
    expect(formWith(above, { body }).hasAside).toBe(false);
  });
});

test("goals with points of their own cut no head off", () => {
  const goals = `
总体目标 | 预期目标 | < | < | 目标实际完成情况 | 分值 | 得分
^ | 完成2025年放映任务 | < | < | 完成 | 20 | 20`;
  const table = formWith(`${MONEY}${goals}`, { body: `${ROWS}\n${TOTAL}` });
  expect([table.title !== null, table.project !== null, table.hasAside]).toEqual([true, true, true]);
  expect(budgetOf(table)).toContain("full=C5:4");
});
