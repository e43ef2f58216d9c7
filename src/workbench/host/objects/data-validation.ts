import { isAllowed, ruledCells, ruleType } from "../cells/validation-rules";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { PlacedRange } from "./placed-range";

/** What may be typed into the cells of a range. Writing through the API asks nobody, but `valid` tells. */
export class DataValidation extends ExcelObject {
  constructor(readonly range: PlacedRange) {
    super(range.session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get type(): string {
    return ruleType(ruledCells(this.range.place));
  }
  /** `null` where some cells hold what they may and some do not. */
  get valid(): boolean | null {
    const valid = ruledCells(this.range.place).map(
      ({ rule, value }) => rule === null || isAllowed(rule, value),
    );
    const [first = true] = valid;
    return valid.every((each) => each === first) ? first : null;
  }
}

const MEMBERS: MemberTable<DataValidation> = {
  name: "DataValidation",
  scalars: { type: "1.8", valid: "1.8" },
  objects: {},
  methods: {},
};
