import fc from "fast-check";
import {
  Decimal,
  parseQuantity,
  printQuantity,
  readTable,
  recognizeSheet,
  type CellValue,
  type Operator,
  type Quantity,
  type SheetSnapshot,
} from "../../src/core";
import { unitOf } from "../../src/core/table/quantity/units";
import { caseForms } from "../support/layout/case-form";
import { layOut } from "../support/layout/lay-out";

const RUNS = { numRuns: 1_000 };
const forms = caseForms();

/** Plain layouts: one form alone on its sheet. */
const sheets = Array.from(
  { length: 24 },
  (_, at) => layOut(forms[at % forms.length]!, forms, at * 4 + 1).sheet,
);
const anySheet = fc.constantFrom(...sheets);

/** Everything that reading decided, without where it stands. */
function meaning(sheet: SheetSnapshot): unknown {
  return recognizeSheet(sheet, []).regions.map((region) => {
    const table = readTable(sheet, region);
    return {
      roles: region.columns.map(({ role }) => role),
      rows: table.indicators.map(({ level1, level2, judgement, points, score }) => [
        level1,
        level2,
        judgement,
        points?.value,
        score?.value,
      ]),
      total: table.total?.score?.value,
      executed: table.budget?.total.executed?.yuan,
    };
  });
}

const known = new Map(sheets.map((sheet) => [sheet, JSON.stringify(meaning(sheet))]));

function isUnchanged(before: SheetSnapshot, after: SheetSnapshot): boolean {
  return known.get(before) === JSON.stringify(meaning(after));
}

function mapTexts(sheet: SheetSnapshot, change: (text: string) => CellValue): SheetSnapshot {
  const rows = sheet.rows.map((cells) =>
    cells.map((value) => (typeof value === "string" ? change(value) : value)),
  );
  return { ...sheet, rows };
}

test("moving a table changes nothing", () => {
  fc.assert(
    fc.property(anySheet, fc.nat(40), fc.nat(20), (sheet, down, right) => {
      const moved = {
        ...sheet,
        top: sheet.top + down,
        left: sheet.left + right,
        merges: sheet.merges.map((area) => ({
          top: area.top + down,
          left: area.left + right,
          bottom: area.bottom + down,
          right: area.right + right,
        })),
      };
      return isUnchanged(sheet, moved);
    }),
    RUNS,
  );
}, 60_000);

test("renaming the sheet changes nothing", () => {
  fc.assert(
    fc.property(anySheet, fc.string(), (sheet, name) => isUnchanged(sheet, { ...sheet, name })),
    RUNS,
  );
}, 60_000);

test("splitting a header word over lines changes nothing", () => {
  fc.assert(
    fc.property(anySheet, fc.integer({ min: 1, max: 3 }), (sheet, at) =>
      isUnchanged(
        sheet,
        mapTexts(sheet, (text) =>
          /^[\u4e00-\u9fff]{4,7}$/.test(text) && /指标|完成值|得分|分值/.test(text)
            ? `${text.slice(0, at)}\n${text.slice(at)}`
            : text,
        ),
      ),
    ),
    RUNS,
  );
}, 60_000);

const numbers = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(digits).div(new Decimal(10).pow(places)));
const units = fc.constantFrom(
  "",
  "个",
  "套",
  "人次",
  "%",
  "‰",
  "元",
  "万元",
  "亿元",
  "元/人·月",
  "万人",
  "TB",
  "平方米",
);
const operators = fc.constantFrom<Operator | null>(
  "at-least",
  "at-most",
  "equal",
  "more-than",
  "less-than",
  null,
);

test("what is printed is read again", () => {
  fc.assert(
    fc.property(operators, numbers, numbers, units, (operator, one, other, name) => {
      const unit = name === "" ? null : unitOf(name);
      const scale = unit?.scale ?? new Decimal(1);
      const [low, high] = one.lessThan(other) ? [one, other] : [other, one];
      const quantity: Quantity = { operator, low: low.times(scale), high: high.times(scale), unit };
      const reading = parseQuantity(printQuantity(quantity));
      expect(JSON.stringify(reading)).toBe(JSON.stringify({ kind: "quantity", quantity }));
    }),
    RUNS,
  );
});
