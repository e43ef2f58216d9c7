import { roundedFormula } from "../../../src/core/write-back/rounded-formula";

test.each([
  ["=F12*0.6672", 6.672, 2, "=ROUND(F12*0.6672,2)", 6.67],
  ["=F12*0.67", 6.7, 0, "=ROUND(F12*0.67,0)", 7],
  // Half of the last place goes up, of the number as it is shown: 1.005 in binary is a little less.
  ["=A1", 1.005, 2, "=ROUND(A1,2)", 1.01],
  ["=ROUND(F12,1)", 6.7, 2, "=ROUND(ROUND(F12,1),2)", 6.7],
  ["=ROUND(F12,2)+ROUND(A1,2)", 6.674, 2, "=ROUND(ROUND(F12,2)+ROUND(A1,2),2)", 6.67],
  ["=ROUND(F12,2)*1", 6.67, 2, "=ROUND(ROUND(F12,2)*1,2)", 6.67],
  ["=1+ROUND(F12,2)", 6.67, 2, "=ROUND(1+ROUND(F12,2),2)", 6.67],
])("%s that gives %s at %s decimals becomes %s", (formula, value, decimals, rounded, shown) => {
  expect(roundedFormula({ value, formula }, decimals)).toEqual({ value: shown, formula: rounded });
});

test.each(["=ROUND(F12*0.9,2)", "=ROUND( (A1+B1)/2 , 2)", "=round(F12,2)", " =ROUND(F12,2) "])(
  "%s is rounded already and stays",
  (formula) => {
    const before = { value: 6.67, formula };
    expect(roundedFormula(before, 2)).toBe(before);
  },
);

test.each([
  ["a text", { value: "#REF!", formula: "=A1" }],
  ["an empty cell", { value: null, formula: "=A1" }],
  ["a typed number", { value: 6.672, formula: null }],
])("%s has nothing to round", (_, before) => {
  expect(roundedFormula(before, 2)).toBeNull();
});
