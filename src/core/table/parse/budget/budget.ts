import type { Decimal } from "../../../decimal";
import { isTotalLabelOutside } from "../../words/total-label";
import type { BudgetBlock, BudgetLine, MoneyCell, NumberCell } from "../../model";
import { evidenceOf } from "./budget-found";
import type { BudgetSlot, FoundBudget, FoundLine } from "./budget-found";
import { findColumns } from "./budget-columns";
import { findGrids } from "./budget-grid";
import { findLines } from "./budget-lines";
import { findPairs } from "./budget-pairs";
import { compact } from "../../wording";
import { moneyUnitOf } from "./budget-unit";
import { moneyUnitIn, sourceKind } from "../../words/budget-words";
import type { BudgetField } from "../../words/budget-words";
import { asRatio, moneyCellAt, moneyFromText } from "./money";
import type { MoneyUnit } from "./money";
import { asPoints, numberCellAt, numberIn, pointsInLabel } from "../../rows/number-cell";
import type { OpenTable } from "../../rows/open-table";

/** A budget block and the rows it fills. */
export interface BudgetReading {
  readonly block: BudgetBlock;
  readonly rows: readonly number[];
}

/** Reads the budget block, above the indicators or among them; `null` where the form has none. */
export function readBudget(table: OpenTable): BudgetReading | null {
  const found =
    findColumns(table) ??
    bestIn(table, [table.headTop, table.headBottom]) ??
    filled(bestIn(table, [table.bodyTop, table.bodyBottom]));
  return found && { block: readBlock(table, found), rows: found.rows };
}

/** The reading that most speaks for: amounts below headers, or behind labels. */
function bestIn(table: OpenTable, rows: readonly [number, number]): FoundBudget | null {
  const readings = [...findLines(table, rows), ...findGrids(table, rows), ...findPairs(table, rows)];
  const [best] = readings
    .map((found) => ({ found, weight: evidenceOf(found) }))
    .sort((a, b) => b.weight - a.weight);
  return best?.found ?? null;
}

const LEAST_EVIDENCE = 3;

/** Among the indicators words alone are no budget: an amount must stand there. */
function filled(found: FoundBudget | null): FoundBudget | null {
  return found && evidenceOf(found) > LEAST_EVIDENCE ? found : null;
}

function readBlock(table: OpenTable, found: FoundBudget): BudgetBlock {
  const unit = moneyUnitOf(table, found);
  const total = { ...readLine(table, found.total, unit), kind: "total" as const };
  const explanation = found.total.slots.get("explanation")?.cell ?? null;
  return {
    moneyUnit: unit,
    total,
    sources: found.sources.map((line) => readLine(table, line, unit)),
    pointsPrinted: total.points?.value ?? pointsIn(found.words),
    divisorPrinted: divisorIn(found.total),
    explanation,
  };
}

function readLine(table: OpenTable, { label, slots }: FoundLine, unit: MoneyUnit): BudgetLine {
  const money = (field: BudgetField): MoneyCell | null => moneyIn(table, slots.get(field), unit);
  const number = (field: BudgetField): NumberCell | null => plainNumber(table, slots.get(field));
  const amounts = { initial: money("initial"), full: money("full"), executed: money("executed") };
  return {
    label,
    kind: label ? sourceKind(label.text) : "other",
    ...amounts,
    points: pointsOf(number("points")),
    rate: rateOf(number("rate"), slots.get("rate")?.header ?? "", amounts),
    score: pointsOf(number("score")),
  };
}

/** An amount; a unit in its own header or cell goes before the block's. */
function moneyIn(table: OpenTable, slot: BudgetSlot | undefined, block: MoneyUnit): MoneyCell | null {
  if (!slot) return null;
  const unit = moneyUnitIn(slot.header) ?? block;
  const { cell, inText } = slot;
  const amount = inText ?? leadingAmount(cell.text);
  return amount === null ? moneyCellAt(table.view, cell, unit) : moneyFromText(cell, amount, unit);
}

/** 100万元，其中：中央80万元, 100（含结转10）, 100（万元）: the amount before what it is made of. */
function leadingAmount(text: string): string | null {
  if (numberIn(text) !== null) return null;
  const word = compact(text)
    .replace(/^共/, "")
    .replace(/\(([万亿千]?元)\)$/, "$1");
  const [, amount = null] = LEADING_AMOUNT.exec(word) ?? [];
  return amount;
}

const LEADING_AMOUNT =
  /^(\d[\d,]*(?:\.\d+)?(?:[万亿千]?元|万)?)(?:$|\((?:含|其中|包括|不含)|(?<=[元万])[(,;、])/;

function plainNumber(table: OpenTable, slot: BudgetSlot | undefined): NumberCell | null {
  if (!slot) return null;
  const { cell, inText } = slot;
  if (inText === null) return numberCellAt(table.view, cell.row, cell.column);
  return { ...cell, value: numberIn(inText), isTextNumber: false };
}

function pointsOf(cell: NumberCell | null): NumberCell | null {
  return cell && asPoints(cell);
}

function rateOf(
  rate: NumberCell | null,
  header: string,
  amounts: Pick<BudgetLine, "initial" | "full" | "executed">,
): NumberCell | null {
  return rate && asRatio(rate, header, exactRate(amounts.executed, amounts.full ?? amounts.initial));
}

/** Whether the letter behind the rate's stroke stands over the initial budget and not over the other one. */
function divisorIn({ slots }: FoundLine): BudgetBlock["divisorPrinted"] {
  const header = (field: BudgetField): string => compact(slots.get(field)?.header ?? "");
  const letter = /[/÷]([A-Z])/.exec(header("rate"))?.[1] ?? " ";
  return header("initial").includes(letter) && !header("full").includes(letter) ? "initial" : null;
}

function exactRate(executed: MoneyCell | null, budget: MoneyCell | null): Decimal | null {
  if (!executed?.value || !budget?.value || budget.value.isZero()) return null;
  if (executed.yuan && budget.yuan) return executed.yuan.div(budget.yuan);
  return executed.value.div(budget.value);
}

/** Points printed in a header or label of the block: 得分(20分*执行率), 预算执行情况(10分); 自评得分：95分 is none. */
function pointsIn(words: readonly string[]): Decimal | null {
  const own = words.filter(
    (word) => !isTotalLabelOutside(word.split(/[:：]/)[0] ?? "") || !/[:：]/.test(word),
  );
  return own.map(pointsInLabel).find((points) => points !== null) ?? null;
}
