import type { ReviewStrings } from "../review";

/** 命令行复核的用语。 */
export const zhReview: ReviewStrings = {
  usage: "用法：npm run review -- [--json] [--policy 评分办法] [--jobs 并行数] 文件或文件夹…",
  usageErrors: {
    "no-path": () => "没有指定要复核的文件或文件夹。",
    "unknown-option": ({ value }) => `没有“${value}”这个选项。`,
    "unknown-policy": ({ value, policies }) => `没有“${value}”这种评分办法。可选：${policies.join("、")}。`,
    "bad-jobs": ({ value, mostJobs }) => `--jobs 后面应当是 1 到 ${mostJobs} 的整数，现在是“${value}”。`,
  },
  progress: (done, of, path) => `[${done}/${of}] ${path}`,
  project: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  year: "年度",
  policy: "评分办法",
  columns: "识别",
  total: (printed, sumOfPrinted, suggested) =>
    `总分：表上 ${printed}，各项得分合计 ${sumOfPrinted}，建议 ${suggested}`,
  grades: { excellent: "优", good: "良", fair: "中", poor: "差" },
  execution: "预算执行率",
  scores: "得分",
  kept: (score) => `${score}（保留）`,
  changed: (from, to) => `${from} → ${to}`,
  unjudged: (score) => `${score}（需人工核对）`,
  notScored: "不单独计分",
  blank: "空白",
  findings: (count) => `问题（${count} 项）`,
  noFindings: "没有发现问题",
  skipped: "没有当作自评表的区域",
  skippedHint: "如果其中有自评表，请在 Excel 的自评助手里按“当作自评表”，再核对每一列。",
  problems: "无法处理的情况",
  ignored: (count) => `已忽略（${count} 项）`,
  ignoredBecause: (reason) => (reason ? `（忽略理由：${reason}）` : "（没有写忽略理由）"),
  carried: {
    heading: "沿用工作簿里保存的设置",
    policy: (name) => `评分办法用“${name}”`,
    tablePolicies: (count) => `${count} 张表单独选了评分办法`,
    overruled: "工作簿里选的评分办法没有采用，以命令里的 --policy 为准",
    unknownPolicy: (name) => `工作簿里选的评分办法“${name}”，这个版本没有，按没有选处理`,
    decimals: (decimals) =>
      decimals === "auto" ? "得分的小数位数看表上已有的得分" : `得分保留 ${decimals} 位小数`,
    checksOff: (titles) => `${titles.length} 项检查已关闭：${titles.join("、")}`,
    ignored: (count) => `忽略过 ${count} 处检查结果，单元格改过的重新列出，其余列在各表的“已忽略”里`,
    roles: (count) => `${count} 张表的列是手工指定的`,
    written: (count) => `${count} 处得分记下了写入时的内容，内容改过的重新评分`,
  },
};
