import { type CellValue, cellKey, type ColumnRole, valueAt } from "../../../../src/core";
import { extent } from "../../layout/careless-edits";
import { numberIn } from "../../../tools/recognition/texts";
import {
  areaAt,
  bodyRows,
  type Damage,
  headerEnd,
  numbers,
  relined,
  type Whole,
  withNew,
  written,
  type Written,
} from "./whole";

const columnsOf = ({ sheet }: Whole): number => extent(sheet).columns;

/** The columns behind the names that can be put in another order: one sheet column each, under a header of their own. */
function looseColumns(whole: Whole): readonly number[] {
  const { columns, headerRows } = whole.truth;
  const name = columns.name!;
  return Object.values(columns).filter(
    (column) =>
      column > name &&
      headerRows.every(
        (row) => areaAt(whole, row, column).right === column && areaAt(whole, row, column).left === column,
      ),
  );
}

/**
 * A column before or behind another, in the table's rows alone: above and below them the lines of the form stay as they are wide,
 * as when the cells are cut and inserted.
 */
function swapped(whole: Whole, one: ColumnRole, other: ColumnRole): Whole | null {
  const { columns, headerRows, indicators, total } = whole.truth;
  const [first, second] = [columns[one], columns[other]];
  const loose = looseColumns(whole);
  if (first === undefined || second === undefined || !loose.includes(first) || !loose.includes(second))
    return null;
  const rows = numbers(whole.truth.bottom + 1).filter((row) => row >= headerRows[0]!);
  const isApart = rows.every((row) =>
    [first, second].every((column) => areaAt(whole, row, column).left === areaAt(whole, row, column).right),
  );
  if (!isApart) return null;
  const numberFormats = new Map(whole.sheet.numberFormats);
  const cells = rows.flatMap((row): Written[] => [
    { row, column: first, value: valueAt(whole.sheet, row, second) },
    { row, column: second, value: valueAt(whole.sheet, row, first) },
  ]);
  for (const row of rows) {
    const formats = [first, second].map((column) => whole.sheet.numberFormats.get(cellKey(row, column)));
    [first, second].forEach((column, at) => {
      const format = formats[1 - at];
      if (format === undefined) numberFormats.delete(cellKey(row, column));
      else numberFormats.set(cellKey(row, column), format);
    });
  }
  const moved = written(whole, cells);
  const place = (column: number): number => (column === first ? second : column === second ? first : column);
  const truth = {
    ...whole.truth,
    indicators,
    columns: Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, place(column)])),
    total: Object.fromEntries(
      Object.entries(total).map(([role, spot]) => [
        role,
        spot.row < headerRows[0]! ? spot : { ...spot, column: place(spot.column) },
      ]),
    ),
  };
  return { ...moved, sheet: { ...moved.sheet, numberFormats }, truth };
}

export const scoreBeforePoints: Damage = (whole) => swapped(whole, "points", "score");
export const actualBeforeTarget: Damage = (whole) => swapped(whole, "target", "actual");
export const reasonBeforeScore: Damage = (whole) => swapped(whole, "score", "explanation");
export const pointsBeforeTarget: Damage = (whole) => swapped(whole, "target", "points");

/** A new column in the table, with what stands in its rows; `null` where a header cell is merged over it. */
export function inserted(
  whole: Whole,
  at: number,
  { header, cell }: { readonly header: string | null; readonly cell: (row: number) => CellValue },
): Whole | null {
  const { truth } = whole;
  const header0 = truth.headerRows[0]!;
  const last = headerEnd(whole);
  const isCut = truth.headerRows.some((row) => areaAt(whole, row, at).left < at);
  if (isCut) return null;
  const more = relined(whole, { columns: withNew(columnsOf(whole), [at]) });
  const merges =
    last > header0 && header !== null ? [{ top: header0, bottom: last, left: at, right: at }] : [];
  const rows = bodyRows(more).all;
  const cells = rows
    .filter((row) => areaAt(more, row, at).left === at)
    .map((row) => ({ row, column: at, value: cell(row) }));
  const filled = written(more, [
    ...(header === null ? [] : [{ row: header0, column: at, value: header }]),
    ...cells,
  ]);
  return { ...filled, sheet: { ...filled.sheet, merges: [...filled.sheet.merges, ...merges] } };
}

/** Behind a random column of the table, or the last. */
function behindSome(whole: Whole, random: Parameters<Damage>[1]): number {
  const { columns } = whole.truth;
  const behind = Object.values(columns).filter((one) => one >= columns.name!);
  return random.pick(behind) + 1;
}

const extra =
  (header: string, cells: readonly CellValue[]): Damage =>
  (whole, random) =>
    inserted(whole, behindSome(whole, random), { header, cell: () => random.pick(cells) });

export const EXTRA: Readonly<Record<string, Damage>> = {
  佐证材料: extra("佐证材料", ["验收报告", "统计表", "", "会议签到册"]),
  责任处室: extra("责任处室", ["办公室", "财务科", "业务一科"]),
  数据来源: extra("数据来源", ["统计台账", "问卷", "系统导出"]),
  评分细则: extra("评分细则", ["完成得满分，每少1%扣0.5分", "按比例得分", "达标得满分，否则不得分"]),
  完成率: extra("完成率", ["100%", "98.5%", "100%"]),
  上年实际值: extra("上年实际值", ["95%", "12个", "300人次"]),
  是否完成: extra("是否完成", ["是", "是", "否"]),
  填报人: extra("填报科室", ["甲科", "乙科"]),
  扣分: extra("扣分", [0, 0, 1.5, ""]),
  核对: extra("核对", ["√", "", "√"]),
};

/** What a second pair of eyes gave, right behind the score. */
const review =
  (header: string): Damage =>
  (whole, random) => {
    const { score } = whole.truth.columns;
    return score === undefined ? null : inserted(whole, score + 1, { header, cell: () => random.below(20) });
  };
export const REVIEWS: Readonly<Record<string, Damage>> = {
  复核得分: review("复核得分"),
  主管部门评分: review("主管部门评分"),
  财政部门复核分: review("财政部门复核分"),
  核定得分: review("核定得分"),
  抽查得分: review("抽查得分"),
  二审得分: review("二审得分"),
};

/** A hidden column of somebody's formulas between points and score, without a header or with one. */
const hiddenHelper =
  (header: string | null): Damage =>
  (whole) => {
    const { points, score } = whole.truth.columns;
    if (points === undefined || score === undefined) return null;
    const at = Math.max(points, score);
    const more = inserted(whole, at, { header, cell: (row) => (row % 4) * 2.5 });
    if (!more) return null;
    const cells = bodyRows(more).all.map((row) => ({
      row,
      column: at,
      value: (row % 4) * 2.5,
      formula: `=IF(A${row + 1}="",0,1)`,
    }));
    const filled = written(more, cells);
    return { ...filled, sheet: { ...filled.sheet, hiddenColumns: new Set([at]) } };
  };
export const hiddenFormulas = hiddenHelper(null);
export const hiddenHeaded = hiddenHelper("辅助列");

/** A number before every row. */
export const rowNumbers: Damage = (whole) => {
  const first = Math.min(...Object.values(whole.truth.columns));
  let count = 0;
  return inserted(whole, first, { header: "序号", cell: () => ++count });
};

/** The column of the first level deleted by somebody who needed room. */
export const withoutLevel1: Damage = (whole) => {
  const { level1, level2 } = whole.truth.columns;
  if (level1 === undefined || level2 === undefined) return null;
  const kept = written(
    whole,
    whole.sheet.merges.flatMap(({ top, left, right }): Written[] =>
      left === level1 && right > left
        ? [{ row: top, column: left + 1, value: valueAt(whole.sheet, top, left) }]
        : [],
    ),
  );
  const lines = numbers(columnsOf(whole)).filter((column) => column !== level1);
  const isSaidThere = numbers(extent(whole.sheet).rows).some((row) => {
    const { left, right, bottom } = areaAt(whole, row, level1);
    const isOther = row < whole.truth.headerRows[0]! || row > bodyRows(whole).last;
    return (
      isOther &&
      left === level1 &&
      right === level1 &&
      bottom === row &&
      valueAt(whole.sheet, row, level1) !== null
    );
  });
  if (isSaidThere) return null;
  const { level1: _, ...columns } = whole.truth.columns;
  const indicators = whole.truth.indicators.map((one) => {
    const { level1: __, ...texts } = one.texts;
    return { ...one, texts };
  });
  return relined({ ...kept, truth: { ...whole.truth, columns, indicators } }, { columns: lines });
};

/** A sum below the rows of each first level. */
const subtotals =
  (place: "name" | "level1", label: (level: string) => string): Damage =>
  (whole) => {
    const { columns, indicators } = whole.truth;
    if (columns.level1 === undefined || columns.points === undefined || columns.score === undefined)
      return null;
    const ends = indicators.flatMap(({ row, texts }, at) =>
      texts.level1 !== indicators[at + 1]?.texts.level1 ? [{ at, row, level: texts.level1 ?? "" }] : [],
    );
    const worth = (role: "points" | "score", from: number, to: number): number =>
      indicators
        .slice(from, to + 1)
        .filter(({ judgement }) => judgement !== "heading")
        .reduce((sum, { texts }) => sum + (numberIn(texts[role] ?? "") ?? 0), 0);
    const more = relined(whole, {
      rows: withNew(
        extent(whole.sheet).rows,
        ends.map(({ row }) => row + 1),
      ),
    });
    const cells = ends.flatMap(({ at, row, level }, turn): Written[] => {
      const from = turn === 0 ? 0 : ends[turn - 1]!.at + 1;
      const place0 = row + 1 + turn;
      return [
        { row: place0, column: columns[place]!, value: label(level) },
        { row: place0, column: columns.points!, value: worth("points", from, at) },
        { row: place0, column: columns.score!, value: Number(worth("score", from, at).toFixed(2)) },
      ];
    });
    return written(more, cells);
  };
export const subtotalsInNames = subtotals("name", () => "小计");
export const subtotalsByLevel = subtotals("level1", (level) => `${level}小计`);
