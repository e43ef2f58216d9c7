import type { CellRef } from "../../core/index";
import { HostError } from "../../core/index";
import type { Bench } from "./bench";

/** Brings the sheet of a cell to the front; where it is there already, the user's selection stays as it is. */
export async function showSheet({ host }: Bench, cell: CellRef): Promise<void> {
  try {
    const { sheet } = await host.selection();
    if (sheet !== cell.sheet) await host.select(cell);
  } catch (error) {
    // A chart is selected, or a cell is being edited: the user asked for a page of the pane, and that is there.
    if (!(error instanceof HostError)) throw error;
  }
}
