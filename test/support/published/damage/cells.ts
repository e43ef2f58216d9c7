import { type CellValue, cellKey, valueAt } from "../../../../src/core";
import { extent } from "../../layout/careless-edits";
import {
  areaAt,
  bodyRows,
  type Damage,
  headerEnd,
  numbers,
  relined,
  typed,
  type Whole,
  withNew,
  type Written,
  written,
} from "./whole";

/** All merges gone, and every cell says what its merged area said, as a page of the web is pasted. */
export const mergesRepeated: Damage = (whole) => dissolved(whole, () => true);

/** The merges of the levels gone, their labels on every row. */
export const levelsRepeated: Damage = (whole) => {
  const { first } = bodyRows(whole);
  return dissolved(whole, (row) => row >= first);
};

function dissolved(whole: Whole, isRepeated: (row: number) => boolean): Whole {
  const cells = whole.sheet.merges.flatMap(({ top, left, bottom, right }) =>
    isRepeated(top)
      ? numbers(bottom - top + 1).flatMap((down) =>
          numbers(right - left + 1).map((across) => ({
            row: top + down,
            column: left + across,
            value: valueAt(whole.sheet, top, left),
          })),
        )
      : [],
  );
  const single = written(whole, cells);
  return {
    ...single,
    sheet: { ...single.sheet, merges: whole.sheet.merges.filter(({ top }) => !isRepeated(top)) },
  };
}

/** A name that Word had wrapped stands in two rows. */
export const nameInTwoRows: Damage = (whole, random) => {
  const name = whole.truth.columns.name!;
  const rows = whole.truth.indicators.filter(({ row, texts }) => {
    const { right } = areaAt(whole, row, name);
    return (texts.name ?? "").length >= 6 && right === name && areaAt(whole, row, name).left === name;
  });
  if (rows.length === 0) return null;
  const { row } = random.pick(rows);
  const text = String(valueAt(whole.sheet, row, name));
  const half = Math.ceil(text.length / 2);
  const more = relined(whole, { rows: withNew(extent(whole.sheet).rows, [row + 1]) });
  return written(more, [
    { row, column: name, value: text.slice(0, half) },
    { row: row + 1, column: name, value: text.slice(half) },
  ]);
};

/** A reason that Word had wrapped stands in two rows: the first says enough. */
export const reasonInTwoRows: Damage = (whole, random) => {
  const { explanation } = whole.truth.columns;
  const rows = whole.truth.indicators.filter(({ texts }) => (texts.explanation ?? "").length >= 8);
  if (explanation === undefined || rows.length === 0) return null;
  const chosen = random.pick(rows);
  const { row } = chosen;
  const text = String(valueAt(whole.sheet, row, explanation));
  const half = Math.ceil(text.length / 2);
  const more = relined(whole, { rows: withNew(extent(whole.sheet).rows, [row + 1]) });
  const indicators = more.truth.indicators.map((one) =>
    one.row === row ? { ...one, texts: { ...one.texts, explanation: text.slice(0, half) } } : one,
  );
  return written({ ...more, truth: { ...more.truth, indicators } }, [
    { row, column: explanation, value: text.slice(0, half) },
    { row: row + 1, column: explanation, value: text.slice(half) },
  ]);
};

/** Labels of the levels written downwards, and labels broken by spaces. */
const levelLabels =
  (print: (text: string) => string): Damage =>
  (whole) => {
    const { level1, level2 } = whole.truth.columns;
    const { first, last } = bodyRows(whole);
    return typed(whole, (value, row, column) =>
      typeof value === "string" && row >= first && row <= last && (column === level1 || column === level2)
        ? print(value)
        : value,
    );
  };
export const levelsDownwards = levelLabels((text) => text.split("").join("\n"));
export const levelsSpaced = levelLabels((text) => text.split("").join(" "));

/** Every numeral as a text that somebody typed or a system exported. */
const numerals =
  (print: (text: string) => string): Damage =>
  (whole) => {
    const numberFormats = new Map(whole.sheet.numberFormats);
    const printed = typed(whole, (value: CellValue, row, column) => {
      if (numberFormats.has(cellKey(row, column))) return value;
      const text = typeof value === "number" ? String(value) : value;
      return typeof text === "string" && /^\d+(\.\d+)?$/.test(text) && !/^20[12]\d$/.test(text)
        ? print(text)
        : value;
    });
    return printed;
  };
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const grouped = (text: string, comma: string): string =>
  text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, comma));
export const digitsFullWidth = numerals(fullWidth);
export const digitsBetweenBlanks = numerals((text) => `\u00a0${text}\u00a0 `);
export const digitsZeroWidth = numerals((text) => `\u200b${text}\ufeff`);
export const thousands = numerals((text) => grouped(text, ","));
export const thousandsFullWidth = numerals((text) => grouped(text, "，"));

/** Points and scores with 分 behind them. */
const marks =
  (print: (text: string) => string): Damage =>
  (whole) => {
    const { points, score } = whole.truth.columns;
    const { first } = bodyRows(whole);
    return typed(whole, (value, row, column) =>
      row >= first && (column === points || column === score) && /^\d+(\.\d+)?$/.test(String(value))
        ? print(String(value))
        : value,
    );
  };
export const pointsWithSign = marks((text) => `${text}分`);
export const pointsWithSpacedSign = marks((text) => `${text} 分`);

/** Amounts of the budget with their unit behind them. */
export const amountsWithUnit: Damage = (whole) => {
  const unit = whole.form.budget?.unit;
  const { initial, full, executed } = whole.truth.budget;
  const cells = [initial, full, executed].flatMap((one): Written[] =>
    one && !one.number && /^\d+(\.\d+)?$/.test(one.text)
      ? [{ row: one.row, column: one.column, value: `${one.text}${unit === "yuan" ? "元" : "万元"}` }]
      : [],
  );
  return unit && cells.length > 0 ? written(whole, cells) : null;
};

/** Words in the cells of rows, broken by a line or spaced out. */
const rowTexts =
  (print: (text: string) => string): Damage =>
  (whole) => {
    const { all } = bodyRows(whole);
    const { name, target, actual } = whole.truth.columns;
    return typed(whole, (value, row, column) =>
      typeof value === "string" && all.includes(row) && [name, target, actual].includes(column)
        ? print(value)
        : value,
    );
  };
/** A line break where a word could end: never within a number. */
export const valuesBroken = rowTexts((text) =>
  text.length < 6 ? text : text.replace(/^(.{2,}?[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/, "$1\n"),
);
export const signsSpaced = rowTexts((text) =>
  text.replace(/^[≥≤＝=>＜<]/, (sign) => `${sign}\u00a0`).replace(/[%％]$/, " %"),
);

/** What hands and systems put around header words. */
const headerWords =
  (print: (text: string, column: number) => string): Damage =>
  (whole) => {
    const { headerRows, right, columns } = whole.truth;
    const from = Math.min(...Object.values(columns));
    return typed(whole, (value, row, column) =>
      typeof value === "string" &&
      headerRows.includes(row) &&
      column >= from &&
      column <= right &&
      value.trim() !== ""
        ? print(value, column)
        : value,
    );
  };
export const headerStars = headerWords((text) => `★${text}`);
export const headerAsterisks = headerWords((text) => `*${text}`);
export const headerAsterisksBehind = headerWords((text) => `${text} *`);
export const headerRequired = headerWords((text) => `${text}（必填）`);
export const headerBracketed = headerWords((text) => `【${text}】`);
export const headerFootnotes = headerWords((text, column) => `${text}${"①②③④⑤⑥⑦⑧⑨⑩"[column % 10]}`);
export const headerSuperscripts = headerWords((text, column) => `${text}[${column + 1}]`);
export const headerNote = headerWords((text, column) => `${text}注${column + 1}`);
export const headerSpaced = headerWords((text) => text.split("").join(" "));
export const headerLines = headerWords((text) => text.split("").join("\n"));
export const headerColons = headerWords((text) => `${text}：`);
export const headerNumbered = headerWords((text, column) => `${column + 1}.${text}`);
export const headerLettered = headerWords(
  (text, column) => `${text}（${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column % 26]}）`,
);
export const headerZeroWidth = headerWords((text) => text.split("").join("\u200b"));
export const headerUnits: Damage = (whole, random) => {
  const { points, score } = whole.truth.columns;
  return headerWords((text, column) => (column === points || column === score ? `${text}（分）` : text))(
    whole,
    random,
  );
};

/** The title typed in the middle, merged with nothing. */
export const titleInMiddle: Damage = (whole) => {
  const { title, top, right } = whole.truth;
  const row = numbers(extent(whole.sheet).rows).find(
    (one) =>
      valueAt(whole.sheet, one, top.column) !== null &&
      String(valueAt(whole.sheet, one, top.column))
        .replace(/\s/g, "")
        .normalize("NFKC") === title.normalize("NFKC").replace(/\s/g, ""),
  );
  if (row === undefined) return null;
  const merges = whole.sheet.merges.filter((one) => one.top !== row);
  const middle = Math.floor((top.column + right) / 2);
  const value = valueAt(whole.sheet, row, top.column);
  return written({ ...whole, sheet: { ...whole.sheet, merges } }, [
    { row, column: top.column, value: null },
    { row, column: middle, value },
  ]);
};

/** The label of the total otherwise. */
const totalLabel =
  (value: string): Damage =>
  (whole) => {
    const { points, score } = whole.truth.total;
    if (whole.form.total?.place !== "bottom" || !(points ?? score)) return null;
    const { row } = (points ?? score)!;
    return written(whole, [{ row, column: whole.truth.top.column, value }]);
  };
export const totalSpaced = totalLabel("总　　分");
export const totalPrinted = totalLabel("总分（100分）");
export const totalColon = totalLabel("自评总得分：");
export const totalInNames: Damage = (whole) => {
  const { points, score } = whole.truth.total;
  const { name, points: at = Infinity, score: other = Infinity } = whole.truth.columns;
  if (whole.form.total?.place !== "bottom" || !(points ?? score) || name! >= Math.min(at, other)) return null;
  const { row } = (points ?? score)!;
  const merges = whole.sheet.merges.filter((one) => one.top !== row);
  return written({ ...whole, sheet: { ...whole.sheet, merges } }, [
    { row, column: whole.truth.top.column, value: null },
    { row, column: name!, value: "合 计" },
  ]);
};

/** The line of the total right below the header. */
export const totalAbove: Damage = (whole) => {
  const { points, score } = whole.truth.total;
  if (whole.form.total?.place !== "bottom" || !(points ?? score)) return null;
  const { row } = (points ?? score)!;
  const header = headerEnd(whole);
  if (areaAt(whole, header + 1, whole.truth.top.column).top <= header) return null;
  const rest = numbers(extent(whole.sheet).rows).filter((one) => one !== row);
  return relined(whole, { rows: [...rest.slice(0, header + 1), row, ...rest.slice(header + 1)] });
};
