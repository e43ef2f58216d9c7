import { ExcelObject, type MemberTable } from "./excel-object";

const DAY = 86_400_000;

/** What a worksheet function gives. */
class FunctionResult extends ExcelObject {
  constructor(
    owner: ExcelObject,
    readonly value: number,
  ) {
    super(owner.session);
  }

  get members(): MemberTable<never> {
    return RESULT_MEMBERS;
  }
}

/** Worksheet functions called without a cell; of all of them, this host has `DATE`. */
export class Functions extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  /** The serial number of a day after February 1900, in the date system of the workbook. */
  date(year: number, month: number, day: number): FunctionResult {
    const isFrom1904 = this.session.grid.countsFrom1904?.() === true;
    const start = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    return new FunctionResult(this, (Date.UTC(year, month - 1, day) - start) / DAY);
  }
}

const RESULT_MEMBERS: MemberTable<FunctionResult> = {
  name: "FunctionResult",
  scalars: { value: "1.2" },
  objects: {},
  methods: {},
};

const MEMBERS: MemberTable<Functions> = {
  name: "Functions",
  scalars: {},
  objects: {},
  methods: { date: "1.2" },
};
