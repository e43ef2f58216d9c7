import type { Area } from "../../core";
import type { LineEdit } from "../patch";
import type { Reference } from "./references";

/** Where a row or column goes; `null` when it is deleted. */
export function movedLine(line: number, { kind, at, count }: LineEdit): number | null {
  if (line < at) return line;
  if (kind === "insert") return line + count;
  return line < at + count ? null : line - count;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a run of lines goes: it grows with what is inserted inside, and shrinks; `null` when all of it is deleted. */
export function movedSpan({ from, to }: Span, edit: LineEdit): Span | null {
  const { kind, at, count } = edit;
  if (kind === "insert") return { from: from < at ? from : from + count, to: to < at ? to : to + count };
  const kept = (line: number, edge: number) => movedLine(line, edit) ?? edge;
  const moved = { from: kept(from, at), to: kept(to, at - 1) };
  return moved.from <= moved.to ? moved : null;
}

/** Where an area goes; `null` when all of it is deleted. */
export function movedArea(area: Area, edit: LineEdit): Area | null {
  if (edit.axis === "row") {
    const rows = movedSpan({ from: area.top, to: area.bottom }, edit);
    return rows && { ...area, top: rows.from, bottom: rows.to };
  }
  const columns = movedSpan({ from: area.left, to: area.right }, edit);
  return columns && { ...area, left: columns.from, right: columns.to };
}

/** One end of an address: `$A$1`, `A`, `7`. */
const END = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

interface End {
  readonly columnMark: string;
  readonly letters: string;
  readonly rowMark: string;
  readonly digits: string;
}

function endOf(text: string): End {
  const [, first = "", letters = "", second = "", digits = ""] = END.exec(text) ?? [];
  // The only mark of a whole row stands before its number.
  return letters === ""
    ? { columnMark: "", letters, rowMark: first, digits }
    : { columnMark: first, letters, rowMark: second, digits };
}

const numberOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function lettersOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function lineOf(end: End, axis: LineEdit["axis"]): number | null {
  const text = axis === "row" ? end.digits : end.letters;
  if (text === "") return null;
  return axis === "row" ? Number(text) - 1 : numberOf(text);
}

function textOf(end: End, axis: LineEdit["axis"], line: number): string {
  const letters = axis === "column" ? lettersOf(line) : end.letters;
  const digits = axis === "row" ? String(line + 1) : end.digits;
  return `${end.columnMark}${letters}${end.rowMark}${digits}`;
}

/** An address after an edit, marks of absolute places kept; `null` when all that it named is deleted. */
export function movedAddress(address: string, edit: LineEdit): string | null {
  const [first = "", last] = address.split(":");
  const ends = [endOf(first), endOf(last ?? first)] as const;
  const [from, to] = [lineOf(ends[0], edit.axis), lineOf(ends[1], edit.axis)];
  if (from === null || to === null) return address;
  const moved = movedSpan({ from: Math.min(from, to), to: Math.max(from, to) }, edit);
  if (!moved) return null;
  const [start, end] = from <= to ? [moved.from, moved.to] : [moved.to, moved.from];
  const text = textOf(ends[0], edit.axis, start);
  return last === undefined ? text : `${text}:${textOf(ends[1], edit.axis, end)}`;
}

/** A list of addresses with blanks between; `null` when nothing of it is left. */
export function movedList(list: string, edit: LineEdit): string | null {
  const moved = list.split(/\s+/).flatMap((address) => movedAddress(address, edit) ?? []);
  return moved.length === 0 ? null : moved.join(" ");
}

/** Follows references into the edited sheet; `home` is the sheet that a reference without a name means. */
export function followLines(
  edit: LineEdit,
  home: string | null,
): (reference: Reference) => Reference | "#REF!" | null {
  const sheet = edit.sheet.toLowerCase();
  return ({ sheets, address }) => {
    const [first = home, last = first] = sheets;
    // A run of sheets moves only as a whole, so a run with other sheets in it stays.
    if (address === "" || first?.toLowerCase() !== sheet || last?.toLowerCase() !== sheet) return null;
    const moved = movedAddress(address, edit);
    if (moved === address) return null;
    return moved === null ? "#REF!" : { sheets, address: moved };
  };
}
