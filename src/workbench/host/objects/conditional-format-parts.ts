import { colour } from "../cells/colour";
import { requireFormula } from "../cells/formula-syntax";
import type { ConditionalFormat } from "./conditional-format";
import { ExcelObject, type MemberTable } from "./excel-object";

/** The formula of a rule. */
export class ConditionalFormatRule extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super(owner.session);
  }

  get members(): MemberTable<never> {
    return RULE_MEMBERS;
  }

  get formula(): string {
    return this.owner.formula;
  }
  set formula(formula: string) {
    requireFormula(formula);
    this.owner.formula = formula;
  }
}

/** The background that a rule gives. */
export class ConditionalRangeFill extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super(owner.session);
  }

  get members(): MemberTable<never> {
    return FILL_MEMBERS;
  }

  get color(): string | null {
    return this.owner.rule.fill;
  }
  set color(value: string | null) {
    this.owner.change({ fill: colour(value) });
  }

  clear(): void {
    this.owner.change({ fill: null });
  }
}

/** The letters that a rule gives. */
export class ConditionalRangeFont extends ExcelObject {
  constructor(readonly owner: ConditionalFormat) {
    super(owner.session);
  }

  get members(): MemberTable<never> {
    return FONT_MEMBERS;
  }

  get color(): string | null {
    return this.owner.rule.fontColor;
  }
  set color(value: string | null) {
    this.owner.change({ fontColor: colour(value) });
  }

  clear(): void {
    this.owner.change({ fontColor: null });
  }
}

const RULE_MEMBERS: MemberTable<ConditionalFormatRule> = {
  name: "ConditionalFormatRule",
  scalars: { formula: "1.6" },
  objects: {},
  methods: {},
};

const FILL_MEMBERS: MemberTable<ConditionalRangeFill> = {
  name: "ConditionalRangeFill",
  scalars: { color: "1.6" },
  objects: {},
  methods: { clear: "1.6" },
};

const FONT_MEMBERS: MemberTable<ConditionalRangeFont> = {
  name: "ConditionalRangeFont",
  scalars: { color: "1.6" },
  objects: {},
  methods: { clear: "1.6" },
};
