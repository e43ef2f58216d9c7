import { ExcelFailure } from "../excel-failure";
import type { HostSession } from "../session";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { Range } from "./range";

/** The rectangles of a {@link RangeAreas}, found again by their number. */
export class RangeCollection extends ExcelObject {
  constructor(
    session: HostSession,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override items(): readonly Range[] {
    return this.ranges;
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw new ExcelFailure("ItemNotFound", `There is no area ${index}.`);
    return range;
  }
}

const MEMBERS: MemberTable<RangeCollection> = {
  name: "RangeCollection",
  scalars: {},
  objects: {},
  methods: { getCount: "1.9", getItemAt: "1.9" },
};
