import { ExcelFailure } from "../excel-failure";
import { requireWritable, type HostSession } from "../session";
import { ExcelObject, type MemberTable } from "./excel-object";

/** The protection of a sheet. */
export class WorksheetProtection extends ExcelObject {
  constructor(
    session: HostSession,
    readonly sheet: string,
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get protected(): boolean {
    return this.session.grid.protection(this.sheet).isProtected;
  }

  /** A protected sheet that was protected through the API asks for a password; ours has none. */
  protect(): void {
    this.#set(true);
  }
  unprotect(): void {
    this.#set(false);
  }

  #set(isProtected: boolean): void {
    requireWritable(this.session);
    if (this.protected === isProtected) throw new ExcelFailure("AccessDenied");
    this.session.grid.setProtection(this.sheet, isProtected);
    this.session.changes.sheet("ProtectionChanged", this.sheet, { isProtected, source: "Local" });
  }
}

const MEMBERS: MemberTable<WorksheetProtection> = {
  name: "WorksheetProtection",
  scalars: { protected: "1.2" },
  objects: {},
  methods: { protect: "1.2", unprotect: "1.2" },
};
