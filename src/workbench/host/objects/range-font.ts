import { colour } from "../colour";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { RangeFormat } from "./range-format";

/** The letters of cells, as far as the grids show them. */
export class RangeFont extends ExcelObject {
  constructor(readonly format: RangeFormat) {
    super(format.session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get bold(): boolean | null {
    return this.format.read(({ isBold }) => isBold);
  }
  set bold(isBold: boolean | null) {
    this.format.write({ isBold: isBold === true });
  }

  get color(): string | null {
    return this.format.read(({ fontColor }) => fontColor ?? "#000000");
  }
  set color(value: string | null) {
    this.format.write({ fontColor: colour(value) });
  }
}

const MEMBERS: MemberTable<RangeFont> = {
  name: "RangeFont",
  scalars: { bold: "1.1", color: "1.1" },
  objects: {},
  methods: {},
};
