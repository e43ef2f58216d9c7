import type { PaneStrings } from "../pane";

/** 很多张表时的查找、排序和分布图。 */
export const list: PaneStrings["list"] = {
  search: "查找项目或工作表",
  found: (tables) => `符合条件的有 ${tables} 张`,
  sort: "排序",
  sortBy: { findings: "问题最多", sheet: "按工作表", total: "按总分" },
  totals: "总分分布",
  totalsDescription: ({ tables, lowest, median, highest }) =>
    `${tables} 张表的总分：最低 ${lowest}，中位数 ${median}，最高 ${highest}。`,
  totalsBand: (from, to, tables) => `${from}–${to} 分：${tables} 张`,
};

/** “更多”里的各项。 */
export const menu: PaneStrings["menu"] = {
  report: "生成检查报告",
  copyText: "复制为文字",
  copyCsv: "复制为表格（CSV）",
  highlight: "高亮缺少的偏差原因",
  removeHighlights: "去掉全部高亮",
  restoreAll: "还原写入的内容",
  help: "使用说明",
};

/** 全部自评表的拟改得分和检查结果。 */
export const whole: PaneStrings["whole"] = {
  proposals: (count) => (count > 0 ? `拟改得分 ${count} 处` : "没有要改的得分"),
  noProposals: (unjudged) =>
    unjudged > 0
      ? `能判断的得分都在办法允许的范围内；另有 ${unjudged} 处无法自动判断，请人工核对。`
      : "得分都在办法允许的范围内。",
  moreTables: (count) => `其余 ${count} 张表的改动，请在上面打开各表查看。`,
  allFindings: (count) => (count > 0 ? `检查结果 ${count} 条` : "检查没有发现问题"),
  unscored: (sheet, why) =>
    `${sheet === null ? "这张表" : `“${sheet}”`}没能评分，得分是否合适没有判断。${why}`,
  unjudged: "各项指标缺分值，或者都无法自动判断，请人工核对。",
  moreUnscored: (count) => `另有 ${count} 张表没能评分，请在上面打开各表查看。`,
  noOtherFindings: "检查没有发现其他问题",
  checksOff: (count) => `${count} 项检查已关闭，不在结果里`,
  allClean: "没有要改的地方，可以提交了。",
  showAll: (count) => `显示全部 ${count} 条`,
  see: (severity, count) =>
    `查看 ${count} ${{ error: "项须改", warning: "项建议", review: "项待核对" }[severity]}`,
  workbookFindings: "整个工作簿",
};

/** 做完一件事之后说的话。 */
export const outcomes: PaneStrings["outcomes"] = {
  reportWritten: (sheetName) => `检查报告已写到工作表“${sheetName}”。`,
  copied: "已复制，可以粘贴了。",
  highlighted: (count) => `已高亮 ${count} 处缺少的偏差原因，填上就会消失。`,
  highlightsRemoved: "本助手加的高亮已全部去掉。",
  ignored: "已忽略，不再列出。要看或恢复，请在筛选里选“已忽略”。",
  cancelled: "已取消，已完成的部分保留。",
  rescored: (changed, waiting, count) =>
    `评分完成：${changed > 0 ? `${changed} 处得分要改` : waiting > 0 ? `${waiting} 处得分由您定` : "没有要改的得分"}，${count > 0 ? `${count} 条检查结果` : "没有发现问题"}。`,
  rowKept: (name, score) => `${name}：得分 ${score}，不用改。`,
  rowChanged: (name, before, after) => `${name}：得分 ${before} 应改为 ${after}。`,
  rowFilled: (name, score) => `${name}：按办法应得 ${score} 分。`,
  rowOffered: (name, before, attainable) =>
    `${name}：得分 ${before}，按办法可得 ${attainable}；已写明原因，改不改由您定。`,
  rowLeft: {
    formula: "单元格里是公式，默认保留公式，改不改由您定。",
    hidden: "这一行在隐藏的工作表里，默认不改，改不改由您定。",
  },
  rowUnjudged: (name) => `${name}：无法自动判断，请人工核对。`,
  rowNotScored: (name) => `${name}：这一行不单独计分。`,
  rowNotFound: "选中的单元格不在自评表有得分的行里。请选中一个指标、预算执行率或总分所在的行再试。",
  sheetWithoutTable:
    "这张工作表里没有认出自评表。如果它就是自评表，请选中整张表（从标题到最后一行），再按“手工指定区域”。",
  noTable: "没有找到自评表，所以没有评分。",
};

/** 没有找到自评表。 */
export const nothing: PaneStrings["nothing"] = {
  emptyTitle: "这个工作簿是空的。",
  noTableTitle: "这个工作簿里没有找到项目支出绩效自评表。",
  noTableHint:
    "自评表要有“三级指标、年度指标值、实际完成值”等列。请打开含自评表的工作簿，再按右上角的“重新读取”。",
  openSample: "打开示例",
  assignByHand: "手工指定区域",
  assignHint: "表就在这个工作簿里的，请先选中整张表（从标题到最后一行），再按“手工指定区域”。",
  assignWhat: "现在选中的不是一整张表，没有指定。请从标题选到最后一行，再按一次。",
};

/** 像自评表而没有评分的地方。 */
export const skipped: PaneStrings["skipped"] = {
  why: (count) => `${count} 处相似的内容没有评分，为什么？`,
  show: "定位",
  take: "当作自评表",
  hint: "如果其中有自评表，请按“当作自评表”，再到“读取”里核对每一列。",
};

export const firstRun: PaneStrings["firstRun"] = {
  title: "三句话了解自评助手",
  sentences: [
    "它在工作簿里找出每一张项目支出绩效自评表，按财政部门公布的办法逐项算分。",
    "先给您看每一处改动和算式，只改您按“写入”同意的得分；按“还原”全部恢复原样。",
    "本地计算，不上传：表格内容不离开这台电脑。",
  ],
  start: "开始评分",
  skip: "跳过",
};
