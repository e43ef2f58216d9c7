import { fullAddress, isEntireColumn, isEntireRow, isInside } from "../cells/addresses";
import { cellCount, columnCount, rowCount, shifted, type LineShift } from "../cells/areas";
import type { Place } from "../cells/cells";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { GridArea } from "../grid";
import type { HostSession } from "../session";
import { ExcelObject } from "./excel-object";
import type { Worksheet } from "./worksheet";

/** Where a range is: it moves with its cells when lines go in or out. */
export abstract class PlacedRange extends ExcelObject {
  #area: GridArea | null;

  constructor(
    session: HostSession,
    readonly sheet: string,
    area: GridArea,
  ) {
    super(session);
    if (!isInside(area)) throw invalidArgument("The range would lie outside the sheet.");
    this.#area = area;
  }

  /** Where the range is now; a range whose cells or sheet were deleted is dead. */
  get area(): GridArea {
    const isThere = this.session.grid.sheets().some(({ id }) => id === this.sheet);
    if (!this.#area || !isThere)
      throw new ExcelFailure("InvalidReference", "The cells of the range were deleted.");
    return this.#area;
  }

  shift(sheet: string, shift: LineShift): void {
    if (sheet === this.sheet && this.#area) this.#area = shifted(this.#area, shift);
  }

  get place(): Place {
    return { session: this.session, sheet: this.sheet, area: this.area };
  }

  get worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }

  get address(): string {
    const { area } = this;
    return fullAddress(this.worksheet.name, area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowCount(this.area);
  }
  get columnCount(): number {
    return columnCount(this.area);
  }
  /** -1 where there are more cells than Excel counts. */
  get cellCount(): number {
    const count = cellCount(this.area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get isEntireRow(): boolean {
    return isEntireRow(this.area);
  }
  get isEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
}
