import { requireFormattable } from "../cells/cells";
import { ExcelFailure } from "../excel-failure";
import { shiftReferences } from "../cells/formula-references";
import type { GridArea, GridConditionalFormat } from "../grid";
import {
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
} from "./conditional-format-parts";
import { CustomConditionalFormat, ConditionalRangeFormat } from "./custom-conditional-format";
import { ExcelObject, type Identity, type MemberTable } from "./excel-object";
import type { Range } from "./range";
import type { RangeAreas } from "./range-areas";

/** A rule that colours cells while its formula is true. Seen from the range it was asked of. */
export class ConditionalFormat extends ExcelObject {
  constructor(
    readonly range: Range,
    readonly id: string,
  ) {
    super(range.session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override identity(): Identity {
    return { Id: this.id };
  }

  get rule(): GridConditionalFormat {
    const found = this.session.grid.conditionalFormats(this.range.sheet).find(({ id }) => id === this.id);
    if (!found) throw new ExcelFailure("ItemNotFound", "The rule was deleted.");
    return found;
  }

  change(part: Partial<GridConditionalFormat>): void {
    requireFormattable(this.range);
    this.session.grid.updateConditionalFormat(this.range.sheet, { ...this.rule, ...part });
  }

  /** References of the formula are read from the top-left cell of the rule's own cells … */
  get formula(): string {
    return this.rule.formula;
  }
  /** … and set from that of the range the rule was asked of. */
  set formula(formula: string) {
    const [first] = this.rule.areas;
    const from = this.range.area;
    const to: GridArea = first ?? from;
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    this.change({ formula: shiftReferences(text, to.top - from.top, to.left - from.left) });
  }

  get type(): string {
    return "Custom";
  }
  get stopIfTrue(): boolean {
    return this.rule.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }
  /** 0 is the first rule of the sheet. */
  get priority(): number {
    return this.#ordered().indexOf(this.id);
  }
  set priority(place: number) {
    const others = this.#ordered().filter((id) => id !== this.id);
    others.splice(place, 0, this.id);
    const { grid } = this.session;
    requireFormattable(this.range);
    for (const format of grid.conditionalFormats(this.range.sheet)) {
      grid.updateConditionalFormat(this.range.sheet, { ...format, priority: others.indexOf(format.id) });
    }
  }
  #ordered(): string[] {
    const formats = [...this.session.grid.conditionalFormats(this.range.sheet)];
    return formats.sort((a, b) => a.priority - b.priority).map(({ id }) => id);
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this, {
      rule: () => new ConditionalFormatRule(this),
      format: () =>
        new ConditionalRangeFormat(this.session, {
          fill: () => new ConditionalRangeFill(this),
          font: () => new ConditionalRangeFont(this),
        }),
    });
  }
  get customOrNullObject(): CustomConditionalFormat {
    return this.custom;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ExcelFailure("InvalidOperation", "The rule has several areas.");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    const [area, ...others] = this.rule.areas;
    return area && others.length === 0 ? this.session.make.range(this.range.sheet, area) : null;
  }
  getRanges(): RangeAreas {
    return this.session.make.rangeAreas(this.range.sheet, this.rule.areas);
  }

  delete(): void {
    requireFormattable(this.range);
    this.session.grid.removeConditionalFormat(this.range.sheet, this.rule.id);
  }
}

const MEMBERS: MemberTable<ConditionalFormat> = {
  name: "ConditionalFormat",
  scalars: { id: "1.6", priority: "1.6", stopIfTrue: "1.6", type: "1.6" },
  objects: { custom: "1.6", customOrNullObject: "1.6" },
  methods: { delete: "1.6", getRange: "1.6", getRangeOrNullObject: "1.6", getRanges: "1.9" },
};
