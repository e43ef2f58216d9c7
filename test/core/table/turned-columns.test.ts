import { PRINTED_ROLES } from "../../../src/review/review-json";
import { formSheet } from "../../support/form-sheets";
import { recognized, type Recognized } from "../../support/recognized";

/** A form of the given title, header rows and rows of indicators. */
function formUnder(header: readonly string[], body: readonly string[]): Recognized {
  const width = header[0]!.split("|").length;
  const title = ["项目支出绩效自评表", ...Array<string>(width - 1).fill("<")].join(" | ");
  return recognized(formSheet("form", [title, ...header, ...body].join("\n")).sheet);
}

/** The role of every column, left to right; `none` where there is no table, or not only one. */
function rolesOf({ regions }: Recognized, width: number): string {
  const [region, ...others] = regions;
  if (!region || others.length > 0) return "none";
  const names = Array.from({ length: width }, (_, at) => {
    const role = region.columns.find(({ column }) => column === at)?.role;
    return role && PRINTED_ROLES.includes(role) ? role : "-";
  });
  return names.join(" ");
}

const LEVELS = "一级指标 | 二级指标 | 三级指标";

test.each<readonly [string, readonly string[], readonly string[], string]>([
  [
    "levels right of the values",
    ["序号 | 指标名称 | 实际完成值 | 年度指标值 | 得分 | 分值 | 二级指标 | 一级指标 | 偏差原因"],
    [
      "1 | 绿地养护面积 | 326万平方米 | ≥320万平方米 | 50 | 50 | 数量指标 | 产出指标 | ",
      "2 | 市民满意度 | 93% | ≥90% | 50 | 50 | 满意度指标 | 满意度指标 | ",
    ],
    "- name actual target score points level2 level1 explanation",
  ],
  [
    "points on the upper of two header rows, merged down, where the lower one names the values",
    [
      "指标体系 | < | < | 指标值 | < | 分值 | 评分情况 | < | < | 偏差说明",
      `${LEVELS} | 计划 | 实际 | ^ | 单位自评 | 部门审核 | 财政复核 | ^`,
    ],
    [
      "产出指标 | 数量指标 | 补助幼儿园 | ≥42所 | 43所 | 50 | 50 | 49 |  | ",
      "效益指标 | 社会效益指标 | 覆盖率 | ≥85% | 88% | 50 | 50 | 50 |  | ",
    ],
    "level1 level2 name target actual points score - - explanation",
  ],
  [
    "绩效指标 over the names and beside all rows",
    ["绩效指标 | 序号 | 绩效指标 | 计划完成值 | 实际完成值 | 标准分 | 自评得分"],
    ["^ | 1 | 改建户用厕所 | ≥1200户 | 1236户 | 50 | 50", "^ | 2 | 农户满意度 | ≥90% | 92% | 50 | 50"],
    "- - name target actual points score",
  ],
  [
    "three quarters before the whole year",
    [`${LEVELS} | 年度目标值 | 一季度完成值 | 二季度完成值 | 三季度完成值 | 全年完成值 | 分值 | 得分`],
    [
      "产出指标 | 数量指标 | 保障人数 | ≥5200人 | 5180人 | 5210人 | 5236人 | 5240人 | 50 | 50",
      "效益指标 | 社会效益指标 | 生活水平 | 提升 |  |  |  | 提升 | 50 | 50",
    ],
    "level1 level2 name target - - - actual points score",
  ],
  [
    "the whole country's target before the region's",
    [
      "一级指标 | 二级指标 | 三级指标 | 全国绩效目标 | 本地区绩效目标 | 全年实际完成值 | 未完成原因",
      "^ | ^ | ^ | 指标值 | 指标值 | ^ | ^",
    ],
    [
      "产出指标 | 数量指标 | 新增床位 | ≥30000张 | ≥40张 | 40张 | ",
      "效益指标 | 社会效益指标 | 服务老人 | 增加 | ≥160人 | 165人 | ",
    ],
    "level1 level2 name - target actual explanation",
  ],
  [
    "the whole country's target alone",
    [`${LEVELS} | 全国指标值 | 全年实际完成值 | 未完成原因`],
    [
      "产出指标 | 数量指标 | 新增床位 | ≥30000张 | 31200张 | ",
      "效益指标 | 社会效益指标 | 服务老人 | ≥9万人 | 9.2万人 | ",
    ],
    "level1 level2 name target actual explanation",
  ],
  [
    "what was reached in all before what was reached this year",
    [`${LEVELS} | 总体目标值 | 累计完成值 | 本年目标值 | 本年完成值 | 得分`],
    [
      "产出指标 | 数量指标 | 安装水表 | 12万只 | 8.1万只 | ≥5万只 | 4.6万只 | 46",
      "效益指标 | 社会效益指标 | 漏损率 | ≤9% | 10.2% | ≤11% | 10.2% | 50",
    ],
    "level1 level2 name - - target actual score",
  ],
  [
    "targets of the whole term under one parent, those of the year under another",
    [`${LEVELS} | 总体目标 | < | 年度目标 | < | 得分`, "^ | ^ | ^ | 指标值 | 累计完成 | 指标值 | 完成值 | ^"],
    [
      "产出指标 | 数量指标 | 安装水表 | 12万只 | 8.1万只 | ≥5万只 | 4.6万只 | 46",
      "效益指标 | 社会效益指标 | 漏损率 | ≤9% | 10.2% | ≤11% | 10.2% | 50",
    ],
    "level1 level2 name - - target actual score",
  ],
  [
    "what was reached in all where nothing else says what was reached",
    [`${LEVELS} | 年度目标值 | 累计完成值 | 得分`],
    [
      "产出指标 | 数量指标 | 安装水表 | 12万只 | 11万只 | 46",
      "效益指标 | 社会效益指标 | 漏损率 | ≤9% | 8.2% | 50",
    ],
    "level1 level2 name target actual score",
  ],
  [
    "two kinds of reasons of which the second is used",
    [`${LEVELS} | 目标值 | 完成值 | 得分 | 偏差原因 | <`, "^ | ^ | ^ | ^ | ^ | ^ | 内部 | 外部"],
    [
      "产出指标 | 数量指标 | 修桥 | ≥3座 | 2座 | 40 |  | 汛期停工",
      "效益指标 | 社会效益指标 | 受益人口 | ≥2万人 | 2万人 | 50 |  | ",
    ],
    "level1 level2 name target actual score - explanation",
  ],
  [
    "two kinds of reasons that nobody has given yet",
    [`${LEVELS} | 目标值 | 完成值 | 得分 | 主观原因 | 客观原因`],
    [
      "产出指标 | 数量指标 | 修桥 | ≥3座 | 2座 | 40 |  | ",
      "效益指标 | 社会效益指标 | 受益人口 | ≥2万人 | 2万人 | 50 |  | ",
    ],
    "level1 level2 name target actual score explanation -",
  ],
  [
    "words of the third party below the header",
    [`${LEVELS} | 目标值 | 完成值 | 权重 | 得分`],
    [
      "以下依据第三方调查填报 |  |  |  |  |  | ",
      "产出指标 | 数量指标 | 采集案卷 | ≥36万件 | 38万件 | 50 | 50",
      "效益指标 | 社会效益指标 | 发现率 | ≥90% | 93% | 50 | 50",
    ],
    "level1 level2 name target actual points score",
  ],
])("%s", (_, header, body, expected) => {
  const width = header[0]!.split("|").length;
  expect(rolesOf(formUnder(header, body), width)).toBe(expected);
});

test("a second table right beside the first one begins with its levels", () => {
  const header = `${LEVELS} | 指标值 | 完成值 | 得分`;
  const body = "产出指标 | 数量指标 | 修桥 | ≥2座 | 2座 | 100";
  const { regions } = formUnder([`${header} | ${header}`], [`${body} | ${body}`]);
  expect(regions.map(({ columns }) => columns[0]!.column)).toEqual([0, 6]);
});

test("quarters without a score are a form of the running year", () => {
  const header = `${LEVELS} | 年度目标值 | 一季度完成值 | 二季度完成值 | 全年预计完成值 | 偏差原因`;
  const body = "产出指标 | 数量指标 | 修桥 | ≥2座 | 1座 | 1座 | 2座 | ";
  expect(formUnder([header], [body]).regions).toEqual([]);
});
