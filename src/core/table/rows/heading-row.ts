import { isLevel1Label, isLevel2Label } from "../words/levels";
import type { PlacedCell } from "./sheet-view";
import { isFiller, labelWord } from "../wording";
import { isMeasured, isScored, ownText } from "./table-row";
import type { TableRow } from "./table-row";

/** A level label that heads rows of its own. */
export interface Heading {
  readonly level: 1 | 2;
  readonly cell: PlacedCell;
}

/**
 * The level that a row heads: its label reaches over the names, and the row has no values but perhaps the points of
 * the rows below. 预算执行率 with points is what is scored, and heads nothing.
 */
export function headingOf(row: TableRow): Heading | null {
  const { name, level1 } = row.columns.roles;
  if (name === undefined || isMeasured(row)) return null;
  const cell = row.cells.find(({ area }) => area.left <= name && name <= area.right);
  if (!cell || !canHead(row, cell)) return null;
  const level = levelOfHeading(cell, level1);
  return level === null ? null : { level, cell };
}

function canHead(row: TableRow, { area, text }: PlacedCell): boolean {
  if (isLeftOut(row) || (isScored(row) && SCORED_ITSELF.test(labelWord(text)))) return false;
  return area.right > area.left || (isPlainLevel(text) && !hasSubcategory(row));
}

/** Whether level 2 stands in its own column beside the name. */
function hasSubcategory({ view, row, columns: { roles } }: TableRow): boolean {
  return view.textAt(row, roles.level2 ?? -1) !== "";
}

/** Among the names a level ends so; 服务对象满意度 may be the name of an indicator. */
function isPlainLevel(text: string): boolean {
  return labelWord(text).endsWith("指标");
}

/** A dash where the score stands says that an indicator was left out. */
function isLeftOut(row: TableRow): boolean {
  const score = ownText(row, "score");
  return score !== "" && isFiller(score);
}

const SCORED_ITSELF = /^(?:预算|资金)/;

/** The level of a label, its numbering aside: 一、产出指标（50分）; right of the column of level 1 it is level 2. */
function levelOfHeading({ text, area }: PlacedCell, level1: number | undefined): 1 | 2 | null {
  const word = labelWord(text);
  const isSecond = isLevel2Label(word);
  if (isSecond && level1 !== undefined && area.left > level1) return 2;
  if (isLevel1Label(word)) return 1;
  return isSecond ? 2 : null;
}
