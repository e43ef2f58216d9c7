import { headerMeaning, type HeaderKind } from "../../../src/core/table/words/header-words";

/** What the header words of forms from all over the country mean; every word stands alone, as in a cell. */
const WORDS: Readonly<Partial<Record<HeaderKind, string>>> = {
  level1:
    "一级指标 一级指标名称 一级 指标一级 一级绩效指标 一级指标（50分） 一级目录 指标类别 一级指标及分值 指标（一级）",
  level2: "二级指标 二级指标名称 二级 二级目录 二级绩效指标",
  name: "三级指标 三级指标名称 三级 指标名称 指标内容 具体指标 三级指标(绩效指标) 四级指标 三级绩效指标 指标 评价指标 明细指标 关键指标 个性化指标 指标要素 指标解释及名称 指标（三级） 第三级 指标名 指标细项 三级指标/指标名称 三级指标及目标值",
  target:
    "年度指标值 指标值 目标值 年初目标值 预期指标值 年度指标值（A） 绩效目标值 计划值 设定目标 年初绩效目标 2022年度指标值 计划完成值 标杆值 计划 预期 目标 目标数 考核值 原指标值 考核标准值 预计值 预计指标值 年度指标值、目标值",
  targetAdjusted: "调整指标值 调整后指标值 调整后目标值 年中调整指标值 调整后",
  actual:
    "实际完成值 全年实际值 完成值 全年完成值 实际完成值（B） 实际完成 完成情况 指标完成值 完成指标值 实现值 自评完成值 截至2022年12月31日完成值 1-12月完成值 执行值 业绩值 全年(程)实际完成值 实际 完成 全年实际 实际完成值、完成情况 实际完成值及完成情况 实际完成值／完成情况",
  points:
    "分值 权重 指标权重 分值（100分） 权重（%） 标准分值 满分 应得分 计分 赋值 分值/权重 权重系数 分值设定 评价分值 单项分值 权重占比 分值占比 核定分值",
  score:
    "得分 自评分 指标得分 自评得分 得分（分） 自评分数 得分情况 单位自评得分 自评打分 项目单位自评得分 实得分 自我评分 完成得分 分项得分 评定得分 各项得分 综合得分 计算得分 核算得分 实评分 所得分 小计得分",
  explanation:
    "偏差原因分析及改进措施 未完成原因分析 偏差大或目标未完成原因分析 备注 扣分原因 自评说明 偏差率及原因分析 问题及措施 完成情况说明 备注说明 相关说明 说明及备注 偏差度分析 完成情况分析 存在问题 问题分析 偏差解释 偏差及改进 自评理由 评分理由",
  targetOperator: "指标性质 计算符号 运算符 指标方向 计算关系 比较符 指标符号 指标属性",
  targetUnit: "度量单位 计量单位 单位 指标单位 目标值单位",
  reviewer:
    "复核分 复核得分 财政审核评分 主管部门评分 专家评分 复评得分 核定得分 第三方评分 评审得分 股室评分 上级得分 评委打分 审定得分",
  monitoring:
    "1-7月执行数 全年预计完成 预计完成值 全年预计值 年底预计 1-6月完成值 上半年完成情况 完成目标可能性 截至7月完成值 三季度完成值 四季度目标值 下半年目标值",
  "multi-year": "中期目标 2023-2025年指标值 总体指标值 实施期指标值 三年目标",
  criteria: "评价标准 评分标准 指标解释 计分办法 得分计算方法 评分细则 考核办法 佐证材料 数据来源",
  "side-label": "绩效指标 年度绩效指标 绩效目标指标",
  other: "完成率 得分系数 是否核心指标 偏差率 序号 指标编码 偏离度 原因类型",
};

const PAIRS = Object.entries(WORDS).flatMap(([kind, words]) =>
  words.split(" ").map((word) => [word, kind] as const),
);

test.each(PAIRS)("%s heads %s", (word, kind) => {
  expect(headerMeaning(word)?.kind).toBe(kind);
});

test.each([
  "全年执行数（B）",
  "年初预算数",
  "年初批复数",
  "实际执行数",
  "项目名称",
  "实施单位",
  "产出指标",
  "数量指标",
  "项目完成指标",
  "指标2：",
  "预算执行情况",
])("%s heads no column of the indicators, or only as a plan of money", (word) => {
  const meaning = headerMeaning(word);
  expect(meaning === null || meaning.isWeak).toBe(true);
});

test("white space, width and brackets inside a word change nothing", () => {
  for (const word of ["年 度\n指标 值（Ａ）", "年度指标值(A)", "★年度指标值：", "年　度　指　标　值"])
    expect(headerMeaning(word)).toEqual({ kind: "target", isWeak: false });
});
