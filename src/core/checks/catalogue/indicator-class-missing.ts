import type { ScoredTable } from "../../scoring/model";
import { defineTableCheck } from "../define-check";
import { countedRows, refAt, type Row } from "../row";
import { measures, publishedForms } from "../sources";

const CLASSES = ["output", "benefit", "satisfaction"] as const;

/** A table without outputs, benefits or satisfaction. Forms with another structure are left alone. */
export const indicatorClassMissing = defineTableCheck({
  id: "indicator-class-missing",
  group: "quality",
  severity: "warning",
  sources: [measures("第十三条（产出、效益、服务对象满意度指标）"), publishedForms("没有满意度指标的自评表")],
  report: (scored) => {
    const rows = countedRows(scored);
    const missing = CLASSES.filter((name) => !rows.some((row) => belongsTo(row, name)));
    const first = rows[0];
    if (!first || missing.length === 0 || missing.length === CLASSES.length || isOtherForm(rows)) return [];
    return [{ cells: [refAt(scored, placeOf(scored, first))], facts: { missing: missing.join(",") } }];
  },
});

function belongsTo({ indicator }: Row, name: (typeof CLASSES)[number]): boolean {
  if (indicator.category === name) return true;
  return name === "satisfaction" && /满意/.test(indicator.title + indicator.level2);
}

/** A flat list without levels, or a form of decisions and management. */
function isOtherForm(rows: readonly Row[]): boolean {
  if (rows.every(({ indicator }) => indicator.level1 === "")) return true;
  return rows.some(({ indicator }) => indicator.category === "process");
}

function placeOf({ table }: ScoredTable, first: Row): { readonly row: number; readonly column: number } {
  const level1 = table.region.columns.find(({ role }) => role === "level1");
  return { row: first.indicator.row, column: level1?.column ?? first.indicator.name.column };
}
