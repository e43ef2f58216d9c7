import type { ProblemPlace } from "../../core/index";
import type { ProblemStrings } from "../problems";

/** 工作表“附件3”的 G28, or as much of it as is known. */
function at({ sheet, cell }: ProblemPlace): string {
  if (sheet === null) return cell === null ? "工作簿" : `单元格 ${cell}`;
  return cell === null ? `工作表“${sheet}”` : `工作表“${sheet}”的 ${cell}`;
}

function formOf(project: string | null): string {
  return project === null || project === "" ? "这张自评表" : `“${project}”的自评表`;
}

/** 没能做到的事，怎么办。 */
export const problems: ProblemStrings = {
  "workbook-empty": () => "这个工作簿里没有内容。请打开填有自评表的工作簿。",
  "table-not-found": ({ lookAlikes }) =>
    lookAlikes === 0
      ? "这个工作簿里没有找到项目支出绩效自评表。如果表格版式特殊，请选中表格区域后手工指定各列。"
      : `这个工作簿里没有找到项目支出绩效自评表，只有 ${lookAlikes} 处相似的表格（原因见列表）。如果其中有自评表，请选中它再手工指定各列。`,
  "score-column-missing": (problem) =>
    `${at(problem)}：${formOf(problem.project)}没有“得分”列，只显示测算得分，不写入表格。需要写入时请在表中增加“得分”列。`,
  "points-column-missing": (problem) =>
    `${at(problem)}：${formOf(problem.project)}没有“分值”列，无法按分值计算各项指标得分。请补充分值，或在“读取”页指定哪一列是分值。`,
  "actual-column-missing": (problem) =>
    `${at(problem)}：${formOf(problem.project)}没有指定“实际完成值”列，无法评分。请在“读取”页指定这一列。`,
  "row-unreadable": (problem) =>
    `${at(problem)}“${problem.text}”这一行的内容错开了列，无法判断各数值属于哪一项，没有评分。请把这一行对齐到表头各列后重新读取。`,
  "rows-elsewhere": (problem) =>
    `${at(problem)}：总分行写 ${problem.text} 分，比这里各行的分值加起来多，上面也没有项目名称，像是另一页的续表。各行照常评分，总分没有核对。请把前后两页放到同一张工作表、续在一起后重新读取。`,
  "cell-error": (problem) =>
    `${at(problem)}显示错误值 ${problem.text}，这一格不参与计算。请先修正公式或直接填写数值。`,
  "merges-overlap": (problem) =>
    `${at(problem)}的合并单元格与 ${problem.other} 重叠，按 ${problem.other} 读取。请取消多余的合并后重新读取。`,
  "sheet-too-large": (problem) =>
    `${at(problem)}有 ${problem.rows} 行 ${problem.columns} 列，内容过多，没有读取。请把自评表单独放到一张工作表中。`,
  "workbook-not-found": ({ path }) => `没有找到文件“${path}”。请检查文件名和位置。`,
  "workbook-unreadable": ({ detail }) =>
    `文件已损坏，打不开${detail === "" ? "" : `（${detail}）`}。请用 Excel 打开并另存为 .xlsx 后再试。`,
  "workbook-encrypted": () => "文件设有打开密码，读不了。请在 Excel 中取消密码、另存副本后再试。",
  "workbook-foreign": ({ detail }) =>
    `这个文件不是 Excel 工作簿${detail === "" ? "" : `（${detail}）`}。如果 Excel 能打开它，请在 Excel 中另存为 .xlsx 后再试。`,
  "workbook-too-large": ({ megabytes, limit }) =>
    `工作簿展开后有 ${megabytes} MB，超过 ${limit} MB，没有读取。请把自评表单独另存为一个工作簿后再试。`,
  "review-failed": ({ detail }) =>
    `程序复核这个文件时出错（${detail}），没有得出结果，文件没有被改动。请把文件和这句话发给维护人员。`,
};
