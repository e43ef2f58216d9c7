import type { PaneStrings } from "../pane";

export const findings: PaneStrings["findings"] = {
  severity: { error: "必须修改", warning: "建议修改", review: "需人工核对" },
  group: (severity, count) =>
    `${{ error: "必须修改", warning: "建议修改", review: "需人工核对", ignored: "已忽略" }[severity]} ${count}`,
  ignored: "已忽略",
  all: "全部",
  filter: "只看一类",
  previous: "上一条",
  next: "下一条",
  position: (index, count) => `第 ${index} 条，共 ${count} 条`,
  none: "没有发现问题。",
  why: "为什么",
  how: "怎么改",
  draft: "填入说明草稿",
  draftHint: "草稿里的＿＿要由您补完；没补完不算已说明。",
  fix: "修正",
  fixAll: (count) => `修正同类 ${count} 处`,
  ignore: "忽略…",
  ignoreReason: "忽略的理由",
  ignoreExample: "例如：上级已批复同意",
  ignoreThis: "忽略这一条",
  ignoreKind: "不再检查这一类",
  confirmIgnore: "确定忽略",
  bringBack: "恢复",
  reason: (reason) => `理由：${reason}`,
  jump: (cell) => `选中 ${cell}`,
};

export const reading: PaneStrings["reading"] = {
  place: (sheet, area) => `工作表“${sheet}”的 ${area}`,
  columns: "各列的含义",
  role: {
    level1: "一级指标",
    level2: "二级指标",
    name: "三级指标",
    targetOperator: "指标性质（≥ ≤ =）",
    targetAdjusted: "调整后指标值（填写时代替年度指标值）",
    target: "年度指标值",
    targetUnit: "计量单位",
    actual: "实际完成值",
    points: "分值",
    score: "得分",
    explanation: "偏差原因分析及改进措施",
  },
  column: (letters) => `${letters} 列`,
  noColumn: "没有这一列",
  change: (role) => `更改“${role}”所在的列`,
  policy: "评分办法",
  policyFrom: { chosen: "由您选定", inferred: "按表上的文字判断", default: "通用办法" },
  policyEvidence: (text) => `表上写着“${text}”`,
  policyForTable: "这张表用哪个办法",
  followWorkbook: "跟随工作簿的设置",
  sources: "办法的依据",
  decimals: (indicators, budget) => `指标得分保留 ${indicators} 位小数，预算执行得分保留 ${budget} 位`,
  evidence: "为什么认出这张表",
  problems: "读取时遇到的问题",
  inferredDirection: (count) => `${count} 个指标值没有写 ≥ 或 ≤，高低方向是按指标名称判断的`,
};

export const writing: PaneStrings["writing"] = {
  write: (count) => `写入 ${count} 处得分`,
  writeOthers: (count) => `写入其余 ${count} 处`,
  preview: "预览",
  previewTitle: (count) => `将要改动 ${count} 个单元格`,
  previewColumns: { cell: "单元格", before: "原值", after: "新值", why: "说明" },
  applyFixes: (count) => `修正 ${count} 处`,
  highlightsToo: (count) => `另外高亮 ${count} 处缺少的偏差原因。`,
  heldBack: {
    formula: "单元格里是公式，保留不动",
    "protected-sheet": "工作表受保护，不写入",
    "not-ticked": "没有勾选，保留原分",
    "no-score-column": "这张表没有得分列",
  },
  heldBackTitle: "这些单元格不动",
  isFormula: "公式",
  written: (cells, highlights) =>
    highlights > 0
      ? `已写入 ${cells} 处得分，高亮 ${highlights} 处缺少的偏差原因。`
      : `已写入 ${cells} 处得分。`,
  fixed: (cells) => `已改好 ${cells} 处。`,
  nothingToWrite: "没有要写入的得分，工作簿没有改动。",
  changedMeanwhile: (cell, found) => `${cell} 在预览之后被改成了 ${found}，没有写入。`,
  refused: (cell, why) => `${cell} 没有写入：${why}`,
  restore: "还原",
  restored: (cells, highlights) => `已还原 ${cells} 个单元格，去掉 ${highlights} 处高亮。`,
  editedSince: (cells) => `${cells} 在写入之后又被改过，保留您的改动。`,
  nothingToRestore: "没有可以还原的内容。",
};

export const work: PaneStrings["work"] = {
  reading: "正在读取工作簿…",
  readingSheet: (sheet, done, of) => `正在读取“${sheet}”（${done}/${of}）`,
  reviewing: (sheet, done, of) => `正在评分“${sheet}”（${done}/${of}）`,
  writing: "正在写入…",
  restoring: "正在还原…",
  reporting: "正在生成检查报告…",
  cancel: "取消",
  cancelled: "已取消，已完成的部分保留。",
  rescored: (changed, count) =>
    changed > 0
      ? `评分完成：${changed} 处得分要改，${count} 条检查结果。`
      : `评分完成：得分都不用改，${count} 条检查结果。`,
  loading: "请稍候…",
  rowKept: (name, score) => `${name}：得分 ${score}，不用改。`,
  rowChanged: (name, before, after) => `${name}：得分 ${before} 应改为 ${after}。`,
  rowNotFound: "选中的单元格不在自评表的指标行里。请选中一个指标所在的行再试。",
};

export const states: PaneStrings["states"] = {
  latest: "最新",
  stale: "已过期",
  written: "已写入",
  staleHint: "评分之后表格改过，请重新评分。",
};

export const firstRun: PaneStrings["firstRun"] = {
  title: "三句话了解自评助手",
  sentences: [
    "它在工作簿里找出每一张项目支出绩效自评表，按财政部门公布的办法逐项算分。",
    "先给您看每一处改动和算式，您按“写入”才会改表；按“还原”全部恢复原样。",
    "本地计算，不上传：表格内容不离开这台电脑。",
  ],
  start: "开始",
  skip: "跳过",
};

export const trouble: PaneStrings["trouble"] = {
  emptyTitle: "这个工作簿是空的。",
  noTableTitle: "这个工作簿里没有找到项目支出绩效自评表。",
  noTableHint: "自评表要有“三级指标、年度指标值、实际完成值”等列。请打开含自评表的工作簿，再按“重新读取”。",
  lookAlike: {
    "target-declaration": "目标申报表（没有“实际完成值”一列）",
    "evaluation-system": "评价指标体系表",
    checklist: "检查清单",
    "mid-year-monitoring": "年中运行监控表",
    "multi-year-target": "中长期目标表",
    "payment-table": "资金支付表",
    "basic-data": "基础数据表",
    "table-of-contents": "目录",
    summary: "汇总表",
    other: "其他表格",
  },
  foundLookAlikes: (kinds) => `找到了${kinds}，它们不是自评表，没有评分。`,
  lookAlikeCount: (kind, count) => ` ${count} 张${kind}`,
  openSample: "打开示例",
  assignByHand: "手工指定区域",
  assignHint: "先在工作表里选中整张自评表（从标题到最后一行），再按“手工指定区域”。",
  unsupportedTitle: "这个版本的 Excel 太旧，无法运行本加载项。",
  unsupportedHint: "需要 Microsoft 365、Excel 2021 或网页版 Excel。请联系单位的信息管理人员升级。",
  readOnly: "工作簿以只读方式打开：可以检查，不能写入。请另存副本后再写入。",
  notWatched: "这个版本的 Excel 不通知改动：改表之后请按“重新评分”。",
  unexpected: "出了点问题，工作簿没有被改动。",
  copyDetails: "复制详情",
  includeCells: "详情里带上出问题的单元格内容",
  detailsCopied: "详情已复制。",
  retry: "重试",
  continue: "继续",
  dismiss: "关闭提示",
  waitingForEdit: "Excel 正在编辑单元格。请按 Enter 完成编辑，得分会自动接着写入。",
  skippedTitle: (count) => `没有评分的相近表格 ${count} 处`,
};
