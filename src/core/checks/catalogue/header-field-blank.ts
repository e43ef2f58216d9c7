import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { sichuanForm } from "../sources";

/** A field of the table's head that the form has and the unit left blank. */
export const headerFieldBlank = defineTableCheck({
  id: "header-field-blank",
  group: "form",
  severity: "error",
  sources: [sichuanForm("项目名称、主管部门、实施单位")],
  report: (scored) => {
    const { project, department, unit } = scored.table;
    const fields = Object.entries({ project, department, unit });
    return fields.flatMap(([field, cell]) =>
      cell?.text === "" ? [{ cells: presentCells(scored, [cell]), facts: { field } }] : [],
    );
  },
});
