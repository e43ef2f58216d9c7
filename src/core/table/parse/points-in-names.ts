import type { NumberCell, TableCell } from "../model";
import { toDecimal } from "../../decimal";
import { compact } from "../wording";

/** 支持企业数量（10分）, 满意度【分值：5分】 */
const AT_END = /[(【[](?:分值|权重)?:?(\d+(?:\.\d+)?)分[)】\]]$/;

/** A row's name and its cell of points, `null` where the form has no such column. */
interface NamedRow {
  readonly name: TableCell;
  readonly points: NumberCell | null;
}

/**
 * The points of every row, read from the names where the form has no column for them and most names print them; as they were
 * otherwise. The cell of such points is the name.
 */
export function pointsFromNames(rows: readonly NamedRow[]): readonly (NumberCell | null)[] {
  const own = rows.map(({ points }) => points);
  if (own.some((points) => points !== null)) return own;
  const named = rows.map(({ name }) => pointsIn(name));
  return named.filter((points) => points !== null).length * 2 > rows.length ? named : own;
}

function pointsIn(name: TableCell): NumberCell | null {
  const printed = AT_END.exec(compact(name.text))?.[1];
  return printed === undefined ? null : { ...name, value: toDecimal(printed), isTextNumber: false };
}
