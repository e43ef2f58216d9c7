import type { HostSession } from "../session";
import { ExcelObject, type MemberTable } from "./excel-object";
import type {
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
} from "./conditional-format-parts";

/** The formula of a rule and the look it gives. */
export class CustomConditionalFormat extends ExcelObject {
  constructor(
    owner: ExcelObject,
    readonly parts: { rule(): ConditionalFormatRule; format(): ConditionalRangeFormat },
  ) {
    super(owner.session);
  }

  get members(): MemberTable<never> {
    return CUSTOM_MEMBERS;
  }

  get rule(): ConditionalFormatRule {
    return this.parts.rule();
  }
  get format(): ConditionalRangeFormat {
    return this.parts.format();
  }
}

/** The look that a rule gives. */
export class ConditionalRangeFormat extends ExcelObject {
  constructor(
    session: HostSession,
    readonly parts: { fill(): ConditionalRangeFill; font(): ConditionalRangeFont },
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return FORMAT_MEMBERS;
  }

  get fill(): ConditionalRangeFill {
    return this.parts.fill();
  }
  get font(): ConditionalRangeFont {
    return this.parts.font();
  }
}

const CUSTOM_MEMBERS: MemberTable<CustomConditionalFormat> = {
  name: "CustomConditionalFormat",
  scalars: {},
  objects: { format: "1.6", rule: "1.6" },
  methods: {},
};

const FORMAT_MEMBERS: MemberTable<ConditionalRangeFormat> = {
  name: "ConditionalRangeFormat",
  scalars: {},
  objects: { fill: "1.6", font: "1.6" },
  methods: {},
};
