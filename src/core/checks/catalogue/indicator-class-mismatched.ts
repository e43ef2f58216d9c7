import { plainName } from "../../scoring/plain-name";
import type { Indicator, Subcategory } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { countedRows, presentCells } from "../row";
import { reviewPaper } from "../sources";

/** An indicator below a level that it does not belong to. */
export const indicatorClassMismatched = defineTableCheck({
  id: "indicator-class-mismatched",
  group: "quality",
  severity: "warning",
  sources: [reviewPaper("资金支付、预算执行列为数量指标，完成率列为质量指标")],
  report: (scored) =>
    countedRows(scored).flatMap(({ indicator }) => {
      const belongs = rightClass(indicator);
      if (!belongs) return [];
      return [
        {
          cells: presentCells(scored, [indicator.name]),
          facts: { title: indicator.title, printed: indicator.level2 || indicator.level1, belongs },
        },
      ];
    }),
});

/** The kinds of benefit. A form without a level of its own for satisfaction has it below the benefits as such. */
const BENEFITS: ReadonlySet<Subcategory> = new Set([
  "economic-benefit",
  "social-benefit",
  "ecological-benefit",
  "sustained-impact",
]);

/** Where the indicator belongs; `null` where it may stay. */
function rightClass({ title, category, subcategory }: Indicator): string | null {
  const name = plainName(title);
  if ((category === "output" || BENEFITS.has(subcategory)) && /满意(度|率)$/.test(name))
    return "satisfaction";
  if (
    subcategory === "quantity" &&
    /资金支付|资金支出|预算执行|支付进度|支出进度|资金到位|(资金|经费|预算)(使用|支出|执行)(率|进度)/.test(
      name,
    )
  ) {
    return "process";
  }
  if (subcategory === "quantity" && /及时(性|率)$/.test(name)) return "timeliness";
  if (subcategory === "quality" && /(?<!达标|合格)(完成率|开工率|完工率)$/.test(name)) return "quantity";
  return null;
}
