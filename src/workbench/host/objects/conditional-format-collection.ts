import { intersection, without } from "../cells/areas";
import { requireFormattable } from "../cells/cells";
import { ExcelFailure, invalidArgument } from "../excel-failure";
import type { GridConditionalFormat } from "../grid";
import type { HostSession } from "../session";
import { ConditionalFormat } from "./conditional-format";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { Range } from "./range";

/** All kinds of rules that Excel has, as it names them. */
const KINDS: ReadonlySet<string> = new Set([
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
]);

/** The rules that colour some cells. */
export class ConditionalFormatCollection extends ExcelObject {
  readonly ranges: readonly Range[];

  constructor(session: HostSession, ...ranges: readonly Range[]) {
    super(session);
    this.ranges = ranges;
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  #touching(): GridConditionalFormat[] {
    const [first] = this.ranges;
    if (!first) return [];
    const formats = [...this.session.grid.conditionalFormats(first.sheet)];
    const isTouching = ({ areas }: GridConditionalFormat): boolean =>
      areas.some((area) => this.ranges.some((range) => intersection(range.area, area)));
    return formats.filter(isTouching).sort((a, b) => a.priority - b.priority);
  }

  #formatOf(id: string): ConditionalFormat {
    const [first] = this.ranges;
    if (!first) throw new ExcelFailure("ItemNotFound");
    return new ConditionalFormat(first, id);
  }

  override items(): ConditionalFormat[] {
    return this.#touching().map(({ id }) => this.#formatOf(id));
  }

  /** Adds a rule above all others. Its formula is set afterwards; until then it colours nothing. */
  add(type: string): ConditionalFormat {
    if (!KINDS.has(type)) throw invalidArgument(`There is no kind of rule ${type}.`);
    if (type !== "Custom")
      throw new ExcelFailure("NotImplemented", "This host has rules with a formula only.");
    const [first] = this.ranges;
    if (!first) throw new ExcelFailure("ItemNotFound");
    this.ranges.forEach(requireFormattable);
    const { grid } = this.session;
    const priorities = grid.conditionalFormats(first.sheet).map(({ priority }) => priority);
    const id = grid.addConditionalFormat(first.sheet, {
      areas: this.ranges.map(({ area }) => area),
      formula: "=FALSE",
      fill: null,
      fontColor: null,
      priority: Math.min(1, ...priorities) - 1,
      stopIfTrue: false,
    });
    return this.#formatOf(id);
  }

  getItem(id: unknown): ConditionalFormat {
    const format = this.getItemOrNullObject(id);
    if (!format) throw new ExcelFailure("ItemNotFound", "There is no such rule on these cells.");
    return format;
  }
  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.#touching().some((format) => format.id === id) ? this.#formatOf(String(id)) : null;
  }
  getItemAt(index: number): ConditionalFormat {
    const format = this.items()[index];
    if (!format) throw new ExcelFailure("ItemNotFound");
    return format;
  }
  getCount(): number {
    return this.#touching().length;
  }

  /** Takes these cells out of every rule, whoever made it. */
  clearAll(): void {
    for (const range of this.ranges) {
      requireFormattable(range);
      for (const format of this.#touching()) this.#cut(range, format);
    }
  }

  #cut({ sheet, area: hole }: Range, format: GridConditionalFormat): void {
    const areas = format.areas.flatMap((area) => without(area, hole));
    if (areas.length === 0) this.session.grid.removeConditionalFormat(sheet, format.id);
    else this.session.grid.updateConditionalFormat(sheet, { ...format, areas });
  }
}

const MEMBERS: MemberTable<ConditionalFormatCollection> = {
  name: "ConditionalFormatCollection",
  scalars: {},
  objects: {},
  methods: {
    add: "1.6",
    clearAll: "1.6",
    getCount: "1.6",
    getItem: "1.6",
    getItemAt: "1.6",
    getItemOrNullObject: "1.14",
  },
};
