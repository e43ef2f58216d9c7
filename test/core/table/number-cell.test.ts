import { numberIn } from "../../../src/core/table/parse/number-cell";

test.each([
  ["9,100,024.2", "9100024.2"],
  ["96.00%", "0.96"],
  ["20万元", "20"],
  ["１０分", "10"],
  ["10\n", "10"],
  ["9,100,\n024.2", "9100024.2"],
])("%j is one number", (text, expected) => {
  expect(numberIn(text)?.toString()).toBe(expected);
});

test.each([["10\n10"], ["100\r\n100\r\n0"], ["20 \n-5"], ["约100"], ["10-20"], [""]])(
  "%j is none",
  (text) => {
    expect(numberIn(text)).toBeNull();
  },
);
