import type { HostErrorPlace } from "../../core/index";
import type { HostErrorStrings } from "../host-errors";

function at({ sheet, cell }: HostErrorPlace, otherwise: string): string {
  if (sheet === null) return cell === null ? otherwise : `Cell ${cell}`;
  return cell === null ? `The sheet “${sheet}”` : `${cell} on the sheet “${sheet}”`;
}

/** What to say when Excel refuses. */
export const hostErrors: HostErrorStrings = {
  "cell-edit-mode": () => ({
    what: "Excel is editing a cell, so nothing can be read or written.",
    next: "Press Enter to finish the edit (or Esc to drop it), then try again.",
  }),
  "sheet-protected": (place) => ({
    what: `${at(place, "The sheet")} is protected; nothing was written there.`,
    next: "Unprotect the sheet under “Review”, then press “Retry”.",
  }),
  "cell-locked": (place) => ({
    what: `${at(place, "The cell")} is locked; nothing was written there.`,
    next: "Unprotect the sheet under “Review”, or unlock the cell, then press “Retry”.",
  }),
  "structure-protected": () => ({
    what: "The structure of the workbook is protected, so no report sheet can be added.",
    next: "Switch off “Protect Workbook” under “Review”, then make the report.",
  }),
  "read-only": () => ({
    what: "The workbook is open as read-only: it can be checked, not written.",
    next: "Save a copy and write there.",
  }),
  "merge-conflict": (place) => ({
    what: `${at(place, "The cell to write")} collides with merged cells; nothing was written there.`,
    next: "Unmerge the cells there, or fill in this cell by hand.",
  }),
  "filtered-range": (place) => ({
    what: `${at(place, "The cell to write")} lies in a filtered range; nothing was written there.`,
    next: "Clear the filter so that all rows show, then press “Retry”.",
  }),
  "text-format": (place) => ({
    what: `${at(place, "The cell")} is formatted as text, which turns numbers and formulas into text, and the sheet is protected; nothing was written there.`,
    next: "Unprotect the sheet under “Review”, then press “Retry”.",
  }),
  "array-formula": (place) => ({
    what: `${at(place, "The cell")} belongs to an array formula that fills several cells; nothing was written there.`,
    next: "The other cells are written. To change this one, first replace the array formula by single scores.",
  }),
  "table-formula": (place) => ({
    what: `${at(place, "The cell")} lies in an Excel table, where one formula fills its whole column; nothing was written there.`,
    next: "The other cells are written. Change this one by hand, or choose Convert to Range under Table Design first.",
  }),
  "sheet-deleted": (place) => ({
    what: `${at(place, "The sheet")} was deleted or changed and cannot be found.`,
    next: "Go back to the list of tables and press “Read again” at the top right, to go on with the workbook as it is now.",
  }),
  "sheet-hidden": (place) => ({
    what: `${at(place, "The sheet")} is hidden, so it cannot be shown.`,
    next: "Right-click any sheet tab, choose Unhide, then try again.",
  }),
  "changed-meanwhile": (place) => ({
    what: `${at(place, "The cell")} was changed after the preview; nothing was written there.`,
    next: "Press “Score again”, look at the new result, then write.",
  }),
  "payload-too-large": (place) => ({
    what: `${at(place, "The workbook")} holds more data than Excel can hand over at once.`,
    next: "Delete large areas outside the tables, or save the tables as a workbook of their own.",
  }),
  timeout: () => ({
    what: "Excel has not answered for a long time.",
    next: "See whether Excel is busy or shows a dialog, then press “Retry”; what was written can be restored.",
  }),
  "session-lost": () => ({
    what: "The connection to Excel was lost.",
    next: "Check the network, then press “Retry”. If that does not help, open the workbook and this pane again; what was written can be restored.",
  }),
  "unsupported-host": () => ({
    what: "This version of Excel does not have this feature.",
    next: "Use Excel 2021, Excel on the web or Microsoft 365.",
  }),
  "inactive-workbook": () => ({
    what: "Another workbook is in front.",
    next: "Click the window of this workbook, then press “Retry”.",
  }),
  "no-cells-selected": () => ({
    what: "What is selected is no cell, or several separate areas while this version of Excel takes one at a time.",
    next: "Click a cell of the table (not a chart or a picture), then try again.",
  }),
  "access-denied": (place) => ({
    what: `Excel denied access: ${at(place, "the workbook")}.`,
    next: "Check sheet protection, file permissions and whether antivirus software blocks Office add-ins, then press “Retry”.",
  }),
  cancelled: () => ({
    what: "Cancelled; the workbook was not changed.",
    next: "Start again when you like.",
  }),
  "dialog-open": () => ({
    what: "A dialog is open in Excel, so nothing can be written.",
    next: "Close the dialog, then press “Retry”.",
  }),
  busy: () => ({
    what: "Excel is busy and did not finish this step.",
    next: "Wait a moment, then press “Retry”.",
  }),
  "restore-record-full": () => ({
    what: "The workbook has no room left for the restore record of this write; nothing was written.",
    next: "Choose fewer tables and write in several goes, so that every cell can be restored.",
  }),
  "verification-failed": (place) => ({
    what: `After writing, ${at(place, "the cell")} did not hold what was written; its own content was put back.`,
    next: "Look at the cell (is it merged, has it a special format?) and fill it in by hand.",
  }),
  unknown: () => ({
    what: "Excel did not finish this step.",
    next: "Press “Retry”; if it fails again, press “Copy details” and send them to your IT.",
  }),
};
