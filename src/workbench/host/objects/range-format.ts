import { readUniform, requireFormattable, writeLook } from "../cells/cells";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { GridCell, GridWrite, HorizontalAlignment, VerticalAlignment } from "../grid";
import { ExcelObject, type MemberTable } from "./excel-object";
import { FormatProtection } from "./format-protection";
import type { Range } from "./range";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

const POINTS_PER_PIXEL = 0.75;
const HORIZONTAL: readonly string[] = ["General", "Left", "Center", "Right"];
const VERTICAL: readonly string[] = ["Top", "Center", "Bottom"];

/** How the cells of some ranges look. A property over cells that differ is `null`. */
export class RangeFormat extends ExcelObject {
  readonly ranges: readonly Range[];

  constructor(...ranges: readonly Range[]) {
    const [first] = ranges;
    if (!first) throw new ExcelFailure("ItemNotFound", "There is no range.");
    super(first.session);
    this.ranges = ranges;
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  read<T>(pick: (cell: GridCell) => T): T | null {
    const [first = null, ...others] = this.ranges.map(({ place }) => readUniform(place, pick));
    return others.every((value) => value === first) ? first : null;
  }

  write(look: Omit<GridWrite, "row" | "column">): void {
    for (const { place } of this.ranges) writeLook(place, look);
  }

  get fill(): RangeFill {
    return new RangeFill(this);
  }
  get font(): RangeFont {
    return new RangeFont(this);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this);
  }

  get wrapText(): boolean | null {
    return this.read(({ isWrapped }) => isWrapped);
  }
  set wrapText(isWrapped: boolean | null) {
    this.write({ isWrapped: isWrapped === true });
  }
  get horizontalAlignment(): string | null {
    return this.read((cell) => cell.horizontalAlignment ?? "General");
  }
  set horizontalAlignment(alignment: string | null) {
    if (!HORIZONTAL.includes(alignment ?? "")) throw invalidArgument();
    this.write({ horizontalAlignment: alignment as HorizontalAlignment });
  }
  get verticalAlignment(): string | null {
    return this.read((cell) => cell.verticalAlignment ?? "Bottom");
  }
  set verticalAlignment(alignment: string | null) {
    if (!VERTICAL.includes(alignment ?? "")) throw invalidArgument();
    this.write({ verticalAlignment: alignment as VerticalAlignment });
  }

  /** In points, `null` where columns differ or the grid cannot tell. */
  get columnWidth(): number | null {
    return this.#uniformSize("left", "right", (sheet, at) => this.session.grid.columnWidth?.(sheet, at));
  }
  set columnWidth(points: number | null) {
    const { grid } = this.session;
    this.#resize("left", "right", points, (sheet, at, pixels) => grid.setColumnWidth(sheet, at, pixels));
  }
  get rowHeight(): number | null {
    return this.#uniformSize("top", "bottom", (sheet, at) => this.session.grid.rowHeight?.(sheet, at));
  }
  set rowHeight(points: number | null) {
    const { grid } = this.session;
    this.#resize("top", "bottom", points, (sheet, at, pixels) => grid.setRowHeight?.(sheet, at, pixels));
  }

  #uniformSize(
    from: "top" | "left",
    to: "bottom" | "right",
    sizeOf: (sheet: string, at: number) => number | undefined,
  ): number | null {
    const sizes = new Set<number | undefined>();
    for (const { sheet, area } of this.ranges) {
      for (let at = area[from]; at <= area[to] && sizes.size < 2; at += 1) sizes.add(sizeOf(sheet, at));
    }
    const [size] = sizes;
    return sizes.size === 1 && size !== undefined ? size * POINTS_PER_PIXEL : null;
  }

  #resize(
    from: "top" | "left",
    to: "bottom" | "right",
    points: number | null,
    apply: (sheet: string, at: number, pixels: number) => void,
  ): void {
    if (typeof points !== "number" || points < 0) throw invalidArgument();
    for (const { sheet, area, place } of this.ranges) {
      requireFormattable(place);
      for (let at = area[from]; at <= area[to]; at += 1) apply(sheet, at, points / POINTS_PER_PIXEL);
    }
  }

  /** As wide as the longest text of each column: eight pixels a letter, sixteen a Chinese character. */
  autofitColumns(): void {
    const { grid } = this.session;
    for (const { sheet, place } of this.ranges) {
      requireFormattable(place);
      const used = grid.usedArea(sheet, false);
      for (let at = place.area.left; used && at <= Math.min(place.area.right, used.right); at += 1) {
        const column = grid.readCells(sheet, { ...used, left: at, right: at });
        const widest = Math.max(...column.map(([cell]) => textWidth(cell?.text ?? "")));
        grid.setColumnWidth(sheet, at, Math.max(SMALLEST_COLUMN, widest + CELL_PADDING));
      }
    }
  }

  /** The grids make rows as high as their text by themselves. */
  autofitRows(): void {
    for (const { place } of this.ranges) requireFormattable(place);
  }
}

const SMALLEST_COLUMN = 64;
const CELL_PADDING = 10;

function textWidth(text: string): number {
  const lines = text
    .split("\n")
    .map((line) => [...line].reduce((width, char) => width + (char > "\u00ff" ? 16 : 8), 0));
  return Math.max(...lines);
}

const MEMBERS: MemberTable<RangeFormat> = {
  name: "RangeFormat",
  scalars: {
    columnWidth: "1.2",
    horizontalAlignment: "1.1",
    rowHeight: "1.2",
    verticalAlignment: "1.1",
    wrapText: "1.1",
  },
  objects: { fill: "1.1", font: "1.1", protection: "1.2" },
  methods: { autofitColumns: "1.2", autofitRows: "1.2" },
};
