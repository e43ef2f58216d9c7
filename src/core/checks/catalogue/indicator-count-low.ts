import { defineTableCheck } from "../define-check";
import { countedRows, refAt } from "../row";
import { fillingGuide, publishedForms } from "../sources";

const FEWEST = 3;

/** Fewer than three level-3 indicators. */
export const indicatorCountLow = defineTableCheck({
  id: "indicator-count-low",
  group: "quality",
  severity: "warning",
  sources: [fillingGuide("三级指标总数不得少于3个"), publishedForms("两个指标承担90分")],
  report: (scored) => {
    const rows = countedRows(scored);
    if (rows.length >= FEWEST) return [];
    const { area } = scored.table.region;
    const place = rows[0]?.indicator.name ?? scored.table.title ?? { row: area.top, column: area.left };
    return [{ cells: [refAt(scored, place)], facts: { count: rows.length } }];
  },
});
