import { areaAddress } from "../cells/addresses";
import { cellCount, intersection, isSameArea } from "../cells/areas";
import { clearCells, isUnbounded, readMatrix, writeInputs, writeNumberFormats } from "../cells/cells";
import { valueType } from "../events/changes";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { GridCell } from "../grid";
import { mergeCells, unmergeCells } from "../cells/merging";
import { specialCells } from "../cells/special-cells";
import { areHidden, hiddenLines, hideLines, insertLines, removeLines } from "../workbook/lines";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import type { MemberTable } from "./excel-object";
import { RelatedRanges } from "./related-ranges";
import { RangeFormat } from "./range-format";
import type { RangeAreas } from "./range-areas";
import { TableCollection } from "./table-collection";

/** A rectangle of cells. */
export class Range extends RelatedRanges {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  #matrix<T>(pick: (cell: GridCell) => T): T[][] | null {
    const matrix = readMatrix(this.place, pick);
    if (matrix) this.session.tally.read(this, cellCount(this.area));
    return matrix;
  }

  get values(): unknown {
    return this.#matrix(({ value }) => value);
  }
  set values(input: unknown) {
    writeInputs(this.place, input);
  }

  /** A text that began with an apostrophe comes without it. */
  get formulas(): unknown {
    return this.#matrix(({ formula, value }) => formula ?? value);
  }
  set formulas(input: unknown) {
    writeInputs(this.place, input);
  }

  get text(): unknown {
    return this.#matrix(({ text }) => text);
  }

  get numberFormat(): unknown {
    return this.#matrix(({ numberFormat }) => numberFormat);
  }
  set numberFormat(input: unknown) {
    writeNumberFormats(this.place, input);
  }

  get valueTypes(): unknown {
    return this.#matrix(({ value }) => valueType(value));
  }

  /** Of all cells the same, else `null`; whole rows and columns are not looked through. */
  get hasSpill(): boolean | null {
    return this.#agreed(({ array }) => array?.kind === "spilled");
  }
  get savedAsArray(): boolean | null {
    return this.#agreed(({ array }) => array !== undefined);
  }
  #agreed(test: (cell: GridCell) => boolean): boolean | null {
    const [first, ...others] = readMatrix(this.place, test)?.flat() ?? [];
    return first !== undefined && others.every((each) => each === first) ? first : null;
  }

  get rowHidden(): boolean | null {
    return areHidden(this.place, "rows");
  }
  set rowHidden(isHidden: boolean | null) {
    hideLines(this.place, "rows", isHidden === true);
  }
  get columnHidden(): boolean | null {
    return areHidden(this.place, "columns");
  }
  set columnHidden(isHidden: boolean | null) {
    hideLines(this.place, "columns", isHidden === true);
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }

  /** Of all that can be asked of rows and columns, this host knows whether they are hidden. */
  getRowProperties(): { rowHidden: boolean }[] {
    return hiddenLines(this.place, "rows").map((rowHidden) => ({ rowHidden }));
  }
  getColumnProperties(): { columnHidden: boolean }[] {
    return hiddenLines(this.place, "columns").map((columnHidden) => ({ columnHidden }));
  }

  get hyperlink(): unknown {
    const { top, left } = this.area;
    const target = this.session.grid.hyperlink(this.sheet, top, left);
    if (target === null) return null;
    return target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
  }
  set hyperlink(link: unknown) {
    const { address, documentReference, textToDisplay } = link as Record<string, string | undefined>;
    const { top, left } = this.area;
    const target = address ?? (documentReference === undefined ? null : `#${documentReference}`);
    if (textToDisplay !== undefined) writeInputs(this.getCell(0, 0).place, textToDisplay);
    this.session.grid.setHyperlink(this.sheet, top, left, target);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this);
  }

  getUsedRange(valuesOnly?: boolean | null): Range {
    const range = this.getUsedRangeOrNullObject(valuesOnly);
    if (!range) throw new ExcelFailure("ItemNotFound", "The range is empty.");
    return range;
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const used = this.session.grid.usedArea(this.sheet, valuesOnly === true);
    const area = used && intersection(used, this.area);
    return area && this.at(area);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { top, left, bottom, right } = this.area;
    const areas = this.session.grid
      .merges(this.sheet)
      .filter(
        (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
      );
    if (areas.length > MOST_MERGES) throw new ExcelFailure("GeneralException", "Too many merged areas.");
    return areas.length === 0 ? null : this.session.make.rangeAreas(this.sheet, areas);
  }

  getTables(isWhole?: boolean | null): TableCollection {
    const tables = this.session.grid.tables?.(this.sheet) ?? [];
    const touched = tables.filter((area) => {
      const part = intersection(area, this.area);
      return part && (isWhole !== true || isSameArea(part, area));
    });
    return new TableCollection(this.session, touched);
  }

  getSpecialCells(kind: string): RangeAreas {
    const areas = this.getSpecialCellsOrNullObject(kind);
    if (!areas) throw new ExcelFailure("ItemNotFound", "There are no such cells.");
    return areas;
  }
  getSpecialCellsOrNullObject(kind: string): RangeAreas | null {
    const areas = specialCells(this.place, kind);
    if (!areas) throw new ExcelFailure("NotImplemented", `This host cannot look for ${kind}.`);
    return areas.length === 0 ? null : this.session.make.rangeAreas(this.sheet, areas);
  }

  merge(across?: boolean | null): void {
    mergeCells(this.place, across === true);
  }
  unmerge(): void {
    unmergeCells(this.place);
  }
  insert(direction: string): Range {
    insertLines(this.place, direction);
    return this.at(this.area);
  }
  delete(direction: string): void {
    removeLines(this.place, direction);
  }
  clear(what?: string | null): void {
    clearCells(this.place, what === "Contents" || what === "Formats" ? what : "All");
  }
  select(): void {
    this.session.grid.select(this.sheet, this.area);
  }
  calculate(): void {
    this.session.changes.sheet("Calculated", this.sheet, { address: areaAddress(this.area) });
  }

  /** Sent by the library before it cuts a large write in blocks. */
  validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount || isUnbounded(this.area)) {
      throw invalidArgument("The size of the matrix is not that of the range.");
    }
  }
}

/** Excel lists no more merged areas than this at a time. */
const MOST_MERGES = 512;

const MEMBERS: MemberTable<Range> = {
  name: "Range",
  scalars: {
    address: "1.1",
    addressLocal: "1.1",
    cellCount: "1.1",
    columnCount: "1.1",
    columnHidden: "1.2",
    columnIndex: "1.1",
    formulas: "1.1",
    hasSpill: "1.12",
    hidden: "1.2",
    hyperlink: "1.7",
    isEntireColumn: "1.7",
    isEntireRow: "1.7",
    numberFormat: "1.1",
    rowCount: "1.1",
    rowHidden: "1.2",
    rowIndex: "1.1",
    savedAsArray: "1.12",
    text: "1.1",
    valueTypes: "1.1",
    values: "1.1",
  },
  objects: { conditionalFormats: "1.6", dataValidation: "1.8", format: "1.1", worksheet: "1.1" },
  methods: {
    calculate: "1.6",
    clear: "1.1",
    delete: "1.1",
    getAbsoluteResizedRange: "1.7",
    getBoundingRect: "1.1",
    getCell: "1.1",
    getColumn: "1.1",
    getColumnProperties: "1.9",
    getEntireColumn: "1.1",
    getEntireRow: "1.1",
    getIntersection: "1.1",
    getIntersectionOrNullObject: "1.4",
    getLastCell: "1.1",
    getLastColumn: "1.1",
    getLastRow: "1.1",
    getMergedAreasOrNullObject: "1.13",
    getOffsetRange: "1.1",
    getResizedRange: "1.3",
    getRow: "1.1",
    getRowProperties: "1.9",
    getSpecialCells: "1.9",
    getSpecialCellsOrNullObject: "1.9",
    getTables: "1.9",
    getUsedRange: "1.1",
    getUsedRangeOrNullObject: "1.4",
    insert: "1.1",
    merge: "1.2",
    select: "1.1",
    unmerge: "1.2",
    validateArraySize: "1.3",
  },
};
