import { formSheet } from "../../support/form-sheets";
import { recognized, type Recognized } from "../../support/recognized";

/** A form of the given title and header, for the year 2022; its header rows are those before the blank line. */
function formUnder(title: string, header: string, year = "（2022年度）"): Recognized {
  const width = header.split("\n")[0]!.split("|").length;
  const across = (text: string): string => [text, ...Array<string>(width - 1).fill("<")].join(" | ");
  const row = (...own: string[]): string =>
    [...own, ...Array<string>(width).fill("12个")].slice(0, width).join(" | ");
  const body = [row("产出指标", "数量指标", "修缮房屋"), row("效益指标", "社会效益指标", "受益人数")];
  const { sheet } = formSheet("form", [across(title), across(year), header, ...body].join("\n"));
  return recognized(sheet);
}

const LEVELS = "一级指标 | 二级指标 | 三级指标";
const TALL = "^ | ^ | ^";

const valuesOf = ({ regions }: Recognized): string =>
  regions
    .flatMap(({ columns }) => columns)
    .filter(({ role }) => role === "target" || role === "actual")
    .map(({ role, column }) => `${role}=${column}`)
    .join(" ");

const OWN = "项目支出绩效自评表";

test.each([
  [
    "an actual value of the year before",
    `${LEVELS} | 2021年实际完成值 | 2022年目标值 | 2022年实际完成值 | 得分`,
    "target=4 actual=5",
  ],
  [
    "one beside values without a year",
    `${LEVELS} | 2021年实际完成值 | 年度指标值 | 实际完成值 | 得分`,
    "target=4 actual=5",
  ],
  [
    "two years before",
    `${LEVELS} | 2020年完成值 | 2021年完成值 | 指标值 | 完成值 | 得分`,
    "target=5 actual=6",
  ],
  [
    "a year as the parent of both",
    `${LEVELS} | 2021年 | < | 2022年 | < | 得分\n${TALL} | 目标值 | 实际值 | 目标值 | 实际值 | ^`,
    "target=5 actual=6",
  ],
  [
    "上年 as a parent",
    `${LEVELS} | 上年度 | < | 本年度 | < | 得分\n${TALL} | 目标值 | 实际值 | 目标值 | 实际值 | ^`,
    "target=5 actual=6",
  ],
  [
    "去年 and 前年 in the words",
    `${LEVELS} | 前年实际值 | 去年实际值 | 目标值 | 实际值 | 得分`,
    "target=5 actual=6",
  ],
  [
    "next year's target",
    `${LEVELS} | 2022年目标值 | 2022年完成值 | 2023年目标值 | 得分`,
    "target=3 actual=4",
  ],
  ["next year's target in words", `${LEVELS} | 下年度目标值 | 目标值 | 完成值 | 得分`, "target=4 actual=5"],
])("%s is no value of this year", (_, header, expected) => {
  expect(valuesOf(formUnder(OWN, header))).toBe(expected);
});

test.each([
  [
    "the year of all values is another than the title's",
    `${LEVELS} | 2021年目标值 | 2021年完成值 | 得分`,
    "target=3 actual=4",
  ],
  [
    "only the actual value names a year",
    `${LEVELS} | 年度指标值 | 2022年实际完成值 | 得分`,
    "target=3 actual=4",
  ],
  [
    "the actual value was measured later",
    `${LEVELS} | 2022年目标值 | 2023年3月实际完成值 | 得分`,
    "target=3 actual=4",
  ],
  ["年初 and 年末 are within the year", `${LEVELS} | 年初目标值 | 年末实际值 | 得分`, "target=3 actual=4"],
])("where %s they are this form's", (_, header, expected) => {
  expect(valuesOf(formUnder(OWN, header))).toBe(expected);
});

test("without a year in its head a form is of the year that has both target and actual value", () => {
  const header = `${LEVELS} | 2021年实际值 | 2022年目标值 | 2022年实际值 | 2023年目标值 | 得分`;
  expect(valuesOf(formUnder(OWN, header, "示例单位"))).toBe("target=4 actual=5");
});

test.each([
  ["项目支出绩效目标批复表", `${LEVELS} | 指标值 | <\n${TALL} | 2021年实际实现值 | 预期2022年实现值`],
  ["项目支出绩效目标申报表", `${LEVELS} | 2020年实现值 | 2021年实现值 | 2022年预期实现值`],
  ["部门预算项目申报表", `${LEVELS} | 前年完成值 | 去年完成值 | 本年目标值`],
  ["项目绩效目标批复表", `${LEVELS} | 目标值 | 现有水平实际值`],
])("%s: targets beside values of earlier years are no evaluation", (title, header) => {
  const { regions, skipped } = formUnder(title, header);
  expect(regions).toEqual([]);
  expect(skipped.map(({ looksLike }) => looksLike)).toEqual(["target-declaration"]);
});

test("points and scores make an evaluation, whatever the title says", () => {
  const header = `${LEVELS} | 目标值 | 实际完成值 | 分值 | 自评得分`;
  expect(valuesOf(formUnder("项目支出绩效目标申报表", header))).toBe("target=3 actual=4");
});
