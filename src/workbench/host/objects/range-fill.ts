import { colour } from "../cells/colour";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { RangeFormat } from "./range-format";

/** The background of cells. Excel calls no fill white. */
export class RangeFill extends ExcelObject {
  constructor(readonly format: RangeFormat) {
    super(format.session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get color(): string | null {
    return this.format.read(({ fill }) => fill ?? "#FFFFFF");
  }
  set color(value: string | null) {
    this.format.write({ fill: colour(value) });
  }

  clear(): void {
    this.format.write({ fill: null });
  }
}

const MEMBERS: MemberTable<RangeFill> = {
  name: "RangeFill",
  scalars: { color: "1.1" },
  objects: {},
  methods: { clear: "1.1" },
};
