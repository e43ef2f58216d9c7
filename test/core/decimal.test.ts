import { Decimal, sum, toDecimal } from "../../src/core";

test("a JavaScript number stands for what the user typed", () => {
  expect(sum([0.1, 0.2].map((n) => toDecimal(n)!)).toString()).toBe("0.3");
  expect(toDecimal(1e21)?.toString()).toBe("1000000000000000000000");
});

test("what is no finite number is none", () => {
  expect(["", "abc", "1e99999", "NaN", "Infinity", "6套"].map(toDecimal)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(toDecimal(Infinity)).toBeNull();
});

test("numbers never print in scientific notation", () => {
  expect(new Decimal("1e-20").toString()).toBe("0.00000000000000000001");
});
