import type { OutsideWords } from "../outside";

/** The words of the pages that stand where the pane cannot. */
export const outside: OutsideWords = {
  outsideExcelTitle: "Please open Ziping in Excel.",
  outsideExcelHint: "This page is a task pane of Excel: choose “Open Ziping” on Excel’s Review tab.",
  help: "Guide (in Chinese)",
  unsupportedTitle: "This Excel is too old for the add-in.",
  unsupportedHint: "It needs Excel 2021, Excel on the web or Microsoft 365. Please ask your IT department.",
};
