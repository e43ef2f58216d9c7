import {
  ClearSelectionFormatCommand,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import type { Grid } from "../host/grid";
import type { UniverSeat } from "./univer-seat";

/** How long an answer may wait for the formula engine before the last values are given. */
const CALCULATION_LIMIT = 5_000;

/**
 * How often a calculation is waited for. Univer's own wait ends with the run that is under way; a change made during that
 * run is calculated by the next one, and one made while that one is being put together by a third.
 */
const ROUNDS = 3;

/** What is known of the values of formulas: up to date, or changed and not yet begun, or being worked out. */
type Progress = "settled" | "changed" | "calculating";

type Calculation = Pick<Grid, "onCalculated" | "settled">;

/** The formula engine behind the grid: tells when it has calculated, and waits until nothing is left to calculate. */
export function calculationOperations(seat: UniverSeat): Calculation {
  const progress = watchCalculations(seat);
  return {
    onCalculated(listener) {
      const subscription = seat.api.getFormula().calculationEnd(() => {
        for (const sheet of sheetsWithFormulas(seat)) listener(sheet);
      });
      return () => subscription.dispose();
    },
    async settled() {
      if (sheetsWithFormulas(seat).length === 0) return;
      for (let round = 0; round < ROUNDS && progress.now !== "settled"; round += 1) {
        await seat.api.getFormula().onCalculationResultApplied(CALCULATION_LIMIT);
        if (progress.now === "calculating") progress.now = "settled";
      }
    },
  };
}

/** Commands that change looks alone; Univer calculates nothing after them. */
const LOOKS: ReadonlySet<string | undefined> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/** Univer starts a calculation a moment after a change of the kinds that its formulas hang on; results are none. */
function watchCalculations(seat: UniverSeat): { now: Progress } {
  const kinds = seat.services.get(IActiveDirtyManagerService);
  const progress: { now: Progress } = { now: "settled" };
  seat.commands.onCommandExecuted((command, options) => {
    const { trigger } = (command.params ?? {}) as { trigger?: string };
    if (command.id === SetFormulaCalculationStartMutation.id) progress.now = "calculating";
    else if (options?.applyFormulaCalculationResult && progress.now === "calculating")
      progress.now = "settled";
    else if (kinds.get(command.id) && !options?.onlyLocal && !LOOKS.has(trigger)) progress.now = "changed";
  });
  return progress;
}

function sheetsWithFormulas(seat: UniverSeat): string[] {
  const withFormulas = seat.model.getSheets().filter((sheet) => {
    let found = false;
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      found = Boolean(cell?.f || cell?.si);
      return !found;
    });
    return found;
  });
  return withFormulas.map((sheet) => sheet.getSheetId());
}
