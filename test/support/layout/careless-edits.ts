import { type Area, type CellValue, cellKey, type SheetSnapshot, valueAt } from "../../../src/core";

/** What somebody did to a sheet, in words, and the sheet after it. */
export interface CarelessEdit {
  readonly what: string;
  readonly sheet: SheetSnapshot;
}

/** The lines of a sheet after an edit, by their numbers before it; `null` is a new blank one. */
type Lines = readonly (number | null)[];

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const withBlank = (count: number, at: number): Lines => [
  ...numbers(count).slice(0, at),
  null,
  ...numbers(count).slice(at),
];

/** How many rows and columns a sheet has from A1 on. */
export function extent({ top, left, rows }: SheetSnapshot): {
  readonly rows: number;
  readonly columns: number;
} {
  return { rows: top + rows.length, columns: left + Math.max(...rows.map(({ length }) => length)) };
}

/** The sheet with its lines in another order, more of them or fewer; merges and formats go along. */
export function rearranged(sheet: SheetSnapshot, rows: Lines, columns: Lines): SheetSnapshot {
  const numberFormats = new Map<number, string>();
  const values = rows.map((row, down) =>
    columns.map((column, across): CellValue => {
      if (row === null || column === null) return null;
      const format = sheet.numberFormats.get(cellKey(row, column));
      if (format !== undefined) numberFormats.set(cellKey(down, across), format);
      return valueAt(sheet, row, column);
    }),
  );
  const merges = sheet.merges.flatMap((area) => movedArea(area, rows, columns));
  return { ...sheet, top: 0, left: 0, rows: values, merges, numberFormats, formulas: new Map() };
}

/** A merge that a blank line cuts takes it in, as in Excel. */
function movedArea({ top, bottom, left, right }: Area, rows: Lines, columns: Lines): readonly Area[] {
  const down = spanOf(rows, top, bottom);
  const across = spanOf(columns, left, right);
  if (!down || !across || (down.first === down.last && across.first === across.last)) return [];
  return [{ top: down.first, bottom: down.last, left: across.first, right: across.last }];
}

function spanOf(
  lines: Lines,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | null {
  const at = lines.flatMap((line, index) => (line !== null && line >= from && line <= to ? [index] : []));
  return at.length === 0 ? null : { first: at[0]!, last: at.at(-1)! };
}

/** The sheet with other values in some cells. */
export function retyped(
  sheet: SheetSnapshot,
  type: (value: CellValue, row: number, column: number) => CellValue,
): SheetSnapshot {
  const rows = sheet.rows.map((row, down) =>
    row.map((value, across) => type(value, sheet.top + down, sheet.left + across)),
  );
  return { ...sheet, rows };
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const broken = (text: string): string => {
  const middle = Math.ceil(text.length / 2);
  return `${text.slice(0, middle)}\n${text.slice(middle)}`;
};

/**
 * What a careless accountant does to a form without changing what it says: blank lines anywhere, merges dissolved, a line above, digits in
 * full width, header words broken or spaced out, a hidden column with numbers of his own behind the last.
 *
 * @param header - the rows of the indicators' header
 */
export function carelessEdits(sheet: SheetSnapshot, header: readonly number[]): readonly CarelessEdit[] {
  const { rows, columns } = extent(sheet);
  const inHeader = (change: (text: string) => string) =>
    retyped(sheet, (value, row) =>
      typeof value === "string" && value.length > 2 && header.includes(row) ? change(value) : value,
    );
  const body = (row: number) => row > Math.max(...header) && row < rows - 1;
  return [
    ...numbers(columns - 1).map((at) => ({
      what: `a blank column behind ${at}`,
      sheet: rearranged(sheet, numbers(rows), withBlank(columns, at + 1)),
    })),
    ...numbers(rows - 1).map((at) => ({
      what: `a blank row below ${at}`,
      sheet: rearranged(sheet, withBlank(rows, at + 1), numbers(columns)),
    })),
    { what: "no merges", sheet: { ...sheet, merges: [] } },
    {
      what: "a line above",
      sheet: retyped(rearranged(sheet, withBlank(rows, 0), numbers(columns)), (value, row, column) =>
        row === 0 && column === 0 ? "某市绩效管理材料之二" : value,
      ),
    },
    { what: "digits in full width", sheet: retyped(sheet, (value) => numeralIn(value)) },
    { what: "header words on two lines", sheet: inHeader(broken) },
    { what: "header words spaced out", sheet: inHeader((text) => ` ${[...text].join(" ")}\u3000`) },
    {
      what: "a hidden column of numbers",
      sheet: {
        ...retyped(rearranged(sheet, numbers(rows), [...numbers(columns), null]), (value, row, column) =>
          column === columns && body(row) ? (row % 3) * 1.5 : value,
        ),
        hiddenColumns: new Set([columns]),
      },
    },
  ];
}

/** A numeral that is stored as text, in full width; dates and formatted numbers stay. */
function numeralIn(value: CellValue): CellValue {
  return typeof value === "string" && /^\d+(?:\.\d+)?%?$/.test(value) ? fullWidth(value) : value;
}
