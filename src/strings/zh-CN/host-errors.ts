import type { HostErrorPlace } from "../../core/index";
import type { HostErrorStrings } from "../host-errors";

/** 工作表"附件3"的 G28, or as much of it as is known. */
function at({ sheet, cell }: HostErrorPlace, otherwise: string): string {
  if (sheet === null) return cell === null ? otherwise : `单元格 ${cell}`;
  return cell === null ? `工作表“${sheet}”` : `工作表“${sheet}”的 ${cell}`;
}

/** What to say when Excel refuses. */
export const hostErrors: HostErrorStrings = {
  "cell-edit-mode": () => ({
    what: "Excel 正在编辑单元格，暂时不能读写。",
    next: "请按 Enter 完成编辑（或按 Esc 放弃），然后再试。",
  }),
  "sheet-protected": (place) => ({
    what: `${at(place, "工作表")}受保护，没有写入。`,
    next: "请先在“审阅”中撤销工作表保护，再按“重试”。",
  }),
  "cell-locked": (place) => ({
    what: `${at(place, "要写入的单元格")}已锁定，没有写入。`,
    next: "请先在“审阅”中撤销工作表保护，或解除这个单元格的锁定，再按“重试”。",
  }),
  "structure-protected": () => ({
    what: "工作簿的结构受保护，不能添加报告工作表。",
    next: "请先在“审阅”中取消“保护工作簿”，再生成报告。",
  }),
  "read-only": () => ({
    what: "工作簿以只读方式打开：可以检查，不能写入。",
    next: "请另存副本，在副本中写入。",
  }),
  "merge-conflict": (place) => ({
    what: `${at(place, "要写入的位置")}与合并单元格冲突，没有写入。`,
    next: "请取消该处的合并单元格，或手工填写这一格。",
  }),
  "filtered-range": (place) => ({
    what: `${at(place, "要写入的位置")}正在筛选，没有写入。`,
    next: "请先清除筛选，显示全部行，再按“重试”。",
  }),
  "text-format": (place) => ({
    what: `${at(place, "要写入的单元格")}是文本格式，数字和公式写进去会变成文字；工作表受保护，不能调整，没有写入。`,
    next: "请先在“审阅”中撤销工作表保护，再按“重试”。",
  }),
  "array-formula": (place) => ({
    what: `${at(place, "要写入的单元格")}属于一个填满多格的数组公式，不能只改其中一格，没有写入。`,
    next: "其余单元格照常写入。要改这一格，请先把数组公式换成逐格填写的得分。",
  }),
  "table-formula": (place) => ({
    what: `${at(place, "要写入的单元格")}的公式在 Excel 表格里，改一格 Excel 会自动填满整列，没有写入。`,
    next: "其余单元格照常写入。请手工修改这一格，或先在“表设计”中选“转换为区域”。",
  }),
  "sheet-deleted": (place) => ({
    what: `${at(place, "要处理的工作表")}已经被删除或改动，找不到了。`,
    next: "请返回自评表列表，按右上角的“重新读取”，以现在的工作簿为准。",
  }),
  "sheet-hidden": (place) => ({
    what: `${at(place, "工作表")}是隐藏的，不能定位到那里。`,
    next: "请右键任一工作表标签，选“取消隐藏”，然后再试。",
  }),
  "changed-meanwhile": (place) => ({
    what: `${at(place, "单元格")}在预览之后被改动过，没有写入。`,
    next: "请按“重新评分”，看过新的结果后再写入。",
  }),
  "payload-too-large": (place) => ({
    what: `${at(place, "这个工作簿")}的数据太多，Excel 一次传不过来。`,
    next: "请删除自评表以外的大片数据，或把自评表另存为单独的工作簿。",
  }),
  timeout: () => ({
    what: "Excel 很久没有回应。",
    next: "请看看 Excel 是否正忙或有对话框开着，稍后按“重试”；已写入的内容可以还原。",
  }),
  "session-lost": () => ({
    what: "与 Excel 的连接断开了。",
    next: "请检查网络，再按“重试”；还是不行，请重新打开工作簿和本面板。已写入的内容可以还原。",
  }),
  "unsupported-host": () => ({
    what: "这个版本的 Excel 没有此项功能。",
    next: "请使用 Microsoft 365、Excel 2021 或网页版 Excel。",
  }),
  "inactive-workbook": () => ({
    what: "现在操作的是另一个工作簿。",
    next: "请先点一下本工作簿的窗口，再按“重试”。",
  }),
  "no-cells-selected": () => ({
    what: "现在选中的不是单元格，或者选了分开的几处而这个版本的 Excel 一次只能选一处。",
    next: "请点一下表里的单元格（不是图表、图片），再试一次。",
  }),
  "access-denied": (place) => ({
    what: `Excel 拒绝了对${at(place, "工作簿")}的操作。`,
    next: "请检查工作表保护、文件权限，以及杀毒软件是否拦截了 Excel 加载项，再按“重试”。",
  }),
  cancelled: () => ({
    what: "已取消，工作簿没有被改动。",
    next: "需要时请重新开始。",
  }),
  "dialog-open": () => ({
    what: "Excel 中有对话框开着，暂时不能写入。",
    next: "请先关闭对话框，再按“重试”。",
  }),
  busy: () => ({
    what: "Excel 正忙，没有完成这次操作。",
    next: "请稍等片刻，再按“重试”。",
  }),
  "restore-record-full": () => ({
    what: "工作簿里放不下这次写入的还原记录，所以没有写入。",
    next: "请少选几张表，分几次写入，这样每一处都能还原。",
  }),
  "verification-failed": (place) => ({
    what: `写入后核对，${at(place, "单元格")}里的内容与要写入的不一致，已改回原来的内容。`,
    next: "请看一下这一格（是否在合并单元格里、是否有特殊格式），然后手工填写。",
  }),
  unknown: () => ({
    what: "Excel 没有完成这次操作。",
    next: "请按“重试”；如果还是不行，按“复制详情”发给技术人员。",
  }),
};
