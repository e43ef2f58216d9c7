import type { WorkBook } from "@e965/xlsx";

/** The id of a sheet, in the shape of Excel's, by the number that it has in its workbook. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${String(number).padStart(4, "0")}-000000000000}`;
}

/**
 * The ids of all sheets, in the order of their tabs. A file of today numbers its sheets, and a sheet keeps its number whatever it
 * is called and wherever it is moved; older formats have only the order, and so has a file that gives a number twice.
 *
 * @source ECMA-376 part 1, 18.2.19 sheet (`sheetId`); MS-XLSB 2.4.313 BrtBundleSh (`iTabID`)
 */
export function sheetIds({ SheetNames, Workbook }: WorkBook): readonly string[] {
  const numbers = SheetNames.map((_, index) => numberOf(Workbook?.Sheets?.[index]));
  const areSound = numbers.every((number) => number > 0) && new Set(numbers).size === numbers.length;
  return SheetNames.map((_, index) => sheetId(areSound ? numbers[index]! : index + 1));
}

/** What the reader passes on of an .xlsx or an .xlsb, unknown to its types; 0 where there is no number. */
function numberOf(properties: object | undefined): number {
  const { sheetId: inXml, iTabID: inBinary } = (properties ?? {}) as Readonly<Record<string, unknown>>;
  const number = Number(inXml ?? inBinary);
  return Number.isInteger(number) ? number : 0;
}
