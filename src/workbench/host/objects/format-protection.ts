import { ExcelObject, type MemberTable } from "./excel-object";
import type { RangeFormat } from "./range-format";

/** Which cells a protected sheet locks. */
export class FormatProtection extends ExcelObject {
  constructor(readonly format: RangeFormat) {
    super(format.session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get locked(): boolean | null {
    return this.format.read(({ isLocked }) => isLocked);
  }
  set locked(isLocked: boolean | null) {
    this.format.write({ isLocked: isLocked === true });
  }
}

const MEMBERS: MemberTable<FormatProtection> = {
  name: "FormatProtection",
  scalars: { locked: "1.2" },
  objects: {},
  methods: {},
};
