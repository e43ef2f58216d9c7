import { CommandType, type ICommandInfo, type IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import type { LineShift } from "../host/cells/areas";
import type { Grid, GridConditionalFormat } from "../host/grid";
import { shiftedRule } from "../host/cells/shift-formula";
import type { UniverSeat } from "./univer-seat";

/** Lines that come or go in a running command, and the rules of their sheet before it. */
interface Move {
  readonly sheet: string;
  readonly rules: readonly GridConditionalFormat[];
  readonly shifts: LineShift[];
}

type Rules = Pick<
  Grid,
  "conditionalFormats" | "addConditionalFormat" | "updateConditionalFormat" | "removeConditionalFormat"
>;

/**
 * Where lines come in between, Univer breaks a rule in two and tells the formula of the lower half from a wrong cell. Excel keeps
 * it whole: once a command is through, the rules are made what Excel would have made of them.
 */
export function keepRulesWhole(seat: UniverSeat, rules: Rules): void {
  let move: Move | null = null;
  seat.commands.beforeCommandExecuted((command) => {
    const shift = shiftOf(command);
    const { unitId, subUnitId: sheet } = (command.params ?? {}) as { unitId?: string; subUnitId: string };
    if (!shift || unitId !== seat.workbook.getId()) return;
    move ??= { sheet, rules: rules.conditionalFormats(sheet), shifts: [] };
    move.shifts.push(shift);
  });
  seat.commands.onCommandExecuted(({ type }) => {
    if (type !== CommandType.COMMAND || !move) return;
    const done = move;
    move = null;
    settle(rules, done);
  });
}

const LINES: ReadonlyMap<string, Pick<LineShift, "axis"> & { readonly sign: 1 | -1 }> = new Map([
  [InsertRowMutation.id, { axis: "rows", sign: 1 }],
  [RemoveRowMutation.id, { axis: "rows", sign: -1 }],
  [InsertColMutation.id, { axis: "columns", sign: 1 }],
  [RemoveColMutation.id, { axis: "columns", sign: -1 }],
]);

function shiftOf({ id, params }: Readonly<ICommandInfo>): LineShift | null {
  const line = LINES.get(id);
  if (!line) return null;
  const { startRow, endRow, startColumn, endColumn } = (params as { range: IRange }).range;
  const [at, last] = line.axis === "rows" ? [startRow, endRow] : [startColumn, endColumn];
  return { axis: line.axis, at, count: line.sign * (last - at + 1) };
}

function settle(rules: Rules, { sheet, rules: before, shifts }: Move): void {
  const wanted = before.flatMap((rule) => {
    const after = shifts.reduce<GridConditionalFormat | null>(
      (moved, shift) => moved && shiftedRule(moved, shift),
      rule,
    );
    return after ?? [];
  });
  const ids = new Set(wanted.map(({ id }) => id));
  const standing = rules.conditionalFormats(sheet).map(({ id }) => id);
  for (const id of standing) if (!ids.has(id)) rules.removeConditionalFormat(sheet, id);
  for (const rule of wanted) {
    if (standing.includes(rule.id)) rules.updateConditionalFormat(sheet, rule);
    else rules.addConditionalFormat(sheet, rule);
  }
}
