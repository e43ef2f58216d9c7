import fc from "../../../support/laws";
import { fullAddress, parseAddress, parseAddressList } from "../../../../src/workbench/host/cells/addresses";
import { cellCount, intersection, shifted, without } from "../../../../src/workbench/host/cells/areas";
import { mapAreas, shiftReferences } from "../../../../src/workbench/host/cells/formula-references";

const area = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

test.each([
  ["Sheet1", "Sheet1!B2:C3"],
  ["自评表", "自评表!B2:C3"],
  ["自评 表", "'自评 表'!B2:C3"],
  ["2024年", "'2024年'!B2:C3"],
  ["A1", "'A1'!B2:C3"],
  ["张'三", "'张''三'!B2:C3"],
])("the sheet %s is written so that it can be read again", (name, address) => {
  const block = { top: 1, left: 1, bottom: 2, right: 2 };
  expect(fullAddress(name, block)).toBe(address);
  expect(parseAddress(address)).toEqual({ sheetName: name, area: block });
});

test("lists of addresses, whole rows and columns", () => {
  const list = parseAddressList("'甲,乙'!A1,C:D, 3:4");
  expect(list.map(({ sheetName }) => sheetName)).toEqual(["甲,乙", null, null]);
  expect(list[1]!.area).toMatchObject({ left: 2, right: 3, top: 0, bottom: 1_048_575 });
  expect(list[2]!.area).toMatchObject({ top: 2, bottom: 3, left: 0, right: 16_383 });
});

test("a hole cut out of an area leaves every other cell exactly once", () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const pieces = without(whole, hole);
      const cut = intersection(whole, hole);
      const rest = pieces.reduce((total, piece) => total + cellCount(piece), 0);
      expect(rest).toBe(cellCount(whole) - (cut ? cellCount(cut) : 0));
      for (const [index, piece] of pieces.entries()) {
        expect(intersection(piece, hole)).toBeNull();
        for (const other of pieces.slice(index + 1)) expect(intersection(piece, other)).toBeNull();
      }
    }),
  );
});

test("lines that go in and out again leave an area where it was", () => {
  const axis = fc.constantFrom("rows" as const, "columns" as const);
  fc.assert(
    fc.property(area, axis, fc.nat(40), fc.integer({ min: 1, max: 5 }), (before, along, at, count) => {
      const inserted = shifted(before, { axis: along, at, count });
      expect(inserted && shifted(inserted, { axis: along, at, count: -count })).toEqual(before);
    }),
  );
});

test.each([
  ['=SUM(A1:$B$2)+"A1"&LOG10(C3)', '=SUM(B3:$B$2)+"A1"&LOG10(D5)'],
  ["='A1 表'!A1+Sheet2!$A1", "='A1 表'!B3+Sheet2!$A3"],
  ["=A1B+AB12CD+Q1_", "=A1B+AB12CD+Q1_"],
])("%s seen from two rows below and one column to the right", (formula, expected) => {
  expect(shiftReferences(formula, 2, 1)).toBe(expected);
});

test("a reference that would leave the sheet is an error", () => {
  expect(shiftReferences("=A1", -1, 0)).toBe("=#REF!");
  expect(mapAreas("=B2", () => null)).toBe("=#REF!");
});
