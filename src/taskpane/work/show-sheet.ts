import type { CellRef, HostErrorCode } from "../../core";
import { HostError } from "../../core";
import type { Bench } from "./bench";

/** Brings the sheet of a cell to the front; where it is there already, the user's selection stays as it is. */
export async function showSheet({ host }: Pick<Bench, "host">, cell: CellRef): Promise<void> {
  try {
    const { sheet } = await host.selection();
    if (sheet !== cell.sheet) await host.select(cell);
  } catch (error) {
    if (!(error instanceof HostError) || !HARMLESS.includes(error.code)) throw error;
  }
}

/** What the user has in hand, or has hidden: the page of the pane that was asked for is there all the same. */
const HARMLESS: readonly HostErrorCode[] = [
  "cell-edit-mode",
  "no-cells-selected",
  "inactive-workbook",
  "dialog-open",
  "sheet-hidden",
];
