import type { Severity } from "../../core/index";
import type { PaneStartStrings } from "../pane";

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "必须修改",
  warning: "建议修改",
  review: "需核对",
};

const work: PaneStartStrings["work"] = {
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

const states: PaneStartStrings["states"] = {
  latest: "最新",
  stale: "已过期",
  written: "已写入",
  staleHint: "评分之后表格改过，请重新评分。",
};

const firstRun: PaneStartStrings["firstRun"] = {
  title: "三句话了解自评助手",
  sentences: [
    "它在工作簿里找出每一张项目支出绩效自评表，按财政部门公布的办法逐项算分。",
    "先给您看每一处改动和算式，您按“写入”才会改表；按“还原”全部恢复原样。",
    "本地计算，不上传：表格内容不离开这台电脑。",
  ],
  start: "开始",
  skip: "跳过",
};

const trouble: PaneStartStrings["trouble"] = {
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
  outsideExcelTitle: "请在 Excel 中打开自评助手。",
  outsideExcelHint: "这个页面是 Excel 的任务窗格：在 Excel 的“审阅”选项卡中选择“打开自评助手”。",
  help: "使用说明",
  unsupportedTitle: "这个版本的 Excel 太旧，无法运行本加载项。",
  unsupportedHint: "需要 Microsoft 365、Excel 2021 或网页版 Excel。请联系单位的信息管理人员升级。",
  readOnly: "工作簿以只读方式打开：可以检查，不能写入。请另存副本后再写入。",
  notWatched: "这个版本的 Excel 不通知改动：改表之后请按“重新评分”。",
  unexpected: "出了点问题，工作簿没有被改动。",
  copyDetails: "复制详情",
  includeCells: "详情里带上出问题的单元格内容",
  retry: "重试",
  dismiss: "关闭提示",
  waitingForEdit: "Excel 正在编辑单元格。请按 Enter 完成编辑，得分会自动接着写入。",
};

/** 打开窗格马上要用的文字。 */
export const paneStart: PaneStartStrings = {
  product: "自评助手",
  localOnly: "本地计算，不上传",
  overview: {
    tables: (count) => `${count} 张自评表`,
    reread: "重新读取",
    settings: "设置",
    more: "更多",
    rescore: "重新评分",
    severityCount: (severity, count) => `${SEVERITY[severity]} ${count}`,
    counts: "检查结果，按一下只看这一类",
    list: "自评表",
    unnamed: "（没有填项目名称）",
    score: (score, grade) => (grade ? `${score} 分 · ${grade}` : `${score} 分`),
    noScore: "没有总分",
    change: (before, after) => `${before} → ${after}`,
    toFix: (errors) => `${errors} 项须改`,
    toImprove: (warnings) => `${warnings} 项建议`,
    toVerify: (reviews) => `${reviews} 项核对`,
    clean: "没有问题",
    search: "查找项目或工作表",
    sort: "排序",
    sortBy: { findings: "问题最多", sheet: "按工作表", total: "按总分" },
    nothingMatches: "没有符合条件的自评表。",
    totals: "总分分布",
    totalsDescription: ({ tables, lowest, median, highest }) =>
      `${tables} 张表的总分：最低 ${lowest}，中位 ${median}，最高 ${highest}。`,
    totalsBand: (from, to, tables) => `${from}–${to} 分：${tables} 张`,
    proposals: (count) => `拟改得分 ${count} 处`,
    noProposals: "各表得分都在办法允许的范围内，不需要改。",
    allFindings: (count) => `检查结果 ${count} 条`,
    showAll: (count) => `显示全部 ${count} 条`,
    workbookFindings: "整个工作簿",
    report: "生成检查报告",
    reportWritten: (sheetName) => `检查报告已写到工作表“${sheetName}”。`,
    copyText: "复制为文字",
    copyCsv: "复制为表格（CSV）",
    copied: "已复制，可以粘贴了。",
    highlight: "高亮缺少的偏差原因",
    removeHighlights: "去掉全部高亮",
    highlighted: (count) => `已高亮 ${count} 处缺少的偏差原因，填上就会消失。`,
    highlightsRemoved: "本助手加的高亮已全部去掉。",
    restoreAll: "还原写入的内容",
    help: "使用说明",
    grade: { excellent: "优", good: "良", fair: "中", poor: "差" },
    blank: "空",
  },
  work,
  states,
  firstRun,
  trouble,
};
