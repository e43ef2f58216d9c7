import type { PaneStrings, StoppedWrite } from "../pane";

export const table: PaneStrings["table"] = {
  back: "返回",
  tabs: { scores: "得分", findings: "问题", reading: "读取" },
  tabsLabel: "这张表",
  calculation: "计算过程",
  tick: (name, before, after) => `${name}：${before} 改为 ${after}`,
  tickAll: (ticked, of) => `全选（已选 ${ticked} / ${of}）`,
  offer: (before, attainable) => `${before}（可得 ${attainable}）`,
  total: "总分",
  totalReason: "各项得分之和",
  budget: "预算执行率",
  offers: "可以改，由您定",
  offersHint: {
    explained: "低于按办法计算的分、但已写明原因的得分，默认保留。",
    formula: "单元格里是公式的，默认保留公式。",
    hidden: "在隐藏的工作表里的，默认不改。",
    part: "只选中一部分的表，总分默认保留。",
  },
  unchanged: (count) => `其余 ${count} 个指标得分保留`,
  nothingToChange: (unjudged) =>
    unjudged > 0
      ? `能判断的得分都在办法允许的范围内，不需要改；另有 ${unjudged} 处无法自动判断，请人工核对。`
      : "得分都在办法允许的范围内，不需要改。",
  nothingTicked: "没有勾选要改的得分；下面几处由您定。",
  noScoreColumn: "这张表没有“得分”列：下面列出应得的分，不能写入。",
  decision: {
    kept: "得分在允许范围内，保留",
    filled: "得分是空的，按办法计算",
    lowered: "高于按办法能得的分",
    raised: "低于按办法应得的分，又没有说明原因",
    "kept-explained": "低于按办法能得的分，已说明原因",
    stale: "评分之后完成值、指标值或分值改过",
    unjudged: "无法判断，得分保留，请人工核对",
    "not-scored": "不单独计分",
  },
  holdsFormula: (cell) => `${cell} 里是公式`,
  formulaChoice: { keep: "保留公式", replace: "换成数值", round: "公式外加四舍五入" },
  category: {
    output: "产出",
    benefit: "效益",
    satisfaction: "满意度",
    cost: "成本",
    process: "过程",
    other: "其他",
    budget: "资金",
  },
  picture: "各部分得分",
  share: (name, won, points) => `${name} ${won}/${points}`,
  shareSpoken: (name, won, points) => `${name}：满分 ${points} 分，得 ${won} 分`,
  lost: (points) => `扣 ${points}`,
  lostSpoken: (points) => `，扣 ${points} 分`,
};

export const findings: PaneStrings["findings"] = {
  group: (severity, count) =>
    `${{ error: "必须修改", warning: "建议修改", review: "需人工核对", ignored: "已忽略" }[severity]} ${count}`,
  all: "全部",
  filter: "只看一类",
  previous: "上一条",
  next: "下一条",
  position: (index, count) => `第 ${index} 条，共 ${count} 条`,
  none: "没有发现问题。",
  noneOfKind: "这一类已经没有了。",
  why: "为什么",
  how: "怎么改",
  sources: "依据",
  draft: "填入说明草稿",
  draftHint: "草稿里的＿＿要由您补完；没补完不算已说明。",
  fix: "修正",
  fixAll: (count) => `修正同类 ${count} 处`,
  ignore: "忽略…",
  ignoreReason: "忽略的理由",
  ignoreExample: "例如：上级已批复同意",
  ignoreWhy: "请先写明理由，再按“确定忽略”。",
  ignoreKind: "不再检查这一类",
  confirmIgnore: "确定忽略",
  bringBack: "恢复",
  reason: (reason) => `理由：${reason}`,
};

function places(decimals: number): string {
  return decimals === 0 ? "取整数" : `保留 ${decimals} 位小数`;
}

export const reading: PaneStrings["reading"] = {
  place: (sheet, area) => `工作表“${sheet}”的 ${area}`,
  columns: "各列的含义",
  checkColumns: "核对各列",
  role: {
    level1: "一级指标",
    level2: "二级指标",
    name: "三级指标",
    targetOperator: "指标性质（≥ ≤ =）",
    targetAdjusted: "调整后指标值（填了就以它为准）",
    target: "年度指标值",
    targetUnit: "计量单位",
    actual: "实际完成值",
    points: "分值",
    score: "得分",
    explanation: "偏差原因分析及改进措施",
  },
  column: (letters) => `${letters} 列`,
  setByHand: "这张表是手工指定的，或有列改过。",
  noColumn: "没有这一列",
  change: (role) => `更改“${role}”所在的列`,
  policy: "评分办法",
  policyFrom: { chosen: "由您选定", inferred: "按表上的文字判断", default: "通用办法" },
  policyEvidence: (text) => `表上写着“${text}”`,
  policyLine: (label, value) => `${label}：${value}`,
  policyForTable: "这张表用哪个办法",
  followWorkbook: "跟随工作簿的设置",
  sources: "办法的依据",
  decimals: (indicators, budget) => `指标得分${places(indicators)}，预算执行得分${places(budget)}`,
  evidence: "为什么认出这张表",
  problems: "读取时遇到的问题",
  inferredDirection: (count) => `${count} 个指标值没有写 ≥ 或 ≤，高低方向是按指标名称判断的`,
};

const SHOWN_CELLS = 8;

function listed(cells: readonly string[], comma: string): string {
  const more = cells.length > SHOWN_CELLS ? ` 等 ${cells.length} 格` : "";
  return `${cells.slice(0, SHOWN_CELLS).join(comma)}${more}`;
}

const HELD_BACK = {
  formula: "单元格里是公式，保留不动",
  "not-ticked": "没有勾选，保留原分",
  "no-score-column": "这张表没有得分列",
};

function ofThem({ of, areScores }: StoppedWrite): string {
  return areScores ? `${of} 处得分` : `${of} 处`;
}

export const writing: PaneStrings["writing"] = {
  write: (count) => `写入 ${count} 处得分`,
  writeOthers: (count) => `写入其余 ${count} 处`,
  preview: "预览",
  previewTitle: (count) => `将要改动 ${count} 个单元格`,
  previewColumns: { cell: "单元格", before: "原值", after: "新值", why: "说明" },
  hiddenSheet: (sheet) => `${sheet}（隐藏的工作表）`,
  applyFixes: (count) => `修正 ${count} 处`,
  highlightsToo: (count) => `另外高亮 ${count} 处缺少的偏差原因。`,
  heldBackCell: (cell, why) => `${cell}：${HELD_BACK[why]}`,
  heldBackTitle: "这些单元格不动",
  written: (cells, highlights) =>
    highlights > 0
      ? `已写入 ${cells} 处得分，高亮 ${highlights} 处缺少的偏差原因。`
      : `已写入 ${cells} 处得分。`,
  updated: (cells) => `${cells} 处得分已更新。`,
  fixed: (cells) => `已改好 ${cells} 处。`,
  drafted: "说明草稿已填入，请把＿＿处补完。",
  unexpected: "出了点问题，可能已经改动了一部分。请按“重试”接着做完，或在“更多”里选“还原写入的内容”。",
  cancelled: (write) => {
    if (write.cells === 0) return "已取消，没有写入。";
    const of = ofThem(write);
    return write.cells < write.of
      ? `已取消：${of}里已写入 ${write.cells} 处。`
      : `取消之前，${of}已经全部写入。`;
  },
  stopped: (write) => `${ofThem(write)}里已写入 ${write.cells} 处。`,
  nothingToWrite: "没有要写入的得分，工作簿没有改动。",
  changedMeanwhile: (cell, found) => `${cell} 在预览之后被改成了 ${found}，没有写入。`,
  restore: "还原",
  restored: (cells, highlights) => {
    const parts = [
      ...(cells > 0 ? [`还原 ${cells} 个单元格`] : []),
      ...(highlights > 0 ? [`去掉 ${highlights} 处高亮`] : []),
    ];
    return parts.length === 0 ? "没有还原任何单元格。" : `已${parts.join("，")}。`;
  },
  editedSince: (cells) => `${cells} 在写入之后又被改过，保留您的改动。`,
  readOnly: "工作簿以只读方式打开：可以检查，不能写入。请另存副本后再写入。",
  manual: "这个工作簿是手动计算：总分等公式要按 F9 才会更新，更新后请再按“重新评分”。",
  againstRules: (cells) =>
    `${listed(cells, "、")} 设有数据验证，写入的值不在允许的范围内；已照写，请核对这几格的验证规则或得分。`,
  unnoted: (scores) =>
    `工作簿里放不下这么多评分记录：较早的 ${scores} 处得分没有记下。下次打开后改了它们的指标值或完成值，“重新评分”只列为建议，不会直接更新。`,
  lost: (cell, row, before) =>
    `${cell}${row === null ? "" : `（“${row}”一行）`}找不到了，没有还原；写入前是：${before}。`,
  lostMore: (cells) => `另有 ${cells} 个单元格也找不到了，没有还原。`,
  lostNext: "工作表、行或列被删除，或者有几行名称相同又动过，就会这样。请找到原来的位置，手工改回。",
  forgotten: (sheets) =>
    `留作还原的记录满了：更早写入的 ${sheets} 张工作表不能再还原，这次写入的可以。要保留更早的原值，请用保存过的副本。`,
  nothingToRestore: "没有可以还原的内容。",
};
