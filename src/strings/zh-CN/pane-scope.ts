import type { PaneStrings } from "../pane";

/** 只评选中的区域。 */
export const scope: PaneStrings["scope"] = {
  scoreSelection: "只评选中的区域",
  line: (place, indicators, hasBudget) => {
    const parts = [...(indicators > 0 ? [`${indicators} 项指标`] : []), ...(hasBudget ? ["预算执行率"] : [])];
    return `只评选中的区域：${[place, parts.join("和")].filter((part) => part !== "").join("，")}`;
  },
  lost: "表里增删或移动过行，原来选中的区域已经失效，现在不会写入任何得分。请重新选中要评的行，再按“更多”里的“只评选中的区域”；或者按“评全部”。",
  scoreAll: "评全部",
  totalHint: "选中的不是整张表，总分默认不改。勾选后，总分改为各项现有得分之和。",
  misses:
    "选中的区域里没有自评表的指标行。请选中要评分的行（按住 Ctrl 可以选多处），再按“更多”里的“只评选中的区域”。",
  assignInstead: "如果选中的就是一张没有认出来的自评表，请按“手工指定区域”。",
};

const SHOWN = 5;

/** 多张表评分之后的小结。 */
export const summary: PaneStrings["summary"] = {
  tables: ({ tables, changing, changed, waiting, counts }) => {
    const found = [
      ...(counts.error > 0 ? [`必须修改 ${counts.error} 条`] : []),
      ...(counts.warning > 0 ? [`建议修改 ${counts.warning} 条`] : []),
      ...(counts.review > 0 ? [`需核对 ${counts.review} 条`] : []),
    ];
    const unticked = waiting > 0 ? `${waiting} 处得分由您定` : "没有要改的得分";
    const scores = changing === 0 ? unticked : `${changing} 张要改，共 ${changed} 处得分`;
    return `评分完成：${tables} 张自评表，${scores}；${found.length === 0 ? "没有发现问题" : found.join("，")}。`;
  },
  unscored: (sheets) => {
    const names = sheets.slice(0, SHOWN).map((sheet) => `“${sheet}”`);
    const rest = sheets.length > SHOWN ? `等 ${sheets.length} 张工作表` : "";
    return `${names.join("、")}${rest}没能评分：缺“分值”或“实际完成值”，或者都无法自动判断。请打开那张表看原因，在“读取”里核对各列。`;
  },
};
