import { ExcelObject, type MemberTable } from "./excel-object";

/** Excel itself. The grids calculate by themselves and draw when they like, so the hints change nothing. */
export class Application extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get calculationMode(): string {
    return this.session.grid.isCalculatedManually?.() ? "Manual" : "Automatic";
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }

  calculate(): void {
    for (const { id } of this.session.grid.sheets()) {
      this.session.changes.sheet("Calculated", id, { address: "" });
    }
  }

  suspendApiCalculationUntilNextSync(): null {
    return null;
  }
  suspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}

const MEMBERS: MemberTable<Application> = {
  name: "Application",
  scalars: { calculationMode: "1.1", decimalSeparator: "1.11", thousandsSeparator: "1.11" },
  objects: {},
  methods: {
    calculate: "1.1",
    suspendApiCalculationUntilNextSync: "1.6",
    suspendScreenUpdatingUntilNextSync: "1.9",
  },
};
