import { SYSTEM_MANUAL } from "../../regulations/execution-caps";
import { Decimal } from "../../decimal";
import { defineTableCheck } from "../define-check";
import { refAt } from "../row";

/** A total above what the policy permits at this execution rate. Policies have no caps unless one is chosen. */
export const totalScoreExceedsCap = defineTableCheck({
  id: "total-score-exceeds-cap",
  group: "arithmetic",
  severity: "error",
  sources: [{ ...SYSTEM_MANUAL, url: "https://desk33.com/d-565511.html" }],
  report: (scored) => {
    const cell = scored.table.total?.score;
    const rate = scored.budget?.exactRate;
    if (!cell?.value || !rate) return [];
    const step = scored.policy.totalCaps.value.find(({ below }) => rate.lt(below));
    if (!step || cell.value.lte(step.cap)) return [];
    return [
      {
        cells: [refAt(scored, cell)],
        fix: cell.formula === null ? [{ cell: refAt(scored, cell), value: Number(step.cap) }] : [],
        facts: { printed: cell.value, cap: new Decimal(step.cap), rate, below: new Decimal(step.below) },
      },
    ];
  },
});
