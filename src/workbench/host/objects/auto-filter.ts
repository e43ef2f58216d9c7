import { intersection } from "../cells/areas";
import { ExcelFailure } from "../excel-failure";
import type { HostSession } from "../session";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { Range } from "./range";

/** The filter of a sheet; this host only tells about it. */
export class AutoFilter extends ExcelObject {
  constructor(
    session: HostSession,
    readonly sheet: string,
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get enabled(): boolean {
    return this.session.grid.filterArea(this.sheet) !== null;
  }

  get isDataFiltered(): boolean {
    const area = this.session.grid.filterArea(this.sheet);
    if (!area) return false;
    const hidden = [...this.session.grid.hiddenRows(this.sheet)];
    return hidden.some((row) => intersection({ ...area, top: row, bottom: row }, area) !== null);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ExcelFailure("ItemNotFound", "The sheet has no filter.");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const area = this.session.grid.filterArea(this.sheet);
    return area && this.session.make.range(this.sheet, area);
  }
}

const MEMBERS: MemberTable<AutoFilter> = {
  name: "AutoFilter",
  scalars: { enabled: "1.9", isDataFiltered: "1.9" },
  objects: {},
  methods: { getRange: "1.9", getRangeOrNullObject: "1.9" },
};
