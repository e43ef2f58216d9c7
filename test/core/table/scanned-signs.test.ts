import { HEADER, formOf, TOTAL } from "./row-forms";

const kinds = (...lines: readonly string[]): readonly string[] =>
  formOf(HEADER, ...lines, TOTAL).indicators.map(({ judgement }) =>
    judgement.kind === "unclear" ? judgement.reason : judgement.kind,
  );
const row = (name: string, target: string, actual: string): string =>
  `产出指标 | 数量指标 | ${name} | ${target} | ${actual} | 10 | 10 | `;
const PASSED = row("项目验收合格率", "298%", "100%");

test("a share of 298% gives the scan away, and with it other numbers that begin with 2", () => {
  const lines = [row("茶园建设面积", "21500亩", "1500亩"), row("购置机械", "26台", "6台"), PASSED];
  expect(kinds(...lines)).toEqual(["sign-misread", "sign-misread", "sign-misread"]);
});

test("beside it, what was missed, what was met and what has a sign stays as it is", () => {
  const lines = [
    row("培训茶农", "2300人次", "212人次"),
    row("带动农户", "286户", "290户"),
    row("亩均成本", "≤21600元", "1586元"),
  ];
  expect(kinds(...lines, PASSED)).toEqual(["quantitative", "quantitative", "quantitative", "sign-misread"]);
});

test("without such a share nothing is doubted", () => {
  expect(kinds(row("茶园建设面积", "21500亩", "1500亩"), row("产值增长", "250%", "90%"))).toEqual([
    "quantitative",
    "quantitative",
  ]);
});
