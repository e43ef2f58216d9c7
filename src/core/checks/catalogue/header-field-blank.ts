import type { ScoredTable } from "../../scoring/model";
import { defineTableCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { presentCells } from "../row";
import { sichuanForm } from "../sources";

/** A field of the table's head that the form has and the unit left blank, or a table that names no year anywhere. */
export const headerFieldBlank = defineTableCheck({
  id: "header-field-blank",
  group: "form",
  severity: "error",
  sources: [sichuanForm("项目名称、主管部门、实施单位")],
  report: (scored) => {
    const { project, department, unit } = scored.table;
    const fields = Object.entries({ project, department, unit });
    const blank = fields.flatMap(([field, cell]) =>
      cell?.text === "" ? [{ cells: presentCells(scored, [cell]), facts: { field } }] : [],
    );
    return [...blank, ...yearReport(scored)];
  },
});

/** The year may stand in the file's name alone, which nobody sees here: not an error. */
function yearReport(scored: ScoredTable): readonly CheckReport[] {
  const { title, year } = scored.table;
  if (!title || year) return [];
  return [{ severity: "warning", cells: presentCells(scored, [title]), facts: { field: "year" } }];
}
