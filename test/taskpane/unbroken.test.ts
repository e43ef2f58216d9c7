import fc from "fast-check";
import { unbroken } from "../../src/taskpane/unbroken";

const NO_BREAK = "\u00a0";
const JOINED = "\u2060";

test.each([
  ["少了 1 分。", `少了 1${NO_BREAK}分。`],
  ["98.9141…%", `98.9141…${JOINED}%`],
  ["3600平方米", `3600${JOINED}平方米`],
  ["10.00%", "10.00%"],
  ["target 36000, actual 3600", "target 36000, actual 3600"],
  ["H29 长效管理机制", "H29 长效管理机制"],
  ["3600 ÷ 36000", "3600 ÷ 36000"],
  ["9,480,000 元", `9,480,000${NO_BREAK}元`],
  ["可得 1.6—2 分", `可得 1.6${JOINED}—${JOINED}2${NO_BREAK}分`],
  ["50%–80%", `50%${JOINED}–${JOINED}80%`],
  ["12 points", `12${NO_BREAK}points`],
])("%s", (text, expected) => {
  expect(unbroken(text)).toBe(expected);
});

test("nothing that can be seen is another than before", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("1", "2", ".", ",", "…", "%", " ", "分", "—", "a", "H") }),
      (text) => {
        expect(unbroken(text).replaceAll(NO_BREAK, " ").replaceAll(JOINED, "")).toBe(text);
      },
    ),
  );
});
