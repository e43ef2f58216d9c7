import type { Problem } from "../../core/outcome";

/** The workbench's own words; those of the add-in live in src/strings and are none of its business. */
export const WORDS = {
  title: "自评助手工作台",
  open: "打开",
  saveAs: "另存为",
  samples: "示例",
  blank: "空白工作簿",
  commands: "绩效自评",
  paneWidth: "窗格宽度",
  pixels: (width: number) => `${width} 像素`,
  newWorkbook: "工作簿1.xlsx",
  sheetName: "Sheet1",
  saved: (name: string) => `已另存为“${name}”。`,
  savedPlainly: (name: string) =>
    `已另存为“${name}”。工作簿不是从完好的 .xlsx 打开的，或者在数据透视表、表格所在的工作表里增删了行列，只保存了数据，格式和图表没有保留。`,
  notRead: (name: string) =>
    `“${name}”没有打开：读不到这个文件。请核对它还在原处，而且不是文件夹，再试一次。`,
  commandFailed: "任务窗格还没有准备好，请稍候再按一次。",
} as const;

const REASONS: Partial<Record<Problem["code"], string>> = {
  "workbook-encrypted": "文件有打开密码。请先在 Excel 中去掉密码，再重新打开。",
  "workbook-foreign": "这不是 Excel 工作簿。如果 Excel 能打开它，请在 Excel 中另存为 .xlsx 后再打开。",
  "workbook-too-large": "工作簿展开后太大，没有打开。请把自评表单独另存为一个工作簿后再打开。",
  "workbook-unreadable": "文件已经损坏，读不出来。请在 Excel 中打开并重新保存一次，再试。",
  "workbook-empty": "工作簿里没有工作表。",
  "sheet-too-large": "工作表太大，打不开。请删去多余的行后再试。",
};

/** Why a file was not opened, and what to do. */
export function openingFailed(name: string, problem: Problem): string {
  return `“${name}”没有打开：${REASONS[problem.code] ?? "文件读不出来。"}`;
}
