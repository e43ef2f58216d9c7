import type { IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { Grid, GridConditionalFormat } from "../host/grid";
import { worksheetOf, type UniverSeat } from "./univer-seat";
import { gridArea, univerRange } from "./univer-workbook-data";

type Operations = Pick<
  Grid,
  "conditionalFormats" | "addConditionalFormat" | "updateConditionalFormat" | "removeConditionalFormat"
>;

function isFormulaRule(
  rule: IConditionFormattingRule,
): rule is IConditionFormattingRule<IFormulaHighlightCell> {
  return rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;
}

function toGrid(
  rule: IConditionFormattingRule<IFormulaHighlightCell>,
  priority: number,
): GridConditionalFormat {
  return {
    id: rule.cfId,
    areas: rule.ranges.map(gridArea),
    formula: rule.rule.value,
    fill: rule.rule.style.bg?.rgb ?? null,
    fontColor: rule.rule.style.cl?.rgb ?? null,
    priority,
    stopIfTrue: rule.stopIfTrue,
  };
}

function toUniver(format: GridConditionalFormat): IConditionFormattingRule<IFormulaHighlightCell> {
  const style: IStyleBase = {};
  if (format.fill !== null) style.bg = { rgb: format.fill };
  if (format.fontColor !== null) style.cl = { rgb: format.fontColor };
  return {
    cfId: format.id,
    ranges: format.areas.map(univerRange),
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula.startsWith("=") ? format.formula : `=${format.formula}`,
      style,
    },
  };
}

/** Conditional formats that a formula decides; other kinds are the user's and stay out of sight. */
export function conditionalFormatOperations(seat: UniverSeat): Operations {
  let counter = 0;
  const change = (work: () => unknown) => void seat.asHost(work);
  return {
    conditionalFormats: (sheet) =>
      worksheetOf(seat, sheet)
        .getConditionalFormattingRules()
        .flatMap((rule, index) => (isFormulaRule(rule) ? [toGrid(rule, index)] : [])),
    addConditionalFormat(sheet, format) {
      counter += 1;
      const id = `host-${Date.now().toString(36)}-${counter}`;
      change(() => worksheetOf(seat, sheet).addConditionalFormattingRule(toUniver({ ...format, id })));
      return id;
    },
    updateConditionalFormat: (sheet, format) =>
      change(() => worksheetOf(seat, sheet).setConditionalFormattingRule(format.id, toUniver(format))),
    removeConditionalFormat: (sheet, id) =>
      change(() => worksheetOf(seat, sheet).deleteConditionalFormattingRule(id)),
  };
}
