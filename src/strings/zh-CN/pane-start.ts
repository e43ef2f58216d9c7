import type { Severity } from "../../core/index";
import type { PaneStartStrings } from "../pane";

const SEVERITY: Readonly<Record<Severity, string>> = {
  error: "必须修改",
  warning: "建议修改",
  review: "需核对",
};

const work: PaneStartStrings["work"] = {
  reading: "正在读取工作簿…",
  reviewing: "请稍候…",
  at: ({ kind, sheetName, done, of }) =>
    `正在${kind === "reading" ? "读取" : "评分"}“${sheetName}”（${done}/${of}）`,
  writing: "正在写入…",
  restoring: "正在还原…",
  reporting: "正在生成检查报告…",
  waiting: "Excel 正在编辑单元格。请按 Enter 完成编辑，接下来会自动做完。",
  stopping: "正在停止，等这一步做完…",
  cancel: "取消",
};

const states: PaneStartStrings["states"] = {
  latest: "最新",
  stale: "已过期",
  written: "已写入",
  staleHint: "评分之后表格改过，请重新评分。",
};

const trouble: PaneStartStrings["trouble"] = {
  unexpected: "出了点问题，工作簿没有被改动。",
  copyDetails: "复制详情",
  copied: "已复制",
  includeCells: "详情里带上出问题的单元格内容",
  retry: "重试",
  dismiss: "关闭提示",
  leave: "离开这一页",
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
    severityCount: (severity, count) => `${SEVERITY[severity]} ${count ?? "…"}`,
    counts: "检查结果，按一下只看这一类",
    list: "自评表",
    unnamed: (sheetName) => `${sheetName}（没有填项目名称）`,
    score: (score, grade) => (grade ? `${score} 分 · ${grade}` : `${score} 分`),
    noScore: "没有总分",
    change: (before, after) => `${before} → ${after}`,
    found: {
      error: (errors) => `${errors} 项须改`,
      warning: (warnings) => `${warnings} 项建议`,
      review: (reviews) => `${reviews} 项待核对`,
    },
    clean: "没有问题",
    unscored: "没能评分",
    hidden: "隐藏的工作表",
    checking: "尚未检查",
    nothingMatches: "没有符合条件的自评表。",
    grade: { excellent: "优", good: "良", fair: "中", poor: "差" },
    blank: "空",
  },
  work,
  states,
  trouble,
};
