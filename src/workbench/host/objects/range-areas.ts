import { areaAddress, fullAddress } from "../cells/addresses";
import { cellCount, shifted, type LineShift } from "../cells/areas";
import { clearCells } from "../cells/cells";
import type { GridArea } from "../grid";
import type { HostSession } from "../session";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { ExcelObject, type MemberTable } from "./excel-object";
import { RangeFormat } from "./range-format";
import type { Range } from "./range";
import { RangeCollection } from "./range-collection";
import type { Worksheet } from "./worksheet";

/** Several rectangles of cells on one sheet. */
export class RangeAreas extends ExcelObject {
  #areas: readonly GridArea[];

  constructor(
    session: HostSession,
    readonly sheet: string,
    areas: readonly GridArea[],
  ) {
    super(session);
    this.#areas = areas;
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  shift(sheet: string, shift: LineShift): void {
    if (sheet !== this.sheet) return;
    this.#areas = this.#areas.flatMap((area) => shifted(area, shift) ?? []);
  }

  get ranges(): Range[] {
    return this.#areas.map((area) => this.session.make.range(this.sheet, area));
  }

  get address(): string {
    return this.#areas.map((area) => fullAddress(this.worksheet.name, area)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.#areas.length;
  }
  get cellCount(): number {
    return this.#areas.reduce((total, area) => total + cellCount(area), 0);
  }
  get isEntireRow(): boolean {
    return this.ranges.every((range) => range.isEntireRow);
  }
  get isEntireColumn(): boolean {
    return this.ranges.every((range) => range.isEntireColumn);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.session, this.ranges);
  }
  get worksheet(): Worksheet {
    return this.session.make.worksheet(this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(...this.ranges);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, ...this.ranges);
  }

  clear(what?: string | null): void {
    for (const range of this.ranges) {
      clearCells(range.place, what === "Contents" || what === "Formats" ? what : "All");
    }
  }
  calculate(): void {
    const address = this.#areas.map(areaAddress).join(",");
    this.session.changes.sheet("Calculated", this.sheet, { address });
  }
  select(): void {
    const [first] = this.ranges;
    first?.select();
  }
  getOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    const areas = this.ranges.map((range) => range.getOffsetRange(rows, columns).area);
    return new RangeAreas(this.session, this.sheet, areas);
  }
}

const MEMBERS: MemberTable<RangeAreas> = {
  name: "RangeAreas",
  scalars: {
    address: "1.9",
    addressLocal: "1.9",
    areaCount: "1.9",
    cellCount: "1.9",
    isEntireColumn: "1.9",
    isEntireRow: "1.9",
  },
  objects: { areas: "1.9", conditionalFormats: "1.9", format: "1.9", worksheet: "1.9" },
  methods: { calculate: "1.9", clear: "1.9", getOffsetRangeAreas: "1.9", select: "1.9" },
};
