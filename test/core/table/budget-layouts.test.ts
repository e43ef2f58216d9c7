import { DEFAULT_SETTINGS } from "../../../src/core";
import { checked } from "../../support/check-harness";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { budgetOf, formWith } from "./budget-forms";

const CASES: readonly (readonly [what: string, lines: string, expected: string])[] = [
  [
    "the national form",
    `
项目资金（万元） | < | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
年度资金总额： | < | 90 | 100 | 98 | 10 | 98% | 9.8
其中：本年财政拨款 | < | 90 | 100 | 98 | — | — | —
上年结转资金 | < | — | — | — | — | — | — `,
    "initial=C5:90 full=D5:100 executed=E5:98 points=F5:10 rate=G5:0.98 score=H5:9.8 wanYuan",
  ],
  [
    "amounts in another order, the rate as a bare number of hundred",
    `
资金（元） | < | 执行率（%） | 实际支出数 | 调整后预算数 | 年初预算安排 | 得分 | 分值
合计 | < | 98 | 980,000.00 | 1,000,000.00 | 900,000.00 | 9.8 | 10`,
    "initial=F5:900000 full=E5:1000000 executed=D5:980000 points=H5:10 rate=C5:0.98 score=G5:9.8 yuan",
  ],
  [
    "a header of two rows: 年度预算数 over 年初预算 and 调整后预算数",
    `
预算执行情况（10分） | < | 年度预算数（万元） | < | 预算执行数 | 预算执行率 | 权重 | 得分
^ | < | 年初预算 | 调整后预算数 | ^ | ^ | ^ | ^
^ | 总额 | 0 | 3.36 | 3.36 | 100.00% | 10 | 10
^ | 其中：财政资金 | 0 | 3.36 | 3.36 | 100.00% | / | / `,
    "initial=C6:0 full=D6:3.36 executed=E6:3.36 points=G6:10 rate=F6:1 score=H6:10 wanYuan",
  ],
  [
    "a header of two rows without vertical merges",
    `
项目资金（万元） | | 预算数 | | 执行数 | | 执行率 |
 | | 年初 | 全年 | | | |
年度资金总额 | | 90 | 100 | 98 | | 98% | `,
    "initial=C6:90 full=D6:100 executed=E6:98 rate=G6:0.98 wanYuan",
  ],
  [
    "lines of headers over values, each with a label of its own, and a list of what was paid",
    `
市级预算执行情况（万元） | < | 年初预算数 | 当年调整预算数及结转 | 财政拨款数 | 指标结余数 | < | <
 | < | 210 | 0 | 210 | 0 | < | <
市级财政资金使用情况（万元） | < | 财政拨款数 | 实际支付数 | 资金结余、结转数 | 其中：结转数 | 财政收回数 | <
 | < | 210 | 197.33 | 12.67 |  | 12.67 | <
项目资金构成 | < | 子项名称 | < | 预算数（万元） | < | 实际数（万元） | <
 | < | 中心建设 | < | 203 | < | 197.33 | <
 | < | 监理服务 | < | 7 | < | 5.64 | <
 | < | 合计 | < | 210 | < | 210 | < `,
    "initial=C5:210 executed=D7:197.33 wanYuan",
  ],
  [
    "the tasks of a department as a whole, with what they come to",
    `
年度主要任务 | 任务名称 | 主要内容 | 完成情况 | 预算数（万元） | 其中：财政拨款 | 执行数（万元） | 其中：财政拨款
^ | 救助 | 发放补助 | 已完成 | 50 | 50 | 48 | 48
^ | 养老 | 运营补贴 | 已完成 | 50 | 40 | 50 | 40
^ | 金额合计 | < | < | 100 | 90 | 98 | 88`,
    "full=E7:100 executed=G7:98 wanYuan",
  ],
  [
    "sources of money beside each other that nobody summed up",
    `
项目资金（万元） | < | 预算数 | < | 执行数 | < | 执行率 | 得分
^ | ^ | 中央 | 省级 | 中央 | 省级 | ^ | ^
年度资金总额 | < | 50 | 50 | 40 | 50 | 90% | 9`,
    "none",
  ],
  [
    "the year's budget of one level of government, beside that of several years",
    `
中期市财政预算（万元） | < | 284500 | < | 本年度市财政预算资金（万元） | < | 919 | <
本年度实际支出（万元） | < | 885.92 | < | 支出率 | < | 96.40% | < `,
    "full=G4:919 executed=C5:885.92 rate=G5:0.964 wanYuan",
  ],
  [
    "自评得分 on the row below the points of the rate",
    `
全年预算数（万元） | 100 | < | < | 全年执行数（万元） | 98 | < | <
执行率（%） | 98% | < | < | 分值 | 10 | < | <
自评得分 | 9.8 | < | < | < | < | < | <`,
    "full=B4:100 executed=F4:98 points=F5:10 rate=B5:0.98 score=B6:9.8 wanYuan",
  ],
  [
    "pairs with 自评得分 behind the points of the rate",
    `
全年预算数（万元） | 100 | < | < | 全年执行数（万元） | 98 | < | <
执行率（%） | 98% | < | < | 分 值 | 10 | 自评得分 | 9.8`,
    "full=B4:100 executed=F4:98 points=F5:10 rate=B5:0.98 score=H5:9.8 wanYuan",
  ],
  [
    "sources of money as columns below 预算数 and 执行数",
    `
资金情况（万元） | 预算数 | < | < | 执行数 | < | < | 执行率
^ | 合计 | 财政拨款 | 其他资金 | 合计 | 财政拨款 | 其他资金 | ^
^ | 100 | 80 | 20 | 98 | 78 | 20 | 98%`,
    "full=B6:100 executed=E6:98 rate=H6:0.98 wanYuan",
  ],
  [
    "sources of money as columns, 合计 among them",
    `
项目资金来源 | 中央（万元） | 省、地（万元） | 本级（万元） | 其他（万元） | 合计（万元） | 执行数（万元） | 执行率
^ | | | 309 | | 309 | 309 | 100%`,
    "full=F5:309 executed=G5:309 rate=H5:1 wanYuan",
  ],
  [
    "资金总额 beside its sources, then what was spent",
    `
项目资金（万元） |  | 资金总额 | 其中：财政拨款 | 其他资金 | 实际支出 | 预算执行率 | 得分
^ | 年度预算 | 1320 | 1320 | 0 | 1287.4 | 97.53% | 9.75`,
    "full=C5:1320 executed=F5:1287.4 rate=G5:0.9753 score=H5:9.75 wanYuan",
  ],
  [
    "实际执行数 is money, not an actual value",
    `
预算执行情况（万元） |  | 年初预算数 | 调整后预算数(A) | 实际执行数(B) | 分值 | 执行率(B/A) | 得分
^ | 资金总额 | 860 | 812.5 | 812.5 | 10 | 100% | 10
^ | 财政拨款 | 860 | 812.5 | 812.5 |  | 100% |  `,
    "initial=C5:860 full=D5:812.5 executed=E5:812.5 points=F5:10 rate=G5:1 score=H5:10 wanYuan",
  ],
  [
    "headers of two letters",
    `
资金（万元） | < | 年初 | 全年 | 执行 | 执行率 | 分值 | 得分
合计 | < | 90 | 100 | 98 | 98% | 10 | 9.8`,
    "initial=C5:90 full=D5:100 executed=E5:98 points=G5:10 rate=F5:0.98 score=H5:9.8 wanYuan",
  ],
  [
    "计划 and 实际 where the section says money",
    `
经费使用（元） | < | 计划 | < | 实际 | < | 完成率 | <
 | < | 1000 | < | 980 | < | 98% | < `,
    "full=C5:1000 executed=E5:980 rate=G5:0.98 yuan",
  ],
  [
    "budget and final account",
    `
单位：万元 | < | < | < | < | < | < | <
资金来源 | < | 预算 | < | 决算 | < | < | <
总额 | < | 100 | < | 98 | < | < | < `,
    "full=C6:100 executed=E6:98 wanYuan",
  ],
  [
    "formulas and units behind the header words",
    `
项目资金 | < | 全年预算数①万元 | 全年执行数② 万元 | 执行率③=②/①×100% | 权重 | 得分 | <
总额 | < | 100 | 98 | 98 | 10 | 9.8 | < `,
    "full=C5:100 executed=D5:98 points=F5:10 rate=E5:0.98 score=G5:9.8 wanYuan",
  ],
  [
    "资金总额 as the label of the budget",
    `
项目资金总额（万元） | 100 | 其中：财政拨款 | 100 | 实际支出（万元） | 98 | 执行率 | 98%`,
    "full=B4:100 executed=F4:98 rate=H4:0.98 wanYuan",
  ],
  [
    "lines of text in one cell",
    `
预算执行情况 | 预算数：100万元\\n执行数：98万元\\n执行率：98% | < | < | < | < | < | < `,
    "full=B4:100 executed=B4:98 rate=B4:0.98 wanYuan",
  ],
  [
    "an amount with its parts in one cell",
    `
项目资金 | < | 全年预算数 | < | 全年执行数 | < | 执行率 | <
年度资金总额 | < | 100万元（其中：中央80万元） | < | 98万元（其中：中央78万元） | < | 98% | < `,
    "full=C5:100 executed=E5:98 rate=G5:0.98 wanYuan",
  ],
  [
    "labels and values a source, the total last, amounts with a sign of currency",
    `
财政拨款 | 预算数 | ￥80.00 | 执行数 | ￥78.00 | 执行率 | 97.5% | <
其他资金 | 预算数 | ￥20.00 | 执行数 | ￥20.00 | 执行率 | 100% | <
合计（元） | 预算数 | ￥100.00 | 执行数 | ￥98.00 | 执行率 | 98% | < `,
    "full=C6:100 executed=E6:98 rate=G6:0.98 yuan",
  ],
  [
    "a budget with its rate, without the amount spent",
    `
项目预算（万元） | 100 | < | 预算执行率 | 98% | < | < | < `,
    "full=B4:100 rate=E4:0.98 wanYuan",
  ],
  [
    "labels and values side by side, the unit in a heading",
    `
预算执行情况（万元） | < | < | < | < | < | < | <
预算数： | < | 100 | < | 执行数： | < | 90 | <
其中-财政拨款： | < | 100 | < | 其中-财政拨款： | < | 90 | <
其它资金： | < |  | < | 其它资金： | < |  | < `,
    "full=C5:100 executed=G5:90 wanYuan",
  ],
  [
    "labels and values with the rate below its own header",
    `
预算执行 | 预算安排情况（调整后） | < | 资金到位情况 | < | 资金执行情况 | < | 预算执行进度（%）
^ | 预算数 | 6.84 | 到位数 | 6.5 | 执行数 | 6.84 | 100.00
^ | 其中：财政资金 | 6.84 | 其中：财政资金 | 6.5 | 其中：财政资金 | 6.84 |
金额单位： | 万元 | < | < | < | < | < | < `,
    "full=C5:6.84 executed=G5:6.84 rate=H5:1 wanYuan",
  ],
  [
    "a vertical block with points and score",
    `
项目资金 | 年初预算数（元） | < | 1200000 | < | < | < | <
^ | 全年预算数（元） | < | 1000000 | < | < | < | <
^ | 全年执行数（元） | < | 960000 | < | < | < | <
^ | 执行率 | < | 0.96 | < | < | < | <
^ | 分值 | < | 10 | < | < | < | <
^ | 得分 | < | 9.6 | < | < | < | < `,
    "initial=D4:1200000 full=D5:1000000 executed=D6:960000 points=D8:10 rate=D7:0.96 score=D9:9.6 yuan",
  ],
  [
    "a vertical block with sources as columns",
    `
项目资金（万元） | 资金来源 | 财政拨款 | 其他资金 | 合计 | < | < | <
^ | 全年预算数 | 80 | 20 | 100 | < | < | <
^ | 全年执行数 | 78 | 20 | 98 | < | < | <
^ | 执行率 | 97.5% | 100% | 98% | < | < | < `,
    "full=E5:100 executed=E6:98 rate=E7:0.98 wanYuan",
  ],
  [
    "text in one cell",
    `
项目资金 | 年初预算100万元，全年预算120万元，全年执行118.8万元，执行率99% | < | < | < | < | < | < `,
    "initial=B4:100 full=B4:120 executed=B4:118.8 rate=B4:0.99 wanYuan",
  ],
  [
    "text in three cells",
    `
预算数：20万元 | < | < | 执行数：18.6万元 | < | 执行率：93% | < | < `,
    "full=A4:20 executed=D4:18.6 rate=F4:0.93 wanYuan",
  ],
  [
    "the money of a transfer, with the unit in the cells",
    `
预算执行情况 | 转移支付预算数（A） | < | 5.8万 | < | 预算执行率（B/A） | < | 100%
^ | 转移支付执行数（B） | < | 5.8万 | < | ^ | < | ^ `,
    "full=D4:5.8 executed=D5:5.8 rate=H4:1 wanYuan",
  ],
  [
    "unit on the title's right: 单位：元",
    `
 |  |  |  |  |  |  | 单位：元
预算批复数 | < | 调整后预算 | < | 决算数 | < | 执行率 | <
900000 | < | 1000000 | < | 1000000 | < | 1 | < `,
    "initial=A6:900000 full=C6:1000000 executed=E6:1000000 rate=G6:1 yuan",
  ],
  [
    "points in the header only: 得分（20分*执行率）",
    `
预算执行情况（万元）（20分） | < | 预算数（A） | < | 执行数（B） | < | 执行率（B/A） | 得分（20分*执行率）
年度财政资金总额 | < | 278.4449 | < | 30.00 | < | 10.77% | 2.16`,
    "full=C5:278.4449 executed=E5:30 rate=G5:0.1077 score=H5:2.16 wanYuan",
  ],
  [
    "a plan, the money that arrived and the money spent",
    `
资金情况（万元） | < | 计划安排资金 | 实际到位资金 | 实际支出资金 | 资金使用率 | < | <
合计 | < | 100 | 80 | 80 | 80% | < | < `,
    "full=C5:100 executed=E5:80 rate=F5:0.8 wanYuan",
  ],
  [
    "only the initial budget",
    `
项目资金（万元） | < | 年初预算数（A） | < | 全年执行数（B） | 分值（10分） | 执行率（B/A） | 得分
年度资金总额： | < | 310.20 | < | 154.74 | 10 | 49.88% | 4.99`,
    "initial=C5:310.2 executed=E5:154.74 points=F5:10 rate=G5:0.4988 score=H5:4.99 wanYuan",
  ],
  [
    "年初 blank while 全年 is filled",
    `
项目资金（元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | < |  | 387664.62 | 387664.62 | 10 | 100% | 10
其中：当年财政拨款 | < |  | 387664.62 | 387664.62 | — | — | — `,
    "initial=C5:blank full=D5:387664.62 executed=E5:387664.62 points=F5:10 rate=G5:1 score=H5:10 yuan",
  ],
  [
    "nothing filled in yet",
    `
项目资金（万元） | < | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
年度资金总额 | < |  |  |  | 10 |  |
其中：财政拨款 | < |  |  |  | — | — | — `,
    "initial=C5:blank full=D5:blank executed=E5:blank points=F5:10 rate=G5:blank score=H5:blank wanYuan",
  ],
  [
    "labels and blank values",
    `
预算执行情况（万元） | 预算数： | < |  | < | 执行数： | < |
^ | 其中：财政拨款 | < |  | < | 其中：财政拨款 | < |  `,
    "full=D4:blank executed=H4:blank wanYuan",
  ],
  [
    "several sources and no line for all of them",
    `
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
中央财政资金 | < | 60 | 60 | 60 | — | 100% | —
地方财政资金 | < | 40 | 40 | 30 | — | 75% | — `,
    "wanYuan",
  ],
  [
    "points and score merged over sources without a line for all of them",
    `
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
中央财政资金 | < | 60 | 60 | 60 | 10 | 90% | 9
地方财政资金 | < | 40 | 40 | 30 | ^ | ^ | ^ `,
    "points=F5:10 rate=G5:0.9 score=H5:9 wanYuan",
  ],
  [
    "one unlabelled line",
    `
项目资金（元） | < | 预算数 | 执行数 | 分值 | 执行率 | 得分 | 备注
 | < | 100 | 98 | 10 | 98% | 9.8 | `,
    "full=C5:100 executed=D5:98 points=E5:10 rate=F5:0.98 score=G5:9.8 yuan",
  ],
  [
    "the total below its parts",
    `
资金来源 | < | 预算安排（万元） | 实际使用（万元） | 使用率 | < | < | <
财政拨款 | < | 80 | 78 | 97.5% | < | < | <
自筹资金 | < | 20 | 20 | 100% | < | < | <
合计 | < | 100 | 98 | 98% | < | < | < `,
    "full=C7:100 executed=D7:98 rate=E7:0.98 wanYuan",
  ],
  [
    "points merged over the total and its parts",
    `
项目资金（万元） | < | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | <
年度资金总额 | < | 100 | 98 | 10 | 98% | 9.8 | <
其中：财政拨款 | < | 100 | 98 | ^ | ^ | ^ | < `,
    "full=C5:100 executed=D5:98 points=E5:10 rate=F5:0.98 score=G5:9.8 wanYuan",
  ],
  [
    "an adjustment is no budget",
    `
项目资金（万元） | < | 年初预算数 | 预算调整数 | 全年预算数 | 全年支出数 | 支出进度 | <
总额 | < | 90 | 10 | 100 | 98 | 98% | < `,
    "initial=C5:90 full=E5:100 executed=F5:98 rate=G5:0.98 wanYuan",
  ],
  [
    "headers with the year, numbers and line breaks",
    `
项目资金（万元） | < | 1.2022年初 预算数 | 2.2022年全年 预算数(A) | 3.2022年全年 执行数（B） | 4.权重 | 5.执行率（B÷A） | 6.得分
年度资金总额 | < | 90 | 100 | 98 | 10 | 98% | 9.8`,
    "initial=C5:90 full=D5:100 executed=E5:98 points=F5:10 rate=G5:0.98 score=H5:9.8 wanYuan",
  ],
  [
    "a rate that stores one under a percent header",
    `
项目资金 | < | 全年预算数（万元） | 全年执行数（元） | 执行率（%） | 分值 | 得分 | <
总额 | < | 100 | 1000000 | 1 | 10 | 10 | < `,
    "full=C5:100 executed=D5:1000000 points=F5:10 rate=E5:1 score=G5:10 wanYuan",
  ],
  [
    "amounts behind labels in one row, points and score with them",
    `
年度预算数 | 100万元 | 实际支出数 | 95万元 | 预算执行率 | 95% | 执行率得分 | 9.5`,
    "full=B4:100 executed=D4:95 rate=F4:0.95 score=H4:9.5 wanYuan",
  ],
  [
    "the project's whole life beside the year",
    `
项目总投资（万元） | 500 | < | 本年度预算（万元） | 100 | 本年度执行数（万元） | 98 | 98%`,
    "full=E4:100 executed=G4:98 wanYuan",
  ],
  [
    "labels downwards beside 指标 and 金额, points and score merged over them",
    `
预算执行情况 | 指标 | < | 金额（万元） | < | 分值 | 得分 | <
^ | 年初预算数 | < | 90 | < | 10 | 9.8 | <
^ | 全年预算数 | < | 100 | < | ^ | ^ | <
^ | 全年执行数 | < | 98 | < | ^ | ^ | <
^ | 执行率 | < | 98% | < | ^ | ^ | <`,
    "initial=D5:90 full=D6:100 executed=D7:98 points=F5:10 rate=D8:0.98 score=G5:9.8 wanYuan",
  ],
  [
    "the same with points and score on the row of the rate",
    `
资金情况 | 指标 | < | 金额（元） | < | 分值 | 得分 | <
^ | 年初预算 | < | 90 | < |  |  | <
^ | 全年预算（A） | < | 100 | < |  |  | <
^ | 全年执行（B） | < | 98 | < |  |  | <
^ | 执行率（B/A） | < | 98% | < | 10 | 9.8 | <`,
    "initial=D5:90 full=D6:100 executed=D7:98 points=F8:10 rate=D8:0.98 score=G8:9.8 yuan",
  ],
  [
    "the same, nothing merged, with a blank column behind 得分",
    `
资金情况 | 指标 | 金额（元） | 分值 | 得分 |  |  |
 | 年初预算 | 90 |  |  |  |  |
 | 全年预算 | 100 |  |  |  |  |
 | 全年执行 | 98 | 10 | 9.8 |  |  | `,
    "initial=C5:90 full=C6:100 executed=C7:98 points=D7:10 score=E7:9.8 yuan",
  ],
];

test.each(CASES)("%s", (_, lines, expected) => {
  expect(budgetOf(formWith(lines))).toBe(expected);
});

test("without a total line the sources are kept, and the rate follows from their exact sums", () => {
  const table = formWith(`
项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
中央财政资金 | < | 60 | 60.1 | 60 | 10 | 89.91% | 9
地方财政资金 | < | 40 | 40 | 30 | ^ | ^ | ^ `);
  expect(table.budget?.sources.map(({ full, executed }) => [full?.text, executed?.text])).toEqual([
    ["60.1", "60"],
    ["40", "30"],
  ]);
  const { budget } = scoreTable(table, DEFAULT_SETTINGS);
  expect(budget?.exactRate?.toFixed(4)).toBe("0.8991");
  expect(budget?.trace[0]).toMatchObject({ step: "execution-rate", isSummed: true });
});

test.each([
  ["年初预算数（A）", "全年预算数", "执行率（B/A）", "90%", "9"],
  ["年初预算数A", "全年预算数", "执行率B÷A", "90%", "9"],
  ["年初预算数（A）", "全年预算数（B）", "执行率（C/A）", "90%", "9"],
  ["年初预算数（A）", "全年预算数（B）", "执行率（C/B）", "81%", "8.1"],
  ["年初预算数", "全年预算数（A）", "执行率（B/A）", "81%", "8.1"],
  ["年初预算数", "全年预算数", "执行率", "81%", "8.1"],
])("%s | %s | %s: the letters say what the rate divides by", (initial, full, rate, percent, score) => {
  const table = formWith(`
项目资金（万元） | < | ${initial} | ${full} | 全年执行数 | 分值 | ${rate} | 得分
年度资金总额 | < | 90 | 100 | 81 | 10 | ${percent} | ${score}`);
  const scored = scoreTable(table, DEFAULT_SETTINGS);
  expect(scored.budget?.suggested?.toString()).toBe(score);
  const found = checked(scored, DEFAULT_SETTINGS).map(({ check }) => check);
  expect(found).not.toContain("execution-rate-differs");
});

const EXECUTION_ROWS = `
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
预算执行 | 预算执行率 | 预算执行率 | 100% | 98% | 10 | 9.8 |
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50 |
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 40 | 40 | `;

test("an execution rate among the indicators is an indicator, with or without amounts above", () => {
  const amounts = "预算数（万元） | 100 | < | 执行数（万元） | 98 | < | < | <";
  const table = formWith(amounts, { body: EXECUTION_ROWS });
  expect(budgetOf(table)).toBe("full=B4:100 executed=E4:98 wanYuan");
  expect(table.indicators.map(({ title, points }) => [title, points?.text])).toEqual([
    ["预算执行率", "10"],
    ["培训人次", "50"],
    ["政策知晓率", "40"],
  ]);
  expect(budgetOf(formWith("", { body: EXECUTION_ROWS }))).toBe("none");
});

test("the total beside the money is not taken for the points of the rate", () => {
  const table = formWith("预算数（元） | 100 | 执行数（元） | 98 | 自评得分：95分 | < | < | <");
  expect(table.budget?.pointsPrinted).toBeNull();
  expect(table.total?.score?.value?.toString()).toBe("95");
});

test("money beside the project and its unit, line for line", () => {
  const table = formWith(
    `
项目名称 | 农村道路养护 | 资金（万元） | 预算数 | 执行数 | 分值 | 执行率 | 得分
主管部门 | 县交通运输局 | 总额 | 100 | 98 | 10 | 98% | 9.8
实施单位 | 县公路管理站 | 财政资金 | 90 | 90 | | 100% |
^ | ^ | 其他资金 | 10 | 8 | | 80% | `,
    { head: "项目支出绩效自评表 | < | < | < | < | < | < | <\n（2022年度） | < | < | < | < | < | < | <" },
  );
  expect(budgetOf(table)).toBe("full=D4:100 executed=E4:98 points=F4:10 rate=G4:0.98 score=H4:9.8 wanYuan");
  expect(table.budget?.sources.map(({ label, full }) => [label?.text, full?.value?.toString()])).toEqual([
    ["财政资金", "90"],
    ["其他资金", "10"],
  ]);
  expect([table.project?.text, table.department?.text, table.unit?.text]).toEqual([
    "农村道路养护",
    "县交通运输局",
    "县公路管理站",
  ]);
});

test("other money below the source that bears the points is no part of it", () => {
  const table = formWith(`
项目资金（万元） | 资金类别 | 预算数 | 执行数 | 执行率 | 权重 | 得分 | 原因
^ | 财政资金 | 960 | 912 | 95% | 10 | 9.5 |
^ | 自有资金 | 300 | 300 | 100% | | | `);
  expect(budgetOf(table)).toBe("full=C5:960 executed=D5:912 points=F5:10 rate=E5:0.95 score=G5:9.5 wanYuan");
  const found = checked(scoreTable(table, DEFAULT_SETTINGS), DEFAULT_SETTINGS).map(({ check }) => check);
  expect(found).not.toContain("budget-parts-differ");
});
