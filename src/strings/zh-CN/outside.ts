import type { OutsideWords } from "../outside";

/** 窗格打不开时显示的页面上的文字。 */
export const outside: OutsideWords = {
  outsideExcelTitle: "请在 Excel 中打开自评助手。",
  outsideExcelHint: "这个页面是 Excel 的任务窗格：在 Excel 的“审阅”选项卡中选择“打开自评助手”。",
  help: "使用说明",
  unsupportedTitle: "这个版本的 Excel 太旧，无法运行本加载项。",
  unsupportedHint: "需要 Microsoft 365、Excel 2021 或网页版 Excel。请联系单位的信息管理人员升级。",
};
