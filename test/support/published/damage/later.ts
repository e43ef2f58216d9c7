import { cellKey, valueAt } from "../../../../src/core";
import { extent } from "../../layout/careless-edits";
import {
  bodyRows,
  type Damage,
  headerEnd,
  relined,
  typed,
  type Whole,
  withNew,
  written,
  type Written,
} from "./whole";

const rowsOf = ({ sheet }: Whole): number => extent(sheet).rows;

type PrintedRole = "target" | "actual" | "name";

/** The sheet with the texts of the rows in some columns printed otherwise; the truth goes along. */
const printed =
  (roles: readonly PrintedRole[], print: (text: string) => string): Damage =>
  (whole) => {
    const columns = roles.map((role) => whole.truth.columns[role]);
    const { all } = bodyRows(whole);
    const indicators = whole.truth.indicators.map((one) => {
      const texts = roles.flatMap((role) =>
        one.texts[role] === undefined ? [] : [[role, print(one.texts[role])] as const],
      );
      return { ...one, texts: { ...one.texts, ...Object.fromEntries(texts) } };
    });
    return typed({ ...whole, truth: { ...whole.truth, indicators } }, (value, row, column) =>
      typeof value === "string" && all.includes(row) && columns.includes(column) ? print(value) : value,
    );
  };

/** A line broken with Alt+Enter in the middle of the words of the header. */
export const headerBrokenInWords: Damage = (whole) =>
  typed(whole, (value, row) =>
    typeof value === "string" && whole.truth.headerRows.includes(row) && value.length > 2
      ? `${value.slice(0, Math.ceil(value.length / 2))}\n${value.slice(Math.ceil(value.length / 2))}`
      : value,
  );

/** A line broken with Alt+Enter in the middle of a name. */
export const namesBroken = printed(["name"], (text) =>
  text.length > 5 ? `${text.slice(0, 4)}\n${text.slice(4)}` : text,
);

/** Full-width blanks around every text. */
export const wideBlanks: Damage = (whole) =>
  typed(whole, (value) => (typeof value === "string" && value !== "" ? `\u3000${value}\u3000` : value));

/** >= for ≥ and <= for ≤. */
export const signsTyped = printed(["target", "actual"], (text) =>
  text.replace(/≥/g, ">=").replace(/≤/g, "<="),
);

/** 大于等于 for ≥ and 小于等于 for ≤. */
export const signsInWords = printed(["target", "actual"], (text) =>
  text.replace(/^[≥≧]/, "大于等于").replace(/^[≤≦]/, "小于等于"),
);

/** The sign behind a blank line: ≥ and the number are broken apart by Alt+Enter. */
export const signsBroken = printed(["target"], (text) => text.replace(/^([≥≤])/, "$1\n"));

/** A name of several paragraphs pasted from Word: two rows, the other cells of the row merged over both. */
export const nameInParagraphs: Damage = (whole, random) => {
  const { columns } = whole.truth;
  const name = columns.name!;
  const isAlone = (row: number): boolean =>
    whole.sheet.merges.every(({ top, bottom, left, right }) =>
      top <= row && row <= bottom && left <= name && name <= right ? false : true,
    );
  const rows = whole.truth.indicators.filter(
    ({ row, texts }) => (texts.name ?? "").length >= 6 && isAlone(row),
  );
  if (rows.length === 0) return null;
  const { row } = random.pick(rows);
  const text = String(valueAt(whole.sheet, row, name));
  const half = Math.ceil(text.length / 2);
  const more = relined(whole, { rows: withNew(rowsOf(whole), [row + 1]) });
  const others = Object.values(columns).filter((column) => column !== name);
  const free = others.filter((column) =>
    more.sheet.merges.every(
      ({ top, bottom, left, right }) => !(top <= row && row <= bottom && left <= column && column <= right),
    ),
  );
  const merges = [
    ...more.sheet.merges,
    ...free.map((column) => ({ top: row, bottom: row + 1, left: column, right: column })),
  ];
  const cut = written(more, [
    { row, column: name, value: text.slice(0, half) },
    { row: row + 1, column: name, value: text.slice(half) },
  ]);
  return { ...cut, sheet: { ...cut.sheet, merges } };
};

/** 小计 between the rows of a group, by somebody who wanted to see it there; the points and scores above it added up. */
export const sumInBetween: Damage = (whole, random) => {
  const { columns, indicators } = whole.truth;
  const { level1, points, score } = columns;
  if (level1 === undefined || points === undefined || score === undefined || indicators.length < 4)
    return null;
  const ends = indicators
    .slice(1, -1)
    .filter((one, at) => one.texts.level1 !== indicators[at + 2]?.texts.level1);
  const [end] = ends.length > 0 ? [random.pick(ends)] : [];
  if (!end) return null;
  const more = relined(whole, { rows: withNew(rowsOf(whole), [end.row + 1]) });
  const above = indicators.filter(({ row }) => row <= end.row).map(({ row }) => row);
  const added = (column: number): number =>
    above.reduce((sum, row) => sum + (Number(valueAt(whole.sheet, row, column)) || 0), 0);
  const cells = [points, score].map((column): Written => ({
    row: end.row + 1,
    column,
    value: added(column),
  }));
  return written(more, [{ row: end.row + 1, column: level1, value: "合计" }, ...cells]);
};

/** Points and scores with 分, as text between full-width brackets. */
export const pointsBracketed = ((): Damage => (whole) => {
  const { points } = whole.truth.columns;
  const { all } = bodyRows(whole);
  return points === undefined
    ? null
    : typed(whole, (value, row, column) =>
        typeof value === "number" && column === points && all.includes(row)
          ? `（${String(value)}分）`
          : value,
      );
})();

/** Per cent typed as a ratio with the format General: 0.95 answers ≥95%. */
export const ratiosTyped: Damage = (whole) => {
  const { actual } = whole.truth.columns;
  const { all } = bodyRows(whole);
  const numberFormats = new Map(whole.sheet.numberFormats);
  for (const row of all) numberFormats.delete(cellKey(row, actual!));
  const indicators = whole.truth.indicators.map((one) =>
    /^-?\d+(?:\.\d+)?%$/.test(one.texts.actual ?? "") &&
    typeof valueAt(whole.sheet, one.row, actual!) === "number"
      ? { ...one, texts: { ...one.texts, actual: String(valueAt(whole.sheet, one.row, actual!)) } }
      : one,
  );
  return { ...whole, sheet: { ...whole.sheet, numberFormats }, truth: { ...whole.truth, indicators } };
};

/** The row of the header copied below the last row, where the next page would have begun. */
export const headerBelow: Damage = (whole) => {
  const row = bodyRows(whole).last + 1;
  const header = headerEnd(whole);
  const more = relined(whole, { rows: withNew(rowsOf(whole), [row]) });
  const places = Object.values(whole.truth.columns);
  return written(
    more,
    places.map((column) => ({ row, column, value: valueAt(whole.sheet, header, column) })),
  );
};
