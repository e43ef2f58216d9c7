import { isSameContent, passesThroughGeneral, quoted } from "../../src/excel/cells/cell-content";
import type { FoundContent } from "../../src/excel/cells/cell-content";

const content = (value: string | number | boolean | null, formula: string | null = null) => ({
  value,
  formula,
});
test.each(["=1+1", "+3", "-3", "@SUM(A1)", "'quoted", "=部分完成", "-未完成", "+已完成"])(
  "%s is handed over so that Excel takes it for no formula",
  (text) => expect(quoted(text)).toBe(`'${text}`),
);

test.each([
  "95%",
  "1/2",
  "2024-1-5",
  "2024年12月31日",
  "12月",
  "3.50",
  "TRUE",
  "1e5",
  "10:30",
  "￥3",
  "007",
  "#N/A",
])("%s is handed over so that Excel makes no number, date or error of it", (text) =>
  expect(quoted(text)).toBe(`'${text}`),
);

test.each(["因疫情影响，设备未能按期到货。", "已完成80%", "2024年12月31日前完成", "无", ""])(
  "%s needs no apostrophe",
  (text) => expect(quoted(text)).toBe(text),
);

test("an empty cell is the same whether it is told as nothing or as an empty text", () => {
  expect(isSameContent(content(null), content(""))).toBe(true);
  expect(isSameContent(content(null), content(0))).toBe(false);
  expect(isSameContent(content("3"), content(3))).toBe(false);
});

test("a formula is compared by its text, whatever it comes to; Excel may respell it", () => {
  expect(isSameContent(content(3, "=SUM(A1:A3)"), content(5, "=sum( A1:A3 )"))).toBe(true);
  expect(isSameContent(content(3, "=SUM(A1:A3)"), content(3))).toBe(false);
  expect(isSameContent(content(3), content(3, "=3"))).toBe(false);
});

test("what is no text has to be kept from becoming one under the text format, and only there", () => {
  expect(passesThroughGeneral(content(2.5), "@")).toBe(true);
  expect(passesThroughGeneral(content(true), "@")).toBe(true);
  expect(passesThroughGeneral(content(3, "=ROUND(A1,0)"), "@")).toBe(true);
  const error: FoundContent = { ...content("#N/A"), isError: true, numberFormat: "General" };
  expect(passesThroughGeneral(error, "@")).toBe(true);
  expect(passesThroughGeneral(content("=看似公式"), "@")).toBe(false);
  expect(passesThroughGeneral(content(null), "@")).toBe(false);
  expect(passesThroughGeneral(content(2.5), "0%")).toBe(false);
});
