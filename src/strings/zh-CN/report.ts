import type { ReportStrings } from "../report";

/** 检查报告的文字。 */
export const report: ReportStrings = {
  sheetName: "自评检查报告",
  title: "项目支出绩效自评检查报告",
  made: ({ date, version }) => `生成日期：${date}；自评助手 ${version}；本地计算，不上传`,
  headings: {
    tables: "一、各表汇总",
    findings: "二、检查结果",
    changes: "三、建议调整的得分",
    ignored: "四、已忽略的检查结果",
    policies: "五、评分办法与依据",
    off: "六、已关闭的检查",
  },
  columns: {
    tables: ["工作表", "自评总分", "建议总分", "等级", "项目", "检查结果"],
    findings: ["工作表", "单元格", "级别", "检查项目", "问题", "怎么改"],
    changes: ["工作表", "单元格", "现得分", "建议得分", "指标", "说明"],
    ignored: ["工作表", "单元格", "级别", "检查项目", "问题", "忽略理由"],
    policies: ["工作表", "", "", "评分办法", "依据", "怎样确定"],
    off: ["", "", "", "检查项目", "为什么要查", "情况"],
  },
  none: {
    tables: "没有找到自评表。",
    findings: "没有发现问题。",
    changes: "没有需要调整的得分。",
    ignored: "没有忽略任何检查结果。",
    policies: "没有自评表，没有用到评分办法。",
    off: "没有关闭任何检查。",
  },
  noOtherFindings: "没有发现其他问题；有的表没能评分，见“三、建议调整的得分”。",
  unscored: { name: "没能评分", counted: (counts) => `没能评分；${counts}` },
  checkOff: "已关闭，没有检查",
  counts: (errors, warnings, reviews) => `必须修改 ${errors}，建议修改 ${warnings}，需人工核对 ${reviews}`,
  grade: { excellent: "优", good: "良", fair: "中", poor: "差" },
  change: {
    proposed: "按办法建议",
    offered: "已说明原因，保留现得分；核对后可改",
    hidden: "在隐藏的工作表里，默认不改；核对后可改",
    formula: "单元格里是公式，默认保留公式；核对后可改",
    nowhere: "表上没有这一格得分，只供参考",
  },
  budgetScore: "预算执行率",
  separator: "；",
};
