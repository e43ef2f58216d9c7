import { colour } from "../cells/colour";
import { invalidArgument } from "../excel-failure";
import { ExcelObject, type MemberTable } from "./excel-object";
import type { RangeFormat } from "./range-format";

const DEFAULT_SIZE = 11;
const LARGEST_SIZE = 409;

/** The letters of cells, as far as the grids show them. */
export class RangeFont extends ExcelObject {
  constructor(readonly format: RangeFormat) {
    super(format.session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  get bold(): boolean | null {
    return this.format.read(({ isBold }) => isBold);
  }
  set bold(isBold: boolean | null) {
    this.format.write({ isBold: isBold === true });
  }

  get italic(): boolean | null {
    return this.format.read((cell) => cell.isItalic ?? false);
  }
  set italic(isItalic: boolean | null) {
    this.format.write({ isItalic: isItalic === true });
  }

  get size(): number | null {
    return this.format.read((cell) => cell.fontSize ?? DEFAULT_SIZE);
  }
  set size(points: number | null) {
    if (typeof points !== "number" || points < 1 || points > LARGEST_SIZE) throw invalidArgument();
    this.format.write({ fontSize: points });
  }

  get color(): string | null {
    return this.format.read(({ fontColor }) => fontColor ?? "#000000");
  }
  set color(value: string | null) {
    this.format.write({ fontColor: colour(value) });
  }
}

const MEMBERS: MemberTable<RangeFont> = {
  name: "RangeFont",
  scalars: { bold: "1.1", color: "1.1", italic: "1.1", size: "1.1" },
  objects: {},
  methods: {},
};
