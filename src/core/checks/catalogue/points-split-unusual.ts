import { type Decimal, sumOfPoints, toDecimal } from "../../decimal";
import { DEFAULT_POLICY } from "../../regulations/policies";
import type { ScoredTable } from "../../scoring/model";
import type { Category } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { countedRows, presentCells, refAt } from "../row";
import { measures, publishedForms } from "../sources";

/**
 * Points spread otherwise than the form's own printed rule says, or than the policy that the user chose, or with
 * more than half of them on one indicator. The national split may be adjusted, so by default it is not insisted on.
 */
export const pointsSplitUnusual = defineTableCheck({
  id: "points-split-unusual",
  group: "arithmetic",
  severity: "warning",
  sources: [
    measures("第十三条（一级指标权重，如有特殊情况可适当调整）"),
    publishedForms("产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分"),
  ],
  report: (scored) => [...executionReport(scored), ...splitReport(scored), ...lopsidedReport(scored)],
});

/** The execution rate bears other points on the form than under the policy that the user chose. */
function executionReport({ table, policy, policyFrom }: ScoredTable): readonly CheckReport[] {
  const points = table.budget?.total.points;
  const expected = toDecimal(policy.budgetPoints.value);
  if (policyFrom !== "chosen" || !points?.value || !expected || points.value.eq(expected)) return [];
  return [
    {
      cells: [{ sheet: table.region.sheet, row: points.row, column: points.column }],
      facts: { kind: "split", category: "execution", expected, actual: points.value },
    },
  ];
}

const RULE =
  /产出(?:指标)?(\d{1,2})[%分].{0,6}效益(?:指标)?(\d{1,2})[%分].{0,12}?满意度(?:指标)?(\d{1,2})[%分]/;

function splitReport(scored: ScoredTable): readonly CheckReport[] {
  const rule = printedRule(scored) ?? chosenRule(scored);
  if (!rule) return [];
  return rule.flatMap(([category, expected]) => {
    const rows = countedRows(scored).filter(({ indicator }) => indicator.category === category);
    const actual = sumOfPoints(rows.flatMap(({ indicator }) => indicator.points?.value ?? []));
    if (rows.length === 0 || actual.isZero() || actual.eq(expected)) return [];
    const cells = presentCells(
      scored,
      rows.map(({ indicator }) => indicator.points),
    );
    return [{ cells, facts: { kind: "split", category, expected, actual } }];
  });
}

type Rule = readonly (readonly [Category, Decimal])[];

function printedRule({ table }: ScoredTable): Rule | null {
  const texts = [...table.notes.map(({ cell }) => cell.text), ...table.hints];
  const match = texts
    .map((text) => RULE.exec(text.replace(/[\s：:为占]/g, "")))
    .find((found) => found !== null);
  if (!match) return null;
  const categories = ["output", "benefit", "satisfaction"] as const;
  return categories.flatMap((category, index) => {
    const points = toDecimal(match[index + 1] ?? "");
    return points ? [[category, points] as const] : [];
  });
}

type UsualPoints = Readonly<Record<string, string>>;

function chosenRule({ table, policy, policyFrom }: ScoredTable): Rule | null {
  if (policyFrom !== "chosen" || !policy.usualPoints.value) return null;
  const usual = usualOf(policy.usualPoints.value, new Set(table.indicators.map(({ category }) => category)));
  return (["cost", "output", "benefit", "satisfaction"] as const).flatMap((category) => {
    const points = toDecimal(usual[category] ?? "");
    return points ? [[category, points] as const] : [];
  });
}

/**
 * The usual points of a table with these categories. Where costs are a category of their own, a table without any is spread by the
 * national split, and one without satisfaction gives its points to the benefits.
 *
 * @source 财预〔2021〕101号: 有成本指标的 20/40/20/10, 没有的 50/30/10; 没有满意度指标的, 效益指标增加 10 分.
 */
function usualOf(chosen: UsualPoints, categories: ReadonlySet<Category | null>): UsualPoints {
  if (chosen["cost"] === undefined) return chosen;
  const usual = categories.has("cost") ? chosen : (DEFAULT_POLICY.usualPoints.value ?? chosen);
  if (categories.has("satisfaction")) return usual;
  const shared = sumOfPoints(
    ["benefit", "satisfaction"].flatMap((category) => toDecimal(usual[category] ?? "") ?? []),
  );
  return { ...usual, benefit: shared.toString() };
}

function lopsidedReport(scored: ScoredTable): readonly CheckReport[] {
  const rows = countedRows(scored).filter(({ indicator }) => indicator.points?.value?.gt(0) === true);
  const half = sumOfPoints(rows.flatMap(({ indicator }) => indicator.points?.value ?? [])).div(2);
  return rows.flatMap(({ indicator }) => {
    const { points } = indicator;
    if (rows.length < 3 || !points?.value?.gt(half)) return [];
    const facts = { kind: "lopsided", title: indicator.title, actual: points.value, count: rows.length };
    return [{ cells: [refAt(scored, points)], facts }];
  });
}
