import { ExcelObject, type MemberTable } from "./excel-object";

/** Whether the structure of the workbook is protected. */
export class WorkbookProtection extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get protected(): boolean {
    return this.session.grid.structureProtected();
  }
}

const MEMBERS: MemberTable<WorkbookProtection> = {
  name: "WorkbookProtection",
  scalars: { protected: "1.7" },
  objects: {},
  methods: {},
};
