import { WHOLE_SHEET } from "../cells/addresses";
import { intersection } from "../cells/areas";
import { ExcelFailure } from "../excel-failure";
import type { GridArea } from "../grid";
import { PlacedRange } from "./placed-range";
import type { Range } from "./range";

/** The ranges that can be told from a range: parts of it, its surroundings, and what it has in common with another. */
export abstract class RelatedRanges extends PlacedRange {
  protected at(area: GridArea): Range {
    return this.session.make.range(this.sheet, area);
  }
  #span(top: number, left: number, rows: number, columns: number): Range {
    return this.at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getCell(row: number, column: number): Range {
    return this.#span(this.area.top + row, this.area.left + column, 1, 1);
  }
  getRow(row: number): Range {
    return this.#span(this.area.top + row, this.area.left, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    return this.#span(this.area.top, this.area.left + column, this.rowCount, 1);
  }
  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.at({ ...WHOLE_SHEET, top: this.area.top, bottom: this.area.bottom });
  }
  getEntireColumn(): Range {
    return this.at({ ...WHOLE_SHEET, left: this.area.left, right: this.area.right });
  }
  getOffsetRange(rows: number, columns: number): Range {
    return this.#span(this.area.top + rows, this.area.left + columns, this.rowCount, this.columnCount);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.#span(this.area.top, this.area.left, this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#span(this.area.top, this.area.left, rows, columns);
  }
  getBoundingRect(other: Range | string): Range {
    const area = this.#other(other);
    const { top, left, bottom, right } = this.area;
    return this.at({
      top: Math.min(top, area.top),
      left: Math.min(left, area.left),
      bottom: Math.max(bottom, area.bottom),
      right: Math.max(right, area.right),
    });
  }
  getIntersection(other: Range | string): Range {
    const range = this.getIntersectionOrNullObject(other);
    if (!range) throw new ExcelFailure("ItemNotFound", "The ranges have no cell in common.");
    return range;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersection(this.area, this.#other(other));
    return area && this.at(area);
  }
  #other(other: PlacedRange | string): GridArea {
    return other instanceof PlacedRange ? other.area : this.worksheet.getRange(other).area;
  }
}
