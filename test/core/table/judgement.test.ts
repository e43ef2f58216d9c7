import { judge } from "../../../src/core/table/quantity/judgement";
import type { RowTexts } from "../../../src/core/table/quantity/row-texts";

const ROW: RowTexts = {
  name: "某项指标",
  target: "",
  actual: "",
  operator: "",
  unit: "",
  direction: "",
  category: "output",
  subcategory: "quantity",
  year: 2023,
};

function says(row: Partial<RowTexts>): string {
  const judgement = judge({ ...ROW, ...row });
  if (judgement.kind === "quantitative") {
    const { direction, directionFrom, low, actual, notes } = judgement;
    return [direction, directionFrom, low.toString(), actual.toString(), ...notes].join(" ");
  }
  if (judgement.kind === "unclear") return `unclear ${judgement.reason}`;
  return [judgement.kind, ...("notes" in judgement ? judgement.notes : [])].join(" ");
}

test.each<[string, Partial<RowTexts>, string]>([
  [
    "a bare number takes the target's unit",
    { target: "≤90万元", actual: "90" },
    "at-most operator 900000 900000",
  ],
  [
    "元 and 万元 convert",
    { target: "≤90万元", actual: "850000元" },
    "at-most operator 900000 850000 money-converted",
  ],
  ["95 against 95%", { target: "≥95%", actual: "95" }, "at-least operator 0.95 0.95 percent-assumed"],
  ["1 against 100%", { target: "=100%", actual: "1" }, "equal operator 1 1"],
  [
    "0.5 against 1% is per cent",
    { target: "≤1%", actual: "0.5" },
    "at-most operator 0.01 0.005 percent-assumed",
  ],
  [
    "100 with a % column",
    { target: "100", unit: "%", operator: "≧", actual: "98%" },
    "at-least operator-column 1 0.98",
  ],
  [
    "operators in words",
    { target: "1", unit: "个", operator: "小于等于", actual: "1" },
    "at-most operator-column 1 1",
  ],
  [
    "an operator in the answer",
    { target: "≥266米", actual: "≥266米" },
    "at-least operator 266 266 operator-in-actual",
  ],
  ["a range in the answer", { target: "≥3次", actual: "3-5次" }, "at-least operator 3 3 range-in-actual"],
  ["fewer complaints are better", { name: "有责投诉数", target: "5起", actual: "3起" }, "at-most name 5 3"],
  [
    "handling complaints is not",
    { name: "投诉处理率", target: "90%", actual: "95%" },
    "at-least default 0.9 0.95",
  ],
  [
    "sooner is better",
    { name: "物资调拨响应时间", target: "2小时", actual: "1.5小时" },
    "at-most name 2 1.5",
  ],
  [
    "more of answers in time is better",
    { name: "应急响应时间达标率", target: "90%", actual: "95%" },
    "at-least default 0.9 0.95",
  ],
  ["a zero target", { name: "事故数", target: "0起", actual: "0" }, "at-most zero-target 0 0"],
  [
    "none of something bad is zero",
    { name: "安全事故数", target: "=0起", actual: "无" },
    "equal operator 0 0",
  ],
  [
    "money under 成本 is a ceiling",
    { name: "项目总成本", target: "90万元", actual: "85万元", subcategory: "cost" },
    "at-most name 900000 850000",
  ],
  ["people against a share", { target: "≥95%", actual: "300人" }, "unclear unit-mismatch"],
  [
    "prose is never mined for numbers",
    { target: "=5000", actual: "东面增加2.2米玻璃幕墙" },
    "unclear actual-prose",
  ],
  ["half a sentence with the unit", { target: "=4面", actual: "原4面广告牌钢架" }, "unclear actual-prose"],
  ["none of what should be there", { target: "100%", actual: "无" }, "unclear actual-not-number"],
  ["done instead of a number", { target: "≤30万元", actual: "完成" }, "qualitative not-a-number"],
  ["a scale echoed", { target: "好坏", operator: "定性", actual: "好坏" }, "unclear scale-echoed"],
  ["a scale answered", { target: "优良中低差", operator: "定性", actual: "优" }, "qualitative grade-scale"],
  ["a grade in words", { target: "三级", actual: "三级" }, "qualitative"],
  ["a month before a month", { target: "9月前", actual: "7月" }, "deadline"],
  ["an unfilled answer", { target: "≥5", actual: "" }, "unclear actual-blank"],
  [
    "a target in the name",
    { name: "受益人口数≥80人", actual: "87人" },
    "at-least operator 80 87 number-in-name",
  ],
  ["kilometres and metres convert", { target: "≥2公里", actual: "2500米" }, "at-least operator 2 2.5"],
  ["years and months convert", { target: "3年", actual: "36个月" }, "at-least default 3 3"],
  ["metres against tons", { target: "≥5吨", actual: "5000米" }, "unclear unit-mismatch"],
  ["two counting units", { target: "≥5个", actual: "5家" }, "at-least operator 5 5 unit-differs"],
  ["growth answered by growth", { target: "增长5%", actual: "增长6%" }, "at-least default 0.05 0.06"],
  [
    "growth answered by a bare number",
    { target: "同比增长≥5%", actual: "6%" },
    "at-least operator 0.05 0.06",
  ],
  ["growth answered by a fall", { target: "增长5%", actual: "下降3%" }, "at-least default 0.05 -0.03"],
  ["a fall answered by growth", { target: "下降10%", actual: "增长3%" }, "at-least default 0.1 -0.03"],
  [
    "growth up to a limit answered by a fall",
    { target: "增长≤5%", actual: "下降1%" },
    "at-most operator 0.05 -0.01",
  ],
  ["a fall that has a sign of its own", { target: "增长5%", actual: "下降≥3%" }, "unclear actual-prose"],
  [
    "more of a fall is better",
    { name: "单位能耗", target: "下降10%", actual: "下降12%" },
    "at-least default 0.1 0.12",
  ],
  ["nine tenths", { target: "≥90%", actual: "九成" }, "at-least operator 0.9 0.9"],
  [
    "nine tenths and more",
    { target: "≥90%", actual: "九成以上" },
    "at-least operator 0.9 0.9 operator-in-actual",
  ],
  ["nearly new is no share", { target: "≥90%", actual: "九成新" }, "unclear actual-not-number"],
  ["a fall answered by a level", { target: "下降10%", actual: "12%" }, "unclear target-prose"],
  ["no accident wanted, none happened", { target: "零事故", actual: "未发生" }, "equal operator 0 0"],
  ["no complaint wanted, one came", { target: "零投诉", actual: "1起" }, "equal operator 0 1"],
  [
    "nobody wants 100% of something bad",
    { name: "投诉举报查办率", target: "100%", actual: "100%" },
    "at-least default 1 1",
  ],
  ["minutes and seconds", { target: "≤5分钟", actual: "4分30秒" }, "at-most operator 5 4.5"],
  ["hours and minutes", { target: "≤2小时", actual: "1小时30分钟" }, "at-most operator 2 1.5"],
  ["a duration as the target", { target: "≤3分30秒", actual: "200秒" }, "at-most operator 210 200"],
  ["an average", { target: "24小时内", actual: "平均11.5小时" }, "at-most operator 24 11.5"],
  ["loans of books", { target: "≥30万册次", actual: "336000册次" }, "at-least operator 300000 336000"],
  ["a part of a whole", { target: "≥90%", actual: "95/100" }, "at-least operator 0.9 0.95"],
  ["more than the whole is no part", { target: "≥90%", actual: "100/95" }, "unclear several-numbers"],
  [
    "a part of a whole where things are counted",
    { target: "≥90户", actual: "95/100" },
    "unclear several-numbers",
  ],
  [
    "a ratio of two figures is left to the reader",
    { target: "≥8%", actual: "1:1.09" },
    "unclear several-numbers",
  ],
  [
    "words that both begin with",
    { target: "带动就业10人以上", actual: "带动就业12人" },
    "at-least operator 10 12",
  ],
  ["words that tell which way", { target: "减少投诉10件", actual: "减少投诉12件" }, "unclear target-prose"],
  [
    "words that one side alone has",
    { target: "带动就业10人以上", actual: "培训12人" },
    "unclear target-prose",
  ],
  [
    "a deadline that part of the work missed",
    { target: "2021年12月底前", actual: "部分活动未按期完成" },
    "qualitative",
  ],
  ["a deadline missed", { target: "12月份前", actual: "未验收" }, "qualitative"],
  ["a day of each month", { target: "每月15日前", actual: "每月15日前" }, "qualitative"],
  ["a date whose unit is a dash", { target: "9月底", unit: "—", actual: "10月12日" }, "deadline"],
  ["all of it instead of a number", { target: "100%", actual: "全部完成" }, "qualitative not-a-number"],
  ["not done instead of a number", { target: "≥120件", actual: "未完成" }, "qualitative not-a-number"],
  ["none and none", { target: "无", actual: "无" }, "qualitative"],
  ["a feeling instead of a share", { target: "≥90%", actual: "非常满意" }, "unclear actual-not-number"],
  [
    "operators in words and signs",
    { target: "5", operator: "≤(小于等于)", actual: "4" },
    "at-most operator-column 5 4",
  ],
  ["always equal", { target: "5", operator: "恒等于", actual: "5" }, "equal operator-column 5 5"],
  ["a direction", { target: "5", direction: "逆向", actual: "4" }, "at-most direction-column 5 4"],
  ["a broken cell", { target: "≥5", actual: "#REF!" }, "unclear cell-error"],
  ["days of eight digits", { target: "20221231", actual: "20221220" }, "deadline"],
  [
    "eight digits that no day answers",
    { target: "20221231", actual: "31000000" },
    "at-least default 20221231 31000000",
  ],
  [
    "eight digits of money",
    { name: "采购金额（元）", target: "20221231", actual: "20221220" },
    "at-least default 20221231 20221220",
  ],
  ["earlier than the deadline, in words", { target: "2022年12月31日前", actual: "提前完成" }, "deadline"],
  ["days earlier than the deadline", { target: "12月31日前", actual: "提前3天完成" }, "deadline"],
  ["a day that ends in words", { target: "11月30日前", actual: "11月28日已完成" }, "deadline"],
  ["half a year", { target: "2022年上半年", actual: "2022年6月30日" }, "deadline"],
  ["15亩 are one hectare", { target: "≥2公顷", actual: "45亩" }, "at-least operator 2 3"],
  ["hectares as 亩", { target: "≥30亩", actual: "1公顷" }, "at-least operator 30 15"],
  ["working days and days do not convert", { target: "≤5个工作日", actual: "6天" }, "unclear unit-mismatch"],
  ["a TB may be 1000 or 1024 GB", { target: "≥500GB", actual: "1TB" }, "unclear unit-mismatch"],
  ["few wanted, none happened", { target: "≤2起", actual: "未发生" }, "at-most operator 2 0"],
  ["few complaints wanted, none came", { name: "投诉数", target: "2起", actual: "无" }, "at-most name 2 0"],
  ["zero wanted, none", { target: "0", actual: "无" }, "at-most zero-target 0 0"],
  ["none is no sum of money", { target: "≤30万元", actual: "无" }, "unclear actual-not-number"],
  ["none is no time", { target: "≤2小时", actual: "无" }, "unclear actual-not-number"],
  ["two bounds", { target: "≥3次且≤5次", actual: "4次" }, "range default 3 4"],
  ["two bounds around an X", { target: "3次≤X≤5次", actual: "6次" }, "range default 3 6"],
  ["a tolerance", { target: "5±1", actual: "4次" }, "range default 4 4"],
  ["two bounds with two units", { target: "≥3次且≤5人", actual: "4次" }, "unclear several-numbers"],
  ["a sign behind the number", { target: "95%≤", actual: "96%" }, "at-least operator 0.95 0.96"],
  ["a ceiling behind the number", { target: "5起≥X", actual: "4起" }, "at-most operator 5 4"],
  [
    "a substance whose name has digits",
    { target: "PM2.5≤35微克/立方米", actual: "32微克/立方米" },
    "at-most operator 35 32",
  ],
  [
    "a number for the whole year is no date",
    { target: "全年不少于4次", actual: "5次" },
    "at-least operator 4 5",
  ],
  ["a rate named in the answer", { target: "100%", actual: "完成率100%" }, "at-least default 1 1"],
  ["satisfaction named in the answer", { target: "≥90%", actual: "满意度96%" }, "at-least operator 0.9 0.96"],
  ["the opposite rate", { target: "≥90%", actual: "不合格率2%" }, "unclear actual-prose"],
  ["a share and what it is of", { target: "100%覆盖", actual: "100%" }, "at-least default 1 1"],
])("%s", (_what, row, expected) => {
  expect(says(row)).toBe(expected);
});
