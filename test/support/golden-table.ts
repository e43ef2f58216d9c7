import {
  a1,
  type Area,
  type CellValue,
  cellKey,
  CHECK_IDS,
  checkOf,
  type SheetSnapshot,
} from "../../src/core";
import { plainSheet } from "./plain-sheet";

/**
 * A sheet drawn as a Markdown table in Excel's own coordinates, with what is expected inside the cells:
 * `3 → 0` the proposed score (none: the printed one stands), `{deviation-explanation-missing}` a finding whose
 * first cell this is, `{…:warning}` one of another severity than the check's own. `<` and `^` are merged with the
 * cell to the left and above.
 */
export interface GoldenTable {
  readonly sheet: SheetSnapshot;
  /** `H22 error indicator-score-differs`, sorted. */
  readonly findings: readonly string[];
  /** `H22 0`: only scores that change, sorted. */
  readonly proposals: readonly string[];
}

interface Drawn {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MARK = /\{([a-z0-9-]+)(?::(error|warning|review))?\}/g;
const PROPOSAL = /→\s*(-?[\d.]+)/;

/** Reads the grid of a golden file. */
export function readGolden(name: string, markdown: string): GoldenTable {
  const lines = markdown.split("\n").filter((line) => line.startsWith("|"));
  const grid = lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(2, -1)
      .map((text) => text.trim()),
  );
  const cells = grid.flatMap((row, top) => row.map((text, column) => ({ row: top, column, text })));
  return {
    sheet: sheetOf(name, grid, cells),
    findings: cells.flatMap(expectedFindings).sort(),
    proposals: cells.flatMap(expectedProposals).sort(),
  };
}

function expectedFindings({ row, column, text }: Drawn): string[] {
  return [...text.matchAll(MARK)].map(([, id, severity]) => {
    const check = CHECK_IDS.find((known) => known === id);
    if (!check) throw new Error(`no check is called ${id}`);
    return `${a1(row, column)} ${severity ?? checkOf(check).severity} ${check}`;
  });
}

function expectedProposals({ row, column, text }: Drawn): string[] {
  const proposed = PROPOSAL.exec(text)?.[1];
  return proposed === undefined ? [] : [`${a1(row, column)} ${proposed}`];
}

function sheetOf(name: string, grid: readonly (readonly string[])[], cells: readonly Drawn[]): SheetSnapshot {
  const typed = cells.map((cell) => ({ ...cell, ...typedValue(bareText(cell.text)) }));
  return plainSheet(
    grid.map((_, row) => typed.filter((cell) => cell.row === row).map(({ value }) => value)),
    {
      id: name,
      name: "附件1",
      numberFormats: new Map(
        typed.flatMap(({ row, column, format }) => (format ? [[cellKey(row, column), format] as const] : [])),
      ),
      merges: mergesOf(grid),
    },
  );
}

function bareText(text: string): string {
  const bare = text.replace(MARK, "").replace(PROPOSAL, "").trim();
  return bare === "<" || bare === "^" ? "" : bare.replace(/<br>/g, "\n");
}

/** As Excel would keep what a person types: numbers with their format, everything else as text. */
function typedValue(text: string): { readonly value: CellValue; readonly format: string | null } {
  if (text === "") return { value: null, format: null };
  const match = /^(-?[\d,]*\d)(\.\d+)?(%)?$/.exec(text);
  if (!match) return { value: text, format: null };
  const decimals = (match[2] ?? "").length;
  const digits = decimals > 1 ? `.${"0".repeat(decimals - 1)}` : "";
  const number = Number(text.replace(/[,%]/g, ""));
  if (match[3]) return { value: Number((number / 100).toPrecision(12)), format: `0${digits}%` };
  const format = text.includes(",") ? `#,##0${digits}` : digits === "" ? null : `0${digits}`;
  return { value: number, format };
}

function mergesOf(grid: readonly (readonly string[])[]): Area[] {
  const at = (row: number, column: number) => grid[row]?.[column] ?? "";
  return grid.flatMap((cells, top) =>
    cells.flatMap((text, left) => {
      if (text === "<" || text === "^") return [];
      let right = left;
      while (at(top, right + 1) === "<") right += 1;
      let bottom = top;
      while (at(bottom + 1, left) === "^") bottom += 1;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}
