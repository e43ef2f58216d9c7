import { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { plainName } from "../../scoring/plain-name";
import { amount } from "../amount";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { countedRows, presentCells, rowCells, rowFacts, type Row } from "../row";
import { findingList, ownConvention, publishedForms } from "../sources";

/**
 * Money in 元 beside money in 万元; a value exactly ten, a hundred, … times its target or budget, or a share of more than the whole: a digit or a unit
 * may have slipped.
 */
export const valueMagnitudeSuspect = defineTableCheck({
  id: "value-magnitude-suspect",
  group: "facts",
  severity: "review",
  sources: [
    ownConvention("有效数字相同而相差10倍、100倍、1000倍或10000倍"),
    findingList("元与万元混填；17误写为70"),
    publishedForms("“≥98%”误成298%的自评表"),
  ],
  report: (scored) => [
    ...countedRows(scored).flatMap((row) => [...shareReport(scored, row), ...rowReport(scored, row)]),
    ...budgetReport(scored),
  ],
});

/** Shares of a whole: nobody is satisfied to 290 %. Rates of completion or growth may exceed it. */
const SHARE =
  /(满意度|(满意|合格|通过|覆盖|知晓|到位|达标|及时|准确|成活|优良|入学|升学|巩固|毕业|就业|普及|完好|参保|接种|签约|建档|治愈|处置|处理|办结|化解|整改|回复|出勤|好评)率)(调查|测评|情况)?$/;

function shareReport(scored: ScoredTable, row: Row): readonly CheckReport[] {
  const { judgement, title, target, actual } = row.indicator;
  if (judgement.kind !== "quantitative" || judgement.unit?.dimension !== "ratio") return [];
  if (!SHARE.test(plainName(title))) return [];
  const side = judgement.high.gt(1) ? "target" : "actual";
  if (side === "actual" && judgement.actual.lte(1)) return [];
  const cells = rowCells(scored, row, [side === "target" ? target : actual]);
  return [{ cells, facts: { ...rowFacts(row), kind: "share", side } }];
}

function rowReport(scored: ScoredTable, row: Row): readonly CheckReport[] {
  const { judgement } = row.indicator;
  if (judgement.kind !== "quantitative" || judgement.direction === "range") return [];
  const { low, actual } = judgement;
  const factor = powerOfTen(low, actual);
  const isTelling = digitsOf(actual) >= 2 || Decimal.max(low, actual).gte(1000);
  if (!factor || !isTelling) return [];
  const cells = rowCells(scored, row, [row.indicator.actual, row.indicator.target]);
  return [{ cells, facts: { ...rowFacts(row), factor, isTooSmall: actual.lt(low), kind: "indicator" } }];
}

function budgetReport(scored: ScoredTable): readonly CheckReport[] {
  const line = scored.table.budget?.total;
  const budget = amount(line?.full ?? null);
  const executed = amount(line?.executed ?? null);
  if (!budget || !executed) return [];
  const found = budgetFault(scored, budget.value, executed.value);
  if (!found) return [];
  const isTooSmall = executed.value.lt(budget.value);
  const facts = { ...found, budget: budget.value, executed: executed.value, isTooSmall };
  return [{ cells: presentCells(scored, [executed.cell, budget.cell]), facts }];
}

function budgetFault(scored: ScoredTable, budget: Decimal, executed: Decimal) {
  const factor = factorOf(budget, executed);
  if (scored.budget?.slipped) return { kind: "unit", factor };
  return factor && { kind: "budget", factor };
}

/** Two digits may be the same by chance. */
function factorOf(budget: Decimal, executed: Decimal): Decimal | null {
  return digitsOf(executed) < 3 ? null : powerOfTen(budget, executed);
}

const MOST_ZEROS = 4;

/** 10, 100, 1000 or 10000 where one number is exactly that many times the other. */
function powerOfTen(one: Decimal, other: Decimal): Decimal | null {
  const zeros = Math.abs(one.e - other.e);
  if (zeros === 0 || zeros > MOST_ZEROS || one.lte(0) || other.lte(0)) return null;
  const factor = new Decimal(10 ** zeros);
  return Decimal.min(one, other).times(factor).eq(Decimal.max(one, other)) ? factor : null;
}

/** Digits of a number without the zeros around them: 3600 has two. */
function digitsOf(number: Decimal): number {
  return number.toFixed().replace(/^[-0.]+|\.|0+$/g, "").length;
}
