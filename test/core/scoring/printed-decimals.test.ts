import { printedDecimals } from "../../../src/core/scoring/printed-decimals";
import { DEFAULT_SETTINGS, toDecimal } from "../../../src/core";
import { scoreTable } from "../../../src/core/scoring/score-table";
import { buildTable, numberCell } from "../../support/table-builder";

/** A cell that shows a text and holds a number. */
function shown(text: string, value: string) {
  return { ...numberCell(0, 0, null), text, value: toDecimal(value) };
}

test.each([
  ["9", "9", 0],
  ["9.6", "9.6", 1],
  ["9.60", "9.6", 2],
  ["9.875", "9.875", 2],
  ["10.00", "10", 2],
  [" 9.5 ", "9.5", 1],
  ["9.5分", "9.5", 1],
  ["自评：9.5", "9.5", 1],
  ["1,234.5", "1234.5", 1],
  ["1，234", "1234", 0],
  ["9．25", "9.25", 2],
  ["-3.5", "-3.5", 1],
])("%p shows %s with %s decimals", (text, value, expected) => {
  expect(printedDecimals([shown(text, value)])).toBe(expected);
});

test("several numbers in one text: those of the value", () => {
  expect(printedDecimals([shown("8.25/10", "8.2")])).toBe(1);
  expect(printedDecimals([shown("八分半", "8.5")])).toBe(1);
  expect(printedDecimals([shown("9+0.25", "9.25")])).toBe(2);
});

test("the finest of all cells counts, and two where nothing is printed", () => {
  const cells = [shown("9", "9"), null, shown("9.5", "9.5"), numberCell(0, 0, "优"), shown("8", "8")];
  expect(printedDecimals(cells)).toBe(1);
  expect(printedDecimals([])).toBe(2);
  expect(printedDecimals([null, numberCell(0, 0, null)])).toBe(2);
});

describe("execution of 90.91 % with 10 of 10 points", () => {
  const scored = (
    rows: readonly (readonly [points: number, score: number])[],
    settings = DEFAULT_SETTINGS,
  ) => {
    const indicators = rows.map(([points, score]) => ({ points, score }));
    const budget = { full: 110, executed: 100, points: 10, score: 10 };
    return scoreTable(buildTable({ indicators, budget }), settings).budget?.suggested?.toString();
  };

  test("is worth 9.09 where no score below its points tells how the unit rounds", () => {
    expect(
      scored([
        [50, 50],
        [40, 40],
      ]),
    ).toBe("9.09");
    expect(
      scored([
        [50, 50],
        [40, 0],
      ]),
    ).toBe("9.09");
  });

  test("is worth 9 in a table whose other scores below their points are whole, and 9.1 in one of tenths", () => {
    expect(
      scored([
        [50, 47],
        [40, 40],
      ]),
    ).toBe("9");
    expect(
      scored([
        [50, 47.5],
        [40, 40],
      ]),
    ).toBe("9.1");
  });

  test("is worth what the user's own decimals make of it", () => {
    expect(
      scored(
        [
          [50, 50],
          [40, 40],
        ],
        { ...DEFAULT_SETTINGS, decimals: 0 },
      ),
    ).toBe("9");
  });
});

test("nearly all is worth all in a table of whole points", () => {
  const budget = { full: "100", executed: "99.6", points: 10, score: 10 };
  const scored = scoreTable(buildTable({ indicators: [], budget }), DEFAULT_SETTINGS);
  expect([scored.budget?.decision, scored.decimals.budget]).toEqual(["kept", 0]);
});
