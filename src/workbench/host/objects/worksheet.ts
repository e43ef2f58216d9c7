import { parseAddress, parseAddressList, WHOLE_SHEET } from "../cells/addresses";
import { copySheet } from "../workbook/copy-sheet";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { GridSheet } from "../grid";
import type { HostSession } from "../session";
import { requireSheetName, requireStructure } from "../workbook/sheet-names";
import { AutoFilter } from "./auto-filter";
import { ExcelObject, type Identity, type MemberTable } from "./excel-object";
import { WORKSHEET_EVENTS_SINCE } from "./event-sets";
import type { Range } from "./range";
import type { RangeAreas } from "./range-areas";
import { TableCollection } from "./table-collection";
import { WorksheetProtection } from "./worksheet-protection";

const TO_EXCEL = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
const FROM_EXCEL: Readonly<Record<string, GridSheet["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** A sheet, known by its id: it keeps it when it is renamed or moved. */
export class Worksheet extends ExcelObject {
  constructor(
    session: HostSession,
    readonly id: string,
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  override eventTarget(): string {
    return this.id;
  }

  get #sheets(): readonly GridSheet[] {
    return this.session.grid.sheets();
  }
  get #sheet(): GridSheet {
    const sheet = this.#sheets.find(({ id }) => id === this.id);
    if (!sheet) throw new ExcelFailure("ItemNotFound", "The sheet was deleted.");
    return sheet;
  }

  get name(): string {
    return this.#sheet.name;
  }
  set name(name: string) {
    requireStructure(this.session);
    if (name === this.name) return;
    requireSheetName(this.session, name, this.id);
    this.session.grid.renameSheet(this.#sheet.id, name);
    this.session.changes.sheet("NameChanged", this.id, { source: "Local", nameAfter: name });
  }
  get position(): number {
    return this.#sheets.findIndex(({ id }) => id === this.#sheet.id);
  }
  set position(position: number) {
    requireStructure(this.session);
    if (position < 0 || position >= this.#sheets.length) throw invalidArgument();
    this.session.grid.moveSheet(this.#sheet.id, position);
    this.session.changes.sheet("Moved", this.id, { source: "Local", positionAfter: position });
  }
  get visibility(): string {
    return TO_EXCEL[this.#sheet.visibility];
  }
  set visibility(value: string) {
    requireStructure(this.session);
    const visibility = FROM_EXCEL[value];
    if (!visibility) throw invalidArgument();
    if (visibility !== "visible") this.#requireOtherVisible();
    this.session.grid.setVisibility(this.#sheet.id, visibility);
    this.session.changes.sheet("VisibilityChanged", this.id, { source: "Local", visibilityAfter: value });
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.session, this.#sheet.id);
  }
  get tables(): TableCollection {
    return new TableCollection(this.session, this.session.grid.tables?.(this.#sheet.id) ?? []);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.session, this.#sheet.id);
  }

  getRange(address?: string | null): Range {
    if (address === null || address === undefined || address === "") return this.#range(WHOLE_SHEET);
    const { sheetName, area } = parseAddress(address);
    if (sheetName !== null && sheetName !== this.name)
      throw invalidArgument("The address names another sheet.");
    return this.#range(area);
  }
  getRanges(addresses?: string | null): RangeAreas {
    const areas = addresses ? parseAddressList(addresses).map(({ area }) => area) : [WHOLE_SHEET];
    return this.session.make.rangeAreas(this.#sheet.id, areas);
  }
  getRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return this.#range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** A blank sheet has A1 as its used range. */
  getUsedRange(valuesOnly?: boolean | null): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): Range | null {
    const area = this.session.grid.usedArea(this.#sheet.id, valuesOnly === true);
    return area && this.#range(area);
  }
  #range(area: Range["area"]): Range {
    return this.session.make.range(this.#sheet.id, area);
  }

  getNextOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.#neighbour(1, visibleOnly === true);
  }
  getPreviousOrNullObject(visibleOnly?: boolean | null): Worksheet | null {
    return this.#neighbour(-1, visibleOnly === true);
  }
  #neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    for (let at = this.position + step; this.#sheets[at]; at += step) {
      const sheet = this.#sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === "visible"))
        return new Worksheet(this.session, sheet.id);
    }
    return null;
  }

  activate(): void {
    if (this.visibility !== "Visible") throw new ExcelFailure("InvalidOperation", "The sheet is hidden.");
    this.session.grid.activateSheet(this.id);
  }
  calculate(): void {
    this.session.changes.sheet("Calculated", this.#sheet.id, { address: "" });
  }
  copy(position?: string | null, relativeTo?: Worksheet | null): Worksheet {
    requireStructure(this.session);
    const id = copySheet(this.session, this.#sheet.id);
    this.session.grid.moveSheet(id, this.#copyPosition(position ?? "None", relativeTo ?? null));
    this.session.changes.sheet("Added", id, { source: "Local" });
    return new Worksheet(this.session, id);
  }
  #copyPosition(position: string, relativeTo: Worksheet | null): number {
    if (position === "Beginning") return 0;
    if (position === "Before" && relativeTo) return relativeTo.position;
    if (position === "After" && relativeTo) return relativeTo.position + 1;
    return this.#sheets.length - 1;
  }
  delete(): void {
    requireStructure(this.session);
    if (this.#sheet.visibility === "very-hidden") throw new ExcelFailure("InvalidOperation");
    this.#requireOtherVisible();
    this.session.grid.deleteSheet(this.id);
    this.session.revision += 1;
    this.session.changes.sheet("Deleted", this.id, { source: "Local" });
  }

  #requireOtherVisible(): void {
    const others = this.#sheets.filter(({ id, visibility }) => id !== this.id && visibility === "visible");
    if (others.length === 0)
      throw new ExcelFailure("InvalidOperation", "A workbook shows at least one sheet.");
  }
}

const MEMBERS: MemberTable<Worksheet> = {
  name: "Worksheet",
  scalars: { id: "1.1", name: "1.1", position: "1.1", visibility: "1.1" },
  objects: { autoFilter: "1.9", protection: "1.2", tables: "1.1" },
  methods: {
    activate: "1.1",
    calculate: "1.6",
    copy: "1.7",
    delete: "1.1",
    getCell: "1.1",
    getNextOrNullObject: "1.5",
    getPreviousOrNullObject: "1.5",
    getRange: "1.1",
    getRangeByIndexes: "1.7",
    getRanges: "1.9",
    getUsedRange: "1.1",
    getUsedRangeOrNullObject: "1.4",
  },
  events: WORKSHEET_EVENTS_SINCE,
};
