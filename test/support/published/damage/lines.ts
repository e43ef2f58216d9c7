import { valueAt } from "../../../../src/core";
import { extent } from "../../layout/careless-edits";
import {
  areaAt,
  bodyRows,
  columnBehind,
  type Damage,
  numbers,
  relined,
  textAt,
  type Whole,
  withNew,
  type Written,
  written,
} from "./whole";

const rowsOf = ({ sheet }: Whole): number => extent(sheet).rows;
const columnsOf = ({ sheet }: Whole): number => extent(sheet).columns;

/** Blank lines in the middle of the table, as somebody who wanted room left them. */
export const blankRow: Damage = (whole, random) => {
  const { first, last } = bodyRows(whole);
  const at = first + random.below(last - first + 1);
  return relined(whole, { rows: withNew(rowsOf(whole), random.chance(0.5) ? [at] : [at, at]) });
};

export const blankColumn: Damage = (whole, random) => {
  const at = 1 + random.below(columnsOf(whole) - 1);
  return relined(whole, { columns: withNew(columnsOf(whole), [at]) });
};

/** The sheet begins at F30. */
export const farOff: Damage = (whole) =>
  relined(whole, {
    rows: [...numbers(29).map(() => null), ...numbers(rowsOf(whole))],
    columns: [...numbers(5).map(() => null), ...numbers(columnsOf(whole))],
  });

/** A row that another program saved as empty texts, and blanks that somebody typed to clear a cell. */
export const emptyTexts: Damage = (whole, random) => {
  const below = numbers(20).flatMap((row) =>
    numbers(columnsOf(whole) + 3).map((column) => ({ row: rowsOf(whole) + row, column, value: "" })),
  );
  const inside = numbers(rowsOf(whole)).flatMap((row) =>
    numbers(columnsOf(whole)).flatMap((column): Written[] =>
      valueAt(whole.sheet, row, column) === null && textAt(whole, row, column) === ""
        ? [{ row, column, value: random.pick(["", " ", "\u00a0", "\u3000"]) }]
        : [],
    ),
  );
  return written(whole, [...below, ...inside]);
};

/** Rows that a filter hides. */
export const hiddenRows: Damage = (whole, random) => {
  const hidden = bodyRows(whole).all.filter(() => random.chance(0.4));
  return { ...whole, sheet: { ...whole.sheet, hiddenRows: new Set(hidden) } };
};

/** The header on the next page: with the names two columns wide there, so that the first page got a blank column. */
export const headerAgainWider: Damage = (whole, random) => {
  const name = whole.truth.columns.name!;
  const isCut = whole.truth.headerRows.some((row) => areaAt(whole, row, name).right > name);
  if (isCut) return null;
  const wide = relined(whole, { columns: withNew(columnsOf(whole), [name + 1]) });
  return headerAgain(wide, random, { print: (text) => text, above: 0, wider: name }).whole;
};

/** The header again, its words broken otherwise, under a line of the page and the title. */
export const headerAgainUnderTitle: Damage = (whole, random) => {
  const print = (text: string): string => text.split("").join(" ");
  const { whole: again, top } = headerAgain(whole, random, { print, above: 3 });
  return written(again, [
    { row: top - 3, column: 0, value: "第 1 页 共 2 页" },
    { row: top - 1, column: 0, value: whole.truth.title },
  ]);
};

/** Prints the header again before an indicator that is not the first, with blank rows above. */
function headerAgain(
  whole: Whole,
  random: Parameters<Damage>[1],
  how: { readonly print: (text: string) => string; readonly above: number; readonly wider?: number },
): { readonly whole: Whole; readonly top: number } {
  const { all } = bodyRows(whole);
  const at = all[Math.min(all.length - 1, 1 + random.below(all.length))]!;
  const { headerRows } = whole.truth;
  const first = headerRows[0]!;
  const count = headerRows.length;
  const more = relined(apart(whole, at), {
    rows: withNew(rowsOf(whole), Array<number>(how.above + count).fill(at)),
  });
  const top = at + how.above;
  const cells = headerRows.flatMap((row) =>
    numbers(columnsOf(whole)).flatMap((column) => {
      const value = valueAt(whole.sheet, row, column);
      return value === null ? [] : [{ row: top + row - first, column, value: how.print(String(value)) }];
    }),
  );
  const copies = whole.sheet.merges
    .filter((area) => area.top >= first && area.bottom < first + count)
    .map((area) => ({ ...area, top: area.top - first + top, bottom: area.bottom - first + top }));
  const widened = copies.map((area) => (area.left === how.wider ? { ...area, right: area.left + 1 } : area));
  const own = { top, bottom: top + count - 1, left: how.wider ?? 0, right: (how.wider ?? 0) + 1 };
  const isMissing = how.wider !== undefined && !copies.some(({ left }) => left === how.wider);
  const again = written(more, cells);
  const merges = [...again.sheet.merges, ...widened, ...(isMissing && count === 1 ? [own] : [])];
  return { whole: { ...again, sheet: { ...again.sheet, merges } }, top };
}

/** Merges that reach over the line before a row are parted there, and what they say is printed on both sides. */
function apart(whole: Whole, at: number): Whole {
  const cut = whole.sheet.merges.filter(({ top, bottom }) => top < at && at <= bottom);
  const cells = cut.map(({ top, left }) => ({
    row: at,
    column: left,
    value: valueAt(whole.sheet, top, left),
  }));
  const merges = whole.sheet.merges.flatMap((area) =>
    cut.includes(area)
      ? [
          { ...area, bottom: at - 1 },
          { ...area, top: at },
        ]
      : [area],
  );
  const parted = written(whole, cells);
  const isArea = ({ top, left, bottom, right }: (typeof merges)[0]): boolean => top < bottom || left < right;
  return { ...parted, sheet: { ...parted.sheet, merges: merges.filter(isArea) } };
}

const REMARKS = ["这个按去年口径，待确认", "已核", "少2分？", "问一下财务科", "待补", "OK"];

/** Remarks typed beside some rows. */
export const remarksBeside: Damage = (whole, random) => {
  const column = columnBehind(whole) + random.below(2);
  const rows = bodyRows(whole).all.filter(() => random.chance(0.4));
  return written(
    whole,
    rows.map((row) => ({ row, column, value: random.pick(REMARKS) })),
  );
};

/** The scores worked out again beside every row. */
export const sumsBeside: Damage = (whole, random) => {
  const column = columnBehind(whole) + random.below(2);
  return written(
    whole,
    bodyRows(whole).all.flatMap((row) => [
      { row, column, value: random.below(20) },
      { row, column: column + 1, value: random.below(10) / 10 },
    ]),
  );
};

/** Sentences under the total. */
export const remarksBelow: Damage = (whole) =>
  written(whole, [
    { row: rowsOf(whole), column: 0, value: "以上得分为初稿，等科室报来数据后再改" },
    { row: rowsOf(whole) + 1, column: 1, value: "差3分：满意度未达标" },
    { row: rowsOf(whole) + 2, column: 2, value: "2024.3.5 已报财政局" },
  ]);

/** Sums by hand under the total, without a word. */
export const sumsBelow: Damage = (whole) => {
  const { points, score } = whole.truth.columns;
  if (points === undefined || score === undefined || !whole.form.total) return null;
  const row = rowsOf(whole);
  return written(whole, [
    { row, column: points, value: 90 },
    { row, column: score, value: 88.5 },
    { row: row + 1, column: score, value: 1.5 },
  ]);
};

/** A line above the title that is none of it. */
export const lineAbove: Damage = (whole) =>
  written(relined(whole, { rows: withNew(rowsOf(whole), [0, 0]) }), [
    { row: 0, column: 0, value: "请各单位于3月15日前报送电子版和盖章扫描件" },
  ]);

/** Somebody signs between head and header, and between the last row and the total. */
export const signaturesInside: Damage = (whole, random) => {
  const last = bodyRows(whole).last + 1;
  const at = random.chance(0.5) ? last : whole.truth.headerRows[0]!;
  return written(relined(whole, { rows: withNew(rowsOf(whole), [at]) }), [
    { row: at, column: 0, value: "填报人：" },
    { row: at, column: 2, value: "填报日期：" },
  ]);
};

/** An older copy of the form, right of it or below: last year's title, other values. */
const olderCopy =
  (gap: number, place: "right" | "below"): Damage =>
  (whole) => {
    const size = extent(whole.sheet);
    const by =
      place === "right" ? { row: 0, column: size.columns + gap } : { row: size.rows + gap, column: 0 };
    const year = String(Number(whole.form.year) - 1);
    const old = (text: string): string => text.replaceAll(whole.form.year, year);
    const cells = numbers(size.rows).flatMap((row) =>
      numbers(size.columns).flatMap((column): Written[] => {
        const value = valueAt(whole.sheet, row, column);
        return value === null
          ? []
          : [
              {
                row: row + by.row,
                column: column + by.column,
                value: typeof value === "string" ? old(value) : value,
              },
            ];
      }),
    );
    const both = written(whole, cells);
    const merges = whole.sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + by.row,
      left: left + by.column,
      bottom: bottom + by.row,
      right: right + by.column,
    }));
    const numberFormats = new Map(whole.sheet.numberFormats);
    for (const [key, format] of whole.sheet.numberFormats)
      numberFormats.set(key + by.row * 16384 + by.column, format);
    const copy = relined(whole, {
      rows: [...numbers(by.row).map(() => null), ...numbers(size.rows)],
      columns: [...numbers(by.column).map(() => null), ...numbers(size.columns)],
    }).truth;
    const texts = (one: (typeof copy.indicators)[0]["texts"]): typeof one =>
      Object.fromEntries(Object.entries(one).map(([role, text]) => [role, old(text)]));
    const facts = Object.fromEntries(Object.entries(copy.facts).map(([fact, text]) => [fact, old(text)]));
    const truth = {
      ...copy,
      title: old(copy.title),
      facts: facts as typeof copy.facts,
      indicators: copy.indicators.map((one) => ({ ...one, texts: texts(one.texts) })),
    };
    return {
      ...both,
      sheet: { ...both.sheet, numberFormats, merges: [...whole.sheet.merges, ...merges] },
      others: [truth],
    };
  };

export const olderCopyRight = olderCopy(1, "right");
export const olderCopyBelow = olderCopy(2, "below");
export const olderCopyRightBelow = olderCopy(0, "below");
