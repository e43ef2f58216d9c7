import { span } from "../rows/span";
import {
  isLevel1Label,
  isLevel2Label,
  isSideLabel,
  categoryOf,
  categoryOfSubcategory,
  levelText,
  subcategoryOf,
} from "../words/levels";
import type { Category, Subcategory, TableCell } from "../model";
import { isFiller, labelWord } from "../wording";
import type { OpenTable, RowPlace } from "../rows/open-table";

/** The level labels in force at a row, and what they mean. */
export interface RowLevels extends OpenLabels {
  readonly category: Category;
  readonly subcategory: Subcategory;
}

/** A level label where it is printed. */
export interface LevelMark {
  readonly level: 1 | 2;
  readonly cell: TableCell;
}

/** Walks down a table's rows and keeps the level labels: merged, repeated on each row, or written once. */
export interface LevelWalk {
  /** Takes a row's labels in; the labels printed on this very row are returned. */
  enter(place: RowPlace): readonly LevelMark[];
  /** Takes in a label that fills a row of its own. */
  head(mark: LevelMark): void;
  current(): OpenLabels;
}

/** The labels in force at a row. */
interface OpenLabels {
  readonly level1: string;
  readonly level2: string;
}

/** Begins a walk. */
export function walkLevels(table: OpenTable): LevelWalk {
  let level1 = "";
  let level2 = "";
  const take = (mark: LevelMark): void => {
    const text = levelText(mark.cell.text);
    if (mark.level === 2) level2 = text;
    else if (text !== level1) {
      if (level1 !== "") level2 = "";
      level1 = text;
    }
  };
  return {
    enter(place) {
      const marks = marksOf(table, place, { level1, level2 });
      marks.forEach(take);
      if (isNameAtLevel2(table, place.row)) level2 = "";
      return marks;
    },
    head: take,
    current: () => ({ level1, level2 }),
  };
}

/** The level labels of a row, by column and, where columns slipped, by what they say. */
function marksOf(table: OpenTable, { row, by }: RowPlace, open: OpenLabels): readonly LevelMark[] {
  const { level1, level2 } = table.columns.roles;
  const marks: LevelMark[] = [];
  for (const column of labelColumns(table, { row, by })) {
    const cell = table.view.cellAt(row, column);
    const isSecond = column - by === level2;
    const isFirst = column - by === level1;
    if (isNoLabel(cell.text) || (coversName(table, row, column) && !(isFirst && isLevel1Label(cell.text))))
      continue;
    const isKnownFirst = marks.some((mark) => mark.level === 1) || holdsGroups(open);
    const level = levelAt(cell.text, {
      isFirst,
      isSecond,
      isKnownFirst,
      isAlone:
        level2 === undefined ? isPartOf(cell.text, labelWord(open.level1)) : !isFilledAt(table, row, level2),
    });
    if (level !== null && !marks.some((mark) => mark.level === level)) marks.push({ level, cell });
  }
  return marks.sort((a, b) => a.level - b.level);
}

/** Whether 产出 and 效益 are level 2 here: under 项目绩效, or beside another such group. */
function holdsGroups({ level1, level2 }: OpenLabels): boolean {
  const isAbove = level1 !== "" && categoryOf(level1) === "other";
  return isAbove || (levelByWording(level2) === 1 && isFirmly1(level2));
}

function isFilledAt({ view }: OpenTable, row: number, column: number): boolean {
  return view.areaAt(row, column).left === column && !isNoLabel(view.textAt(row, column));
}

/** The columns left of the names, and level columns wherever they stand; a merged label counts once. */
function labelColumns(table: OpenTable, { row, by }: RowPlace): readonly number[] {
  const { level1, level2, name } = table.columns.roles;
  const last = Math.max(level1 ?? -1, level2 ?? -1, (name ?? 0) - 1) + by;
  return span(table.columns.left, last).filter(
    (column) => column - by !== name && table.view.areaAt(row, column).left === column,
  );
}

/** 数量 in the only column of levels, below 一、产出指标 on a line of its own. */
function isPartOf(label: string, group: string): boolean {
  return isLevel1Label(group) && categoryOfSubcategory(subcategoryOf(label)) === categoryOf(group);
}

function isNoLabel(text: string): boolean {
  return isFiller(text) || isSideLabel(text);
}

/** A cell that reaches over the name column from its left is a name or a note; 满意度指标 over all of them is a level as well. */
function coversName(table: OpenTable, row: number, column: number): boolean {
  const { name } = table.columns.roles;
  return name !== undefined && column < name && table.view.areaAt(row, column).right >= name;
}

/** A name merged from the column of level 2 leaves none beside it, whatever stands above. */
function isNameAtLevel2(table: OpenTable, row: number): boolean {
  const { level2 = -1 } = table.columns.roles;
  return table.view.areaAt(row, level2).left === level2 && coversName(table, row, level2);
}

interface LabelPlace {
  readonly isFirst: boolean;
  readonly isSecond: boolean;
  /** Whether the row's level-1 label is known already, or cannot stand in the column of level 2. */
  readonly isKnownFirst: boolean;
  /** Whether the row has no label in the column of level 2, of which there is one. */
  readonly isAlone: boolean;
}

/** A label known by its wording counts wherever it stands unless its column says otherwise; any other only in its own column. */
function levelAt(text: string, place: LabelPlace): 1 | 2 | null {
  const wording = levelByWording(text);
  if (place.isFirst) return wording === 2 && place.isAlone ? 2 : 1;
  if (place.isSecond) return wording === 1 && isFirmly1(text) && !place.isKnownFirst ? 1 : 2;
  return isLevel1Label(text) ? 1 : wording;
}

/** The level that only the wording allows; `null` where it allows both or none. */
function levelByWording(text: string): 1 | 2 | null {
  const saysFirst = isLevel1Label(text);
  if (saysFirst === isLevel2Label(text)) return null;
  return saysFirst ? 1 : 2;
}

/** 产出指标 and 效益指标 are level 1 wherever they stand; 资金管理 and the like only where nothing else is. */
function isFirmly1(text: string): boolean {
  const category = categoryOf(text);
  return category === "output" || category === "benefit";
}

/** What the labels mean. Where level 1 says nothing, level 2 decides; alone it says both. */
export function meaningOf(level1: string, level2: string): RowLevels {
  const subcategory = subcategoryOf(level2 || level1);
  const own = categoryOf(level1);
  const category = own === "other" ? categoryOfSubcategory(subcategory) : own;
  return { level1, level2, category, subcategory };
}
