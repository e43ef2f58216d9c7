import { DEFAULT_SETTINGS, reviewWorkbook } from "../../../src/core";
import { traceSentences, zhCN } from "../../../src/strings";
import { formSheet } from "../../support/form-sheets";

const FORM = `
项目支出绩效自评表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 调整指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训场次 | ≥10场 | ≥8场 | 6 | 8 |
产出指标 | 数量指标 | 宣传次数 | ≥10次 | ≥10次 | 10 | 8 |
产出指标 | 质量指标 | 培训合格率 | ≥95% | | 95% | 8 |
`;

const { sheet } = formSheet("adjusted", FORM);
const [table] = reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS).tables;
const rows = table!.indicators.map(({ suggested, trace }) => ({
  suggested: suggested?.toString(),
  first: traceSentences(zhCN.trace, trace)[0],
}));

test("a target that was changed during the year is what counts, and the calculation says so", () => {
  expect(rows[0]).toEqual({
    suggested: "6",
    first: "年中调整过指标值，按调整后的“≥8场”计算",
  });
});

test("where it was not changed nothing is said of it", () => {
  expect(rows.slice(1).map(({ first }) => first)).toEqual([
    "完成比例 10 ÷ 10 = 100.00%",
    "完成比例 95% ÷ 95% = 100.00%",
  ]);
});
