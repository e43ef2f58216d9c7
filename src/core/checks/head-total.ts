import { toDecimal, type Decimal } from "../decimal";
import type { ScoredTable } from "../scoring/model";
import { type CellRef, type SheetSnapshot, valueAt } from "../sheet";

/** A total that a form tells in its head. */
export interface HeadTotal {
  readonly cell: CellRef;
  /** Label and number as they stand. */
  readonly written: string;
  readonly value: Decimal;
}

const LABEL = /^(自评(?:总?得分|总?评分|总分))(?:[（(]分[)）])?[:：]?(\d{1,3}(?:\.\d+)?)?分?$/;
const NUMBER = /^(\d{1,3}(?:\.\d+)?)分?$/;

/** Less is no total but the score of the money, which some forms tell in their head under the same word. */
const LEAST = 50;

/** 自评总分：97.2 above the indicators of a form whose total stands below them. */
export function headTotals({ table }: ScoredTable, sheet: SheetSnapshot): readonly HeadTotal[] {
  const { area, headerRows } = table.region;
  const total = table.total?.score;
  const found: HeadTotal[] = [];
  for (let row = area.top; row < (headerRows[0] ?? area.top); row++) {
    const texts = textsIn(sheet, row, area);
    if (row === total?.row) continue;
    texts.forEach(({ text, column }, at) => {
      const told = toldBy(text, texts[at + 1]?.text ?? "");
      if (told) found.push({ cell: { sheet: sheet.id, row, column }, ...told });
    });
  }
  return found;
}

function toldBy(text: string, next: string): Pick<HeadTotal, "written" | "value"> | null {
  const [, label = "", inside] = LABEL.exec(text) ?? [];
  const number = inside ?? NUMBER.exec(next)?.[1] ?? "";
  const value = label === "" ? null : toDecimal(number);
  return value?.gte(LEAST) ? { written: `${label}${number}分`, value } : null;
}

/** The filled cells of a row, without white space. */
function textsIn(sheet: SheetSnapshot, row: number, { left, right }: ScoredTable["table"]["region"]["area"]) {
  return Array.from({ length: right - left + 1 }, (_none, at) => left + at)
    .map((column) => ({ column, text: String(valueAt(sheet, row, column) ?? "").replace(/\s/g, "") }))
    .filter(({ text }) => text !== "");
}
