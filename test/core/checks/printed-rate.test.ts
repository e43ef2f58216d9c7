import { Decimal } from "../../../src/core";
import { isBarePercent, readPrintedRate } from "../../../src/core/checks/printed-rate";
import { numberCell } from "../../support/table-builder";

/** A rate cell as shown, with the value that the reader gave it. */
function rate(text: string, value: string | null) {
  return { ...numberCell(0, 0, null), text, value: value === null ? null : new Decimal(value) };
}

/** 9100024.2 ÷ 9480000 = 0.959918164…, as it should be printed. */
const exact = new Decimal("9100024.2").div(9480000);
const read = (text: string, value: string | null, isPercentColumn = false) => {
  const found = readPrintedRate(rate(text, value), exact, isPercentColumn);
  return found && [found.printed, found.expected, found.cellValue, found.expectedText].map(String);
};

test.each<[string, string, readonly string[]]>([
  ["96.00%", "0.96", ["0.96", "0.9599", "0.9599", "95.99%"]],
  ["96％", "0.96", ["0.96", "0.96", "0.96", "96%"]],
  ["96.0 %", "0.96", ["0.96", "0.96", "0.96", "96.0%"]],
  ["96", "0.96", ["0.96", "0.96", "96", "96"]],
  ["96.0", "96", ["0.96", "0.96", "96", "96.0"]],
  ["0.96", "0.96", ["0.96", "0.96", "0.96", "0.96"]],
  ["0.960", "0.96", ["0.96", "0.96", "0.96", "0.960"]],
  ["1", "1", ["1", "1", "1", "1"]],
  ["2", "2", ["2", "1", "1", "1"]],
])("%s (value %s)", (text, value, expected) => {
  expect(read(text, value)).toEqual(expected);
});

test("below (%) a bare 1 or 0 is per cent too", () => {
  expect(read("1", "0.01", true)).toEqual(["0.01", "0.96", "96", "96"]);
  expect(read("0", "0", true)).toEqual(["0", "0.96", "96", "96"]);
  expect(read("0", "0")).toEqual(["0", "1", "1", "1"]);
});

test("what is no rate is not read", () => {
  expect(read("—", null)).toBeNull();
  expect(read("见附件", "1")).toBeNull();
  expect(read("96%", null)).toBeNull();
});

test("a bare number means per cent where its value is not what it shows", () => {
  expect(isBarePercent(rate("100", "1"))).toBe(true);
  expect(isBarePercent(rate("1,000", "10"))).toBe(true);
  expect(isBarePercent(rate("100%", "1"))).toBe(false);
  expect(isBarePercent(rate("100％", "1"))).toBe(false);
  expect(isBarePercent(rate("0.96", "0.96"))).toBe(false);
  expect(isBarePercent(rate("1,000", "1000"))).toBe(false);
  expect(isBarePercent(rate("—", null))).toBe(false);
  expect(isBarePercent(rate("约96", "0.96"))).toBe(false);
  expect(isBarePercent(rate("96", null))).toBe(false);
});
