import { Application } from "./application";
import { ExcelFailure } from "../excel-failure";
import { Functions } from "./functions";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { Range } from "./range";
import type { RangeAreas } from "./range-areas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./setting-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** The open workbook: where every path begins. */
export class Workbook extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get name(): string {
    return "Book1.xlsx";
  }
  get readOnly(): boolean {
    return this.session.state.isReadOnly;
  }

  get application(): Application {
    return new Application(this.session);
  }
  get functions(): Functions {
    return new Functions(this.session);
  }
  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.session);
  }
  get runtime(): Runtime {
    return new Runtime(this.session);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.session);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.session);
  }

  /** Several areas have no single range. */
  getSelectedRange(): Range {
    const { sheet, areas } = this.session.grid.selection();
    const [area] = areas;
    if (!area || areas.length > 1) throw new ExcelFailure("InvalidSelection");
    return this.session.make.range(sheet, area);
  }
  getSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.session.grid.selection();
    if (areas.length === 0) throw new ExcelFailure("InvalidSelection");
    return this.session.make.rangeAreas(sheet, areas);
  }
  getActiveCell(): Range {
    const { sheet, areas } = this.session.grid.selection();
    const { top, left } = areas[0] ?? { top: 0, left: 0 };
    return this.session.make.range(sheet, { top, left, bottom: top, right: left });
  }

  getRangeForEventByReferenceId(id: string): Range {
    const range = this.getRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new ExcelFailure("InvalidReference");
    return range;
  }
  getRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const kept = this.session.references.find(id);
    return kept && "area" in kept ? (kept as Range).getOffsetRange(0, 0) : null;
  }

  /** The library's tidying up. */
  removeReference(id: string): void {
    this.session.references.remove(id);
  }
}

const MEMBERS: MemberTable<Workbook> = {
  name: "Workbook",
  scalars: { name: "1.7", readOnly: "1.8" },
  objects: {
    application: "1.1",
    functions: "1.2",
    protection: "1.7",
    runtime: "1.5",
    settings: "1.4",
    worksheets: "1.1",
  },
  methods: {
    getActiveCell: "1.7",
    getRangeForEventByReferenceId: "1.7",
    getRangeOrNullObjectForEventByReferenceId: "1.7",
    getSelectedRange: "1.1",
    getSelectedRanges: "1.9",
    removeReference: "1.1",
  },
};
