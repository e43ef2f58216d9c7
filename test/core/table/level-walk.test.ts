import type { Indicator } from "../../../src/core";
import { formOf, HEADER, namesIn, TOTAL } from "./row-forms";

const row = (labels: string, name: string): string => `${labels} | ${name} | ≥90% | 95% | 25 | 25 | `;

test.each([
  [
    "产出 and 效益 below 项目绩效, each written once",
    [row("项目绩效 | 项目产出", "甲"), row(" | ", "乙"), row(" | 项目效益", "丙"), row(" | ", "丁")],
    ["项目绩效/项目产出/甲", "项目绩效/项目产出/乙", "项目绩效/项目效益/丙", "项目绩效/项目效益/丁"],
  ],
  [
    "产出 and 效益 below a level that counts as one of them",
    [row("产出与效益 | 产出指标", "甲"), row(" | 效益指标", "乙")],
    ["产出与效益/产出指标/甲", "产出与效益/效益指标/乙"],
  ],
  [
    "a label of level 1 that slipped into the column of level 2",
    [row("产出指标 | 数量指标", "甲"), row(" | 效益指标", "乙")],
    ["产出指标/数量指标/甲", "效益指标//乙"],
  ],
  [
    "数量 and 质量 in the column of level 1 with groups of their own",
    [row("数量指标 | 培训", "甲"), row(" | 会议", "乙"), row("质量指标 | 培训", "丙")],
    ["数量指标/培训/甲", "数量指标/会议/乙", "质量指标/培训/丙"],
  ],
  [
    "a level 1 in the middle of its rows, and above it those of another one that nobody named",
    [row(" | 数量指标", "甲"), row(" | 质量指标", "乙"), row("满意度指标 | 服务对象满意度", "丙")],
    ["/数量指标/甲", "/质量指标/乙", "满意度指标/服务对象满意度/丙"],
  ],
  [
    "a level 1 in the middle of its rows",
    [row(" | 数量指标", "甲"), row("产出指标 | 质量指标", "乙")],
    ["产出指标/数量指标/甲", "产出指标/质量指标/乙"],
  ],
  [
    "a name merged from the column of level 2, in the middle of a group",
    [
      row("产出指标 | 数量指标", "甲"),
      "^ | 培训合格率 | < | ≥90% | 95% | 25 | 25 | ",
      row("^ | 时效指标", "乙"),
    ],
    ["产出指标/数量指标/甲", "产出指标//培训合格率", "产出指标/时效指标/乙"],
  ],
  [
    "满意度 or 预算执行率 merged over the levels and the names",
    [
      row("产出指标 | 数量指标", "甲"),
      "满意度指标 | < | < | ≥90% | 95% | 25 | 25 | ",
      "预算执行率 | < | < | 100% | 98% | 50 | 49 | ",
    ],
    ["产出指标/数量指标/甲", "满意度指标//满意度指标", "预算执行率//预算执行率"],
  ],
  [
    "names merged over the levels below lines of levels",
    [
      "产出指标 | < | < |  |  |  |  | ",
      "培训人次 | < | < | ≥90人 | 95人 | 50 | 50 | ",
      "效益指标 | < | < |  |  |  |  | ",
      "政策知晓率 | < | < | ≥90% | 95% | 50 | 50 | ",
    ],
    ["产出指标//培训人次", "效益指标//政策知晓率"],
  ],
])("%s", (_, lines, names) => {
  expect(namesIn(formOf(HEADER, ...lines, TOTAL))).toEqual(names);
});

test("数量 and 质量 where no second level is printed are the first one, and still what they are called", () => {
  const header = "指标类型 | 指标名称 | 指标值 | 实际完成 | 权重 | 得分 | 说明 | ";
  const list = ["数量 | 甲 | ≥9个 | 9个 | 50 | 50 |  | ", "满意度 | 乙 | ≥90% | 95% | 50 | 50 |  | "];
  const table = formOf(header, ...list);
  expect(namesIn(table)).toEqual(["数量//甲", "满意度//乙"]);
  expect(table.indicators.map(({ category, subcategory }) => [category, subcategory])).toEqual([
    ["output", "quantity"],
    ["satisfaction", "beneficiary-satisfaction"],
  ]);
});

test("数量 in the only column of levels lies below 一、产出指标 on a line of its own; 满意度 below no line is the first level", () => {
  const header = "指标类型 | 指标名称 | 指标值 | 实际完成 | 权重 | 得分 | 说明 | ";
  const list = [
    "一、产出指标（50分） | < | < | < | < | < | < | ",
    "数量 | 甲 | ≥9个 | 9个 | 20 | 20 |  | ",
    "质量 | 乙 | ≥90% | 95% | 30 | 30 |  | ",
    "二、效益指标（50分） | < | < | < | < | < | < | ",
    "社会效益 | 丙 | ≥90% | 95% | 50 | 50 |  | ",
  ];
  const levels = ({ level1, level2, category, subcategory }: Indicator) => [
    level1,
    level2,
    category,
    subcategory,
  ];
  expect(formOf(header, ...list).indicators.map(levels)).toEqual([
    ["一、产出指标（50分）", "数量", "output", "quantity"],
    ["一、产出指标（50分）", "质量", "output", "quality"],
    ["二、效益指标（50分）", "社会效益", "benefit", "social-benefit"],
  ]);
});
