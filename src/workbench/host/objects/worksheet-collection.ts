import { ALL_SHEETS } from "../events/events";
import { ExcelFailure } from "../excel-failure";
import type { GridSheet } from "../grid";
import { freeSheetName, requireSheetName, requireStructure } from "../workbook/sheet-names";
import { COLLECTION_EVENTS_SINCE } from "./event-sets";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { Worksheet } from "./worksheet";

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override eventTarget(): string {
    return ALL_SHEETS;
  }

  override items(): Worksheet[] {
    return this.session.grid.sheets().map(({ id }) => this.session.make.worksheet(id));
  }

  /** By name, whatever the case of its letters, or by id. */
  getItemOrNullObject(key: unknown): Worksheet | null {
    const text = String(key);
    const isIt = ({ id, name }: GridSheet): boolean =>
      id === text || name.toLowerCase() === text.toLowerCase();
    const sheet = this.session.grid.sheets().find(isIt);
    return sheet ? this.session.make.worksheet(sheet.id) : null;
  }

  getItem(key: unknown): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (sheet) return sheet;
    const failure = new ExcelFailure("ItemNotFound", `There is no sheet ${String(key)}.`);
    failure.location = "WorksheetCollection.getItem";
    throw failure;
  }

  getActiveWorksheet(): Worksheet {
    return this.session.make.worksheet(this.session.grid.activeSheet());
  }

  getCount(visibleOnly?: boolean | null): number {
    return this.#shown(visibleOnly).length;
  }
  getFirst(visibleOnly?: boolean | null): Worksheet {
    return this.#end(0, visibleOnly);
  }
  getLast(visibleOnly?: boolean | null): Worksheet {
    return this.#end(-1, visibleOnly);
  }
  #shown(visibleOnly?: boolean | null): readonly GridSheet[] {
    return this.session.grid
      .sheets()
      .filter(({ visibility }) => visibleOnly !== true || visibility === "visible");
  }
  #end(at: 0 | -1, visibleOnly?: boolean | null): Worksheet {
    const sheet = this.#shown(visibleOnly).at(at);
    if (!sheet) throw new ExcelFailure("ItemNotFound");
    return this.session.make.worksheet(sheet.id);
  }

  add(name?: string | null): Worksheet {
    requireStructure(this.session);
    const wanted = name ?? freeSheetName(this.session);
    requireSheetName(this.session, wanted);
    const { id } = this.session.grid.addSheet(wanted);
    this.session.changes.sheet("Added", id, { source: "Local" });
    return this.session.make.worksheet(id);
  }
}

const MEMBERS: MemberTable<WorksheetCollection> = {
  name: "WorksheetCollection",
  scalars: {},
  objects: {},
  methods: {
    add: "1.1",
    getActiveWorksheet: "1.1",
    getCount: "1.4",
    getFirst: "1.5",
    getItem: "1.1",
    getItemOrNullObject: "1.4",
    getLast: "1.5",
  },
  events: COLLECTION_EVENTS_SINCE,
};
