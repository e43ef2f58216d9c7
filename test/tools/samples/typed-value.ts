import type { CellValue } from "../../../src/core";

/** What stands in a cell after a text was typed or pasted. */
export interface TypedValue {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

const PLAIN = /^-?\d+(\.\d+)?$/;
const THOUSANDS = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^-?\d+(\.\d+)?%$/;

/** What Excel makes of a text: numbers, amounts with separators and percentages become numbers; all else stays text. */
export function typedValue(text: string): TypedValue {
  if (text === "") return { value: null };
  if (PLAIN.test(text)) return { value: Number(text) };
  if (THOUSANDS.test(text)) {
    return {
      value: Number(text.replaceAll(",", "")),
      numberFormat: text.includes(".") ? "#,##0.00" : "#,##0",
    };
  }
  if (PERCENT.test(text)) return { value: ratio(text), numberFormat: text.includes(".") ? "0.00%" : "0%" };
  return { value: text };
}

/** Shifts the decimal point in the text, so that 97.04% is exactly 0.9704. */
const ratio = (percent: string) => Number(`${percent.slice(0, -1)}e-2`);
