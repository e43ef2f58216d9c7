import { ExcelUtilities } from "@microsoft/office-js-helpers";

/**
 * Makes an empty sheet of that name, in the place of one that may be there. In a file of its own: the library behind it is fetched with
 * the first report.
 */
export function createSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
