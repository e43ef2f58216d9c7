import { isWantedMore } from "../../scoring/wanted-more";
import { plainName } from "../../scoring/plain-name";
import type { Indicator } from "../../table/model";
import { defineTableCheck } from "../define-check";
import type { Severity } from "../finding";
import { countedRows, rowCells, rowFacts } from "../row";
import { findingList } from "../sources";

/** A cost with a lower limit, a rate or satisfaction with an upper one, an output that must not be reached. */
export const targetDirectionReversed = defineTableCheck({
  id: "target-direction-reversed",
  group: "facts",
  severity: "error",
  sources: [findingList("成本指标填≥17.4万元，等于鼓励多花钱，应为≤或=")],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const fault = faultOf(row.indicator);
      if (!fault) return [];
      const cells = rowCells(scored, row, [row.indicator.targetOperator, row.indicator.target]);
      return [{ severity: fault.severity, cells, facts: { ...rowFacts(row), kind: fault.kind } }];
    }),
});

const COST = /(成本|费用?|造价|投资额?|支出)(总)?(额|金额|数)?$/;
const COST_THAT_MAY_RISE = /节约|节省|降低|减少|下降|控制|标准|达标|完成|覆盖|合规|投入/;
const RATE = /(满意度|满意率|完成率|合格率|通过率|覆盖率|达标率|及时率|到位率|知晓率|办结率)$/;
const WANTED_LESS = /投诉|事故|违|差错|调整|变更|流失|死亡|故障|损|延误|超/;

function faultOf(indicator: Indicator): { readonly kind: string; readonly severity: Severity } | null {
  const { judgement } = indicator;
  if (judgement.kind !== "quantitative" || !judgement.directionFrom.startsWith("operator")) return null;
  const name = plainName(indicator.title);
  if (judgement.direction === "at-least") return isCost(name) ? { kind: "cost", severity: "error" } : null;
  if (judgement.direction !== "at-most" || WANTED_LESS.test(name)) return null;
  if (RATE.test(name)) return { kind: "rate", severity: "error" };
  return isWantedMore(indicator) ? { kind: "quantity", severity: "review" } : null;
}

/** 三公经费控制数 is a ceiling by its name. */
const CEILING = /(成本|经费|费用?|支出|投资)控制(数|额|金额)$/;

function isCost(name: string): boolean {
  if (CEILING.test(name)) return true;
  return COST.test(name) && !COST_THAT_MAY_RISE.test(name) && !/率$/.test(name);
}
