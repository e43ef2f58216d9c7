import { LOOKS, readRule, ruleFormula } from "../../src/excel/highlight-rule";

test("a rule says whose it is, and is told again by its formula", () => {
  const formula = ruleFormula(11, 7, "warning");
  expect(formula).toContain("TRIM(H12)");
  expect(formula).toContain("自评助手·建议修改");
  expect(readRule(formula)).toEqual({ row: 11, column: 7, severity: "warning" });
});

test.each(["error", "warning", "review"] as const)("severity %s survives", (severity) => {
  expect(readRule(ruleFormula(0, 0, severity))?.severity).toBe(severity);
});

test("Excel may respell the reference as absolute", () => {
  const formula = ruleFormula(11, 7, "error").replace("H12", "$H$12");
  expect(readRule(formula)).toEqual({ row: 11, column: 7, severity: "error" });
});

test.each(["=LEN(TRIM(H12))=0", '=ISNUMBER(FIND("x",H12))', '=H12="自评助手"', "", "=TRUE"])(
  "a rule of the user is never ours: %s",
  (formula) => expect(readRule(formula)).toBeNull(),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(first: string, second: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test("each colour is readable: letters on the ground at least 4.5 to 1", () => {
  for (const { fill, font } of Object.values(LOOKS)) expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
});
