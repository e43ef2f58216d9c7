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
])("%s", (_, lines, names) => {
  expect(namesIn(formOf(HEADER, ...lines, TOTAL))).toEqual(names);
});
