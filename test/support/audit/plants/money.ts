import type { BudgetLine, CheckId, Decimal, MoneyCell, NumberCell } from "../../../../src/core";
import { type Defect, type Ground, numberFor, type Plant, timesAt } from "./defect";

type Filled<T> = T & { readonly value: Decimal };

interface Money {
  readonly total: BudgetLine;
  readonly full: Filled<MoneyCell>;
  readonly executed: Filled<MoneyCell>;
}

function moneyOf({ scored }: Ground): Money | null {
  const total = scored.table.budget?.total;
  if (!total || !isFilled(total.full) || !isFilled(total.executed)) return null;
  return total.full.value.gt(0) ? { total, full: total.full, executed: total.executed } : null;
}

function isFilled<T extends NumberCell>(cell: T | null): cell is Filled<T> {
  return cell?.value?.gt(0) === true;
}

function inMoney(ground: Ground, plant: (money: Money) => Plant | null): readonly Plant[] {
  const money = moneyOf(ground);
  const planted = money && plant(money);
  return planted ? [planted] : [];
}

/** Reasons in a row or in a box for the whole table may be about money. */
function isToldElsewhere({ scored: { table } }: Ground): boolean {
  const boxes = table.notes.filter(({ kind }) => kind === "deviation-box" || kind === "other-explanation");
  return (
    table.indicators.some(({ explanation }) => explanation?.text) ||
    boxes.some(({ cell }) => cell.text.length > 9)
  );
}

/** Money that no longer fits: rates, parts and the total with a score of its own. */
const OF_MONEY: readonly CheckId[] = [
  "execution-rate-differs",
  "budget-parts-differ",
  "budget-score-differs",
  "execution-exceeds-budget",
];

export const moneyDefects: readonly Defect[] = [
  {
    kind: "execution-rate-wrong",
    consequences: [],
    places: (ground) =>
      inMoney(ground, ({ total: { rate } }) =>
        isFilled(rate)
          ? {
              edits: [timesAt(ground, rate, 0.93)],
              finds: [{ checks: ["execution-rate-differs"], cell: rate }],
            }
          : null,
      ),
  },
  {
    kind: "execution-score-wrong",
    consequences: ["total-score-differs"],
    places: (ground) =>
      inMoney(ground, ({ total: { score } }) =>
        isFilled(score) && score.value.gt(4)
          ? {
              edits: [numberFor(score, score.value.minus(3))],
              finds: [{ checks: ["budget-score-differs"], cell: score }],
            }
          : null,
      ),
  },
  {
    kind: "execution-over-budget",
    consequences: OF_MONEY,
    places: (ground) =>
      inMoney(ground, ({ full, executed }) => ({
        edits: [numberFor(executed, full.value.times(1.27).toDecimalPlaces(2))],
        finds: [{ checks: ["execution-exceeds-budget"], cell: executed }],
      })),
  },
  {
    kind: "budget-zero",
    consequences: [...OF_MONEY, "budget-change-unexplained"],
    places: (ground) =>
      inMoney(ground, ({ full }) => ({
        edits: [numberFor(full, 0)],
        finds: [{ checks: ["budget-zero", "budget-parts-differ"], cell: full }],
      })),
  },
  {
    kind: "budget-parts-mismatched",
    consequences: ["execution-rate-differs", "execution-exceeds-budget"],
    places: (ground) => {
      const { budget } = ground.scored.table;
      const lines =
        budget?.sources.filter(({ full, executed }) => isFilled(full) && isFilled(executed)) ?? [];
      return inMoney(ground, ({ full }) =>
        lines[0]
          ? {
              edits: [
                numberFor(
                  lines[0].full!,
                  lines[0].full!.value!.plus(budget?.moneyUnit === "yuan" ? 32400 : 3.24),
                ),
              ],
              finds: [{ checks: ["budget-parts-differ"], cell: full }],
            }
          : null,
      );
    },
  },
  {
    kind: "execution-reason-missing",
    consequences: [...OF_MONEY, "total-score-differs", "value-magnitude-suspect"],
    places: (ground) =>
      inMoney(ground, ({ total: { rate }, full, executed }) =>
        isToldElsewhere(ground) || !rate
          ? null
          : {
              edits: [
                numberFor(executed, full.value.times(0.61).toDecimalPlaces(2)),
                { cell: rate, value: "61%" },
              ],
              finds: [{ checks: ["execution-explanation-missing"], cell: rate }],
            },
      ),
  },
  {
    kind: "adjustment-reason-missing",
    consequences: ["budget-parts-differ"],
    places: (ground) =>
      inMoney(ground, ({ total: { initial }, full }) =>
        initial &&
        ground.scored.policy.explanations.value.budgetChanged !== "off" &&
        initial.value?.eq(full.value)
          ? {
              edits: [numberFor(initial, full.value.times(0.8).toDecimalPlaces(2))],
              finds: [{ checks: ["budget-change-unexplained"], cell: initial }],
            }
          : null,
      ),
  },
  {
    kind: "spending-output-contradict",
    consequences: [
      ...OF_MONEY,
      "execution-explanation-missing",
      "total-score-differs",
      "value-magnitude-suspect",
    ],
    places: (ground) =>
      inMoney(ground, ({ full, executed }) => {
        const outputs = ground.scored.table.indicators.filter(
          ({ category, isCounted }) => category === "output" && isCounted,
        );
        const isFull =
          outputs.length > 1 &&
          outputs.every(({ points, score }) => points?.value && score?.value?.eq(points.value));
        return isFull
          ? {
              edits: [numberFor(executed, full.value.times(0.0123).toDecimalPlaces(4))],
              finds: [{ checks: ["spending-contradicts-output"], cell: executed }],
            }
          : null;
      }),
  },
];
