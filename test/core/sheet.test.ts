import { a1, a1Area, columnLetters, parseA1, parseA1Area } from "../../src/core";

test("columns are counted in letters, as Excel does", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("addresses are read and printed", () => {
  expect(a1(44, 7)).toBe("H45");
  expect(parseA1("$H$45")).toEqual({ row: 44, column: 7 });
  expect(parseA1("总分")).toBeNull();
  expect(a1Area({ top: 2, left: 0, bottom: 44, right: 7 })).toBe("A3:H45");
  expect(parseA1Area("H45:A3")).toEqual({ top: 2, left: 0, bottom: 44, right: 7 });
});
