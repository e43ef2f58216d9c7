import fc from "fast-check";
import { areasReadBy } from "../../src/core/formula-reach";
import { a1Area } from "../../src/core/sheet";

test.each([
  ["=SUM(G4:G8)", "G4:G8"],
  ["=ROUND(F7/$E$7*100,2)", "F7 E7"],
  ['=IF(F7="",0,IF(F7>=E7,"A1","不足"))', "F7 F7 E7"],
  ["=sum(g8:g4, h2)", "G4:G8 H2"],
  ["=1.5E3+.5-10%", ""],
  ["=TRUE", ""],
  ["=-(A1 - B1)", "A1 B1"],
  ["=SUM(A:A)", "A1:A1048576"],
  ["=SUM($3:4)", "A3:XFD4"],
])("%s reads %s", (formula, expected) => {
  expect((areasReadBy(formula) ?? [{ top: -1, left: 0, bottom: -1, right: 0 }]).map(a1Area).join(" ")).toBe(
    expected,
  );
});

test.each([
  "=源!A1",
  "='附件 2'!B3+1",
  "=SUM(Sheet1:Sheet3!A1)",
  "=[Book2]Sheet1!A1",
  "=Table1[得分]",
  "=预算总额*2",
  "=Budget",
  "=INDIRECT(A1)",
  "=OFFSET(A1,1,0)",
  "=INDEX(A1:A9,2):B9",
  "=NOW()",
  "=SUMIF(A1:A9,1,B1)",
  "=TRUEA1",
  "=MYSCORE(A1)",
  "=_xlfn.XLOOKUP(A1,B:B,C:C)",
  "=A1#",
  "=@A1:A3",
  "={1,2}",
  '="unclosed',
  "=Sheet1!A1:B2",
])("%s may look anywhere", (formula) => {
  expect(areasReadBy(formula)).toBeNull();
});

test("another sheet is never overlooked, whatever stands around it", () => {
  const piece = fc.constantFrom("A1", "SUM(B2:B3)", '"x!y"', "2", "IF(A1,B1,C1)");
  const away = fc.constantFrom("源!A1", "'附件 1'!B2", "[1]表!C3", "名称", "T[列]", "INDIRECT(A1)");
  const operator = fc.constantFrom("+", "-", "*", "&", "=", ",");
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, operator)), away, fc.array(fc.tuple(operator, piece)), (a, b, c) => {
      expect(areasReadBy(`=${a.flat().join("")}${b}${c.flat().join("")}`)).toBeNull();
      expect(areasReadBy(`=${a.flat().join("")}1${c.flat().join("")}`)).not.toBeNull();
    }),
  );
});
