import { areaAddress } from "../cells/addresses";
import type { GridArea } from "../grid";
import type { HostSession } from "../session";
import { ExcelObject, type Identity, type MemberTable } from "./excel-object";

/** An Excel table: of all that it can do, that it is there. */
class Table extends ExcelObject {
  constructor(
    session: HostSession,
    readonly area: GridArea,
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return TABLE_MEMBERS;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get id(): string {
    return `{table-${areaAddress(this.area)}}`;
  }
}

/** Tables of a sheet, or those that a range touches. */
export class TableCollection extends ExcelObject {
  constructor(
    session: HostSession,
    readonly areas: readonly GridArea[],
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override items(): readonly Table[] {
    return this.areas.map((area) => new Table(this.session, area));
  }

  getCount(): number {
    return this.areas.length;
  }
}

const TABLE_MEMBERS: MemberTable<Table> = { name: "Table", scalars: { id: "1.1" }, objects: {}, methods: {} };

const MEMBERS: MemberTable<TableCollection> = {
  name: "TableCollection",
  scalars: {},
  objects: {},
  methods: { getCount: "1.4" },
};
