import type { Bench } from "./bench";
import { complain } from "./bench";
import { assignRoles } from "./settings";

/** Takes the area that the user has selected in the sheet for a table; a single cell is no area. */
export async function assignSelection(bench: Bench): Promise<void> {
  try {
    const { sheet, areas } = await bench.host.selection();
    const [area] = areas;
    if (!area || area.top === area.bottom) {
      bench.store.dispatch({ type: "noticed", notice: { kind: "no-selection" } });
      return;
    }
    await assignRoles(bench, { sheet, area, columns: {} });
  } catch (error) {
    complain(bench, error, () => assignSelection(bench));
  }
}
