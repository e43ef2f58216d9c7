/** What a building block of a header word contributes to its meaning. */
export type Sense =
  | "level1"
  | "level2"
  | "level3"
  | "indicator" // 指标
  | "aim" // 目标, 任务
  | "plan" // 预期, 计划, 设定: how far one wants to get
  | "norm" // 标准, 应: the same, but only in front of a value
  | "begin" // 年初: when the plan was made
  | "adjusted" // 调整后: the plan as changed during the year
  | "done" // 实际, 完成: how far one got
  | "accomplished" // 实际完成: the same, needing no value behind it
  | "run" // 执行: an amount of money is executed too, so only its outcome counts
  | "value" // 值
  | "amount" // 数: a value only beside a plan or an accomplishment, for money has numbers too
  | "state" // 情况, 结果: a text rather than a value
  | "mark" // 得分: points that were given
  | "weight" // 分值: points that can be given
  | "self" // 自评: the unit about itself
  | "body" // 部门, 项目单位: the unit
  | "judge" // 评价, 考核: by whom is left open
  | "time"
  | "unit"
  | "measure"
  | "sign"
  | "class"
  | "subclass"
  | "title" // 名称
  | "content" // 内容
  | "noun" // 绩效, 项目: says nothing about the role
  | "link";

const words = (list: string): readonly string[] => list.split(" ");

/**
 * The building blocks of header words. A header is read as a row of blocks, the longest first, and means
 * something only if nothing is left over: 全年 + 实际 + 完成 + 值. A new synonym is one more word in its line.
 */
export const VOCABULARY: Readonly<Record<Sense, readonly string[]>> = {
  level1: words("一级 第一级"),
  level2: words("二级 第二级"),
  level3: words("三级 第三级 四级 末级 明细 具体 个性 个性化 关键 细化"),
  indicator: words("指标 目标指标"),
  aim: words("目标 任务 目录"),
  plan: words("预期 期望 计划 设定 设置 批复 申报 预计 预设 原定 既定 预定 初始"),
  norm: words("应 应有 标准 基准 标杆 原 原始 拟"),
  begin: words("年初 期初"),
  adjusted: words("年中调整 中期调整 调整 修正 修订 变更 追加 后"),
  done: words("实际 实绩 完成 实现 达成 达到 达标 业绩"),
  run: words("执行 落实"),
  accomplished: words("实际完成 实际实现 实际达成"),
  value: words("值 数值"),
  amount: words("数 量"),
  state: words("情况 结果 程度 状况"),
  mark: words(
    "得分 评分 打分 自评分 自评分数 自评值 评价分 考核分 分数 实得分 实得 单项分 每项分 各项分 分项分 计算得分 执行得分 所得分 实评分",
  ),
  weight: words(
    "分值 权重 权值 权数 权重分 标准分 标准分数 满分 总分值 赋分 赋值 基准分 应得分 应得分数 基础分 基本分 参考分 配分 计分 设定分 规定分 单项分值 评价分值 考核分值",
  ),
  self: words("自评 自评价 自我评价 自我 自查"),
  body: words("部门 预算部门 预算单位 项目单位 实施单位 本单位 本部门 资金使用单位"),
  judge: words("评价 考核 考评 评估 评定"),
  time: words("年度 全年 当年 本年 本年度 年末 年终 年底 至年底 期末 最终 累计 上报"),
  unit: words("单位"),
  measure: words("度量 计量 计算 量化 数学"),
  sign: words("符号 符 运算 比较 关系 逻辑 判断 操作 性质 方向 趋势 属性 类型标识 正反向 正负向 正反方向"),
  class: words("类型 类别 分类 大类 维度 类"),
  subclass: words("子类 小类 子类别"),
  title: words("名称 名"),
  content: words("内容 事项 描述 细项 项 要素 解释 释义"),
  noun: words("绩效 项目 单项 本项 各项 分项 小计 核算 核定 审定 系数 比例 占比 综合 的 所属 对应 归属"),
  link: words("及 和 与 或 、 / 及其"),
};

const FIRST_LETTERS = '0123456789１２(（【[*★“"截上半前';
const LAST_LETTERS = '0123456789ABC％%*★)）】]:：”"月';

/** Every letter that a header word can begin with, and every one that it can end with. */
export const HEADER_LETTERS: { readonly first: string; readonly last: string } = {
  first: FIRST_LETTERS + edgeLetters((word) => word.charAt(0)),
  last: LAST_LETTERS + edgeLetters((word) => word.charAt(word.length - 1)),
};

function edgeLetters(edge: (word: string) => string): string {
  return [...new Set(Object.values(VOCABULARY).flat().map(edge))].join("");
}
