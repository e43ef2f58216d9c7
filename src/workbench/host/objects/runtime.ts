import { ExcelObject, type MemberTable } from "./excel-object";

/** The switch for the events of this add-in. */
export class Runtime extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get enableEvents(): boolean {
    return this.session.events.isEnabled;
  }
  set enableEvents(isEnabled: boolean) {
    this.session.events.isEnabled = isEnabled;
  }
}

const MEMBERS: MemberTable<Runtime> = {
  name: "Runtime",
  scalars: { enableEvents: "1.8" },
  objects: {},
  methods: {},
};
