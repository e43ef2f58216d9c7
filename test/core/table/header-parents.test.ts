import { PRINTED_ROLES } from "../../../src/review/review-json";
import { formSheet } from "../../support/form-sheets";
import { recognized, type Recognized } from "../../support/recognized";

const ROLES: readonly string[] = PRINTED_ROLES;

/** A self-evaluation form under the given header rows with the given rows of indicators. */
function formUnder(header: readonly string[], body: readonly string[]): Recognized {
  const width = header[0]!.split("|").length;
  const title = ["项目支出绩效自评表", ...Array<string>(width - 1).fill("<")].join(" | ");
  return recognized(formSheet("form", [title, ...header, ...body].join("\n")).sheet);
}

/** `level1 level2 name - target`: the role of every column, left to right. */
function rolesOf({ regions }: Recognized, width: number): string {
  const columns = regions.flatMap((region) => region.columns);
  const names = Array.from(
    { length: width },
    (_, at) => columns.find(({ column }) => column === at)?.role ?? "-",
  );
  return names.map((name) => (ROLES.includes(name) || name === "-" ? name : `?${name}`)).join(" ");
}

const rowsOf = (...cells: string[]): string[] => [
  ["产出指标", "数量指标", "修缮房屋", ...cells].join(" | "),
  ["效益指标", "社会效益指标", "惠及学生", ...cells].join(" | "),
];

test.each([
  [
    "指标 on the third row, below 一级 and 二级",
    [
      "评价指标 | < | < | 绩效目标 | 实际完成 | 标准分 | 自评分 | 扣分说明",
      "一级 | 二级 | 三级 | ^ | ^ | ^ | ^ | ^",
      "指标 | 指标 | 指标 | ^ | ^ | ^ | ^ | ^",
    ],
    [
      "投入（20分） | 预算编制 | 在职人员控制率 | ≤100% | 91% | 50 | 50 | ",
      "产出（40分） | 职责履行 | 群众文化活动 | 120场 | 134场 | 50 | 50 | ",
    ],
    "level1 level2 name target actual points score explanation",
  ],
  [
    "targets by quarter before the year's",
    [
      "一级指标 | 二级指标 | 三级指标 | 一季度目标值 | 二季度目标值 | 三季度目标值 | 四季度目标值 | 年度指标值 | 实际完成值 | 分值 | 得分",
    ],
    rowsOf("3间", "3间", "3间", "3间", "12间", "12间", "50", "50"),
    "level1 level2 name - - - - target actual points score",
  ],
  [
    "points of a level alone",
    ["一级指标 | 分值 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 | 备注"],
    [
      "产出指标 | 50 | 数量指标 | 修缮房屋 | 12间 | 12间 | 25 | ",
      " |  | 质量指标 | 合格率 | 95% | 96% | 25 | ",
      "效益指标 | 50 | 社会效益指标 | 惠及学生 | 120人 | 130人 | 50 | ",
    ],
    "level1 - level2 name target actual score explanation",
  ],
  [
    "points behind the levels, and again beyond a blank column",
    ["一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 指标值 | 完成值 |  | 分值 | 得分 | 备注"],
    rowsOf("12间", "12间", "", "50", "50", "").map((row) =>
      row
        .replace("指标 |", "指标 | 50 |")
        .replace("量指标 |", "量指标 | 50 |")
        .replace("益指标 |", "益指标 | 50 |"),
    ),
    "level1 - level2 - name target actual - points score explanation",
  ],
  [
    "the reviewer's score with what explains it, before the unit's own 备注",
    ["一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 财政复核得分 | 差异说明 | 备注"],
    rowsOf("12间", "12间", "50", "50", "50", "", ""),
    "level1 level2 name target actual points score - - explanation",
  ],
  [
    "the reviewer's score before why the unit missed its target, and 备注",
    [
      "一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 复核得分 | 偏差原因分析及改进措施 | 备注",
    ],
    rowsOf("12间", "12间", "50", "50", "50", "", ""),
    "level1 level2 name target actual points score - explanation -",
  ],
  [
    "value, sign and unit below target and actual value",
    [
      "指标 | < | < | 目标值 | < | < | 实际值 | < | 评分 | < | 原因",
      "一级 | 二级 | 三级 | 符号 | 数值 | 单位 | 数值 | 单位 | 满分 | 得分 | 分析",
    ],
    rowsOf("≥", "12", "间", "12", "间", "50", "50", ""),
    "level1 level2 name targetOperator target targetUnit actual - points score explanation",
  ],
  [
    "计划 and 实际 below 指标值",
    [
      "绩效指标 | < | < | 指标值 | < | 分值 | 得分 | 偏差 | <",
      "一级指标 | 二级指标 | 名称 | 计划 | 实际 | ^ | ^ | 类别 | 说明",
    ],
    rowsOf("12间", "12间", "50", "50", "", ""),
    "level1 level2 name target actual points score - explanation",
  ],
  [
    "names and points of every level below it",
    [
      "一级指标 | < | 二级指标 | < | 三级指标 | < | 目标值 | 实际值 | 得分",
      "名称 | 权重 | 名称 | 权重 | 名称 | 权重 | ^ | ^ | ^",
    ],
    [
      "产出指标 | 50 | 数量指标 | 50 | 修缮房屋 | 50 | 12间 | 12间 | 50",
      "效益指标 | 50 | 社会效益指标 | 50 | 惠及学生 | 50 | 90人 | 95人 | 50",
    ],
    "level1 - level2 - name points target actual score",
  ],
  [
    "标准 and 自评 below 分值",
    [
      "一级指标 | 二级指标 | 三级指标 | 目标 | 完成 | 分值 | < | 备注",
      "^ | ^ | ^ | 数值 | 数值 | 标准 | 自评 | ^",
    ],
    rowsOf("12间", "12间", "50", "50", ""),
    "level1 level2 name target actual points score explanation",
  ],
  [
    "a scale that only the reviewer's column is part of",
    [
      "一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分 | <",
      "^ | ^ | ^ | ^ | ^ | ^ | 自评 | 财政复核",
    ],
    rowsOf("12间", "12间", "50", "50", "48"),
    "level1 level2 name target actual points score -",
  ],
  [
    "sign, value and unit merged down beside the levels, under a word that nobody knows",
    [
      "指标层级 | < | < | 指标性质 | 目标值 | 计量单位 | 实际值 | 评分 | < | 复核得分 | 未达标原因",
      "一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | ^ | 分值 | 自评得分 | ^ | ^",
    ],
    rowsOf("≤", "12", "间", "12", "50", "50", "50", ""),
    "level1 level2 name targetOperator target targetUnit actual points score - explanation",
  ],
  [
    "a first row that names no indicator itself",
    [
      "级次 | < | < | 目标值 | < | 实际值 | < | 自评情况 | <",
      "一级指标 | 二级指标 | 三级指标 | 符号 | 数值 | 数值 | 单位 | 分值 | 得分",
    ],
    rowsOf("≥", "12", "12", "间", "50", "50"),
    "level1 level2 name targetOperator target actual targetUnit points score",
  ],
  [
    "group names that end before the explanation",
    [
      "指标设置 | < | < | 完成情况 | < | 评分情况 | < |  | ",
      "一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分 | 佐证材料 | 偏差原因",
    ],
    rowsOf("12间", "12间", "50", "50", "验收单", ""),
    "level1 level2 name target actual points score - explanation",
  ],
])("%s", (_, header, body, roles) => {
  expect(rolesOf(formUnder(header, body), roles.split(" ").length)).toBe(roles);
});

test("a header whose cells reach up beside its levels is one from the row where they begin, on every page", () => {
  const header = [
    "指标层级 | < | < | 目标值 | 实际值 | 评分 | < | 原因",
    "一级指标 | 二级指标 | 三级指标 | ^ | ^ | 分值 | 自评得分 | ^",
  ];
  const rows = rowsOf("12间", "12间", "50", "50", "");
  const { regions } = formUnder(header, [rows[0]!, ...header, rows[1]!]);
  expect(regions.map(({ headerRows }) => headerRows)).toEqual([[1, 2, 4, 5]]);
});

test("a form without a single indicator is told as such and is no table", () => {
  const header = ["一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分"];
  const empty = ["产出指标 | 数量指标 | 指标1： |  |  |  | ", "^ | ^ | …… |  |  |  | "];
  const { regions, skipped } = formUnder(header, empty);
  expect(regions).toEqual([]);
  expect(skipped.map(({ looksLike, area }) => [looksLike, area.top, area.bottom])).toEqual([
    ["blank-form", 0, 3],
  ]);
});

test("a form that touches one with group names on its right stays its own", () => {
  const names = "一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值 | 分值 | 得分";
  const header = [
    `指标设置 | < | < | 完成情况 | < | 评分情况 | < | ${" | ".repeat(6)}`,
    `${names} | ${names}`,
  ];
  const body = rowsOf("12间", "12间", "50", "50").map((row) => `${row} | ${row}`);
  const { regions } = formUnder(header, body);
  expect(regions.map(({ area }) => [area.left, area.right])).toEqual([
    [0, 6],
    [7, 13],
  ]);
});
