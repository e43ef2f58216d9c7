import type { RoleChoice } from "../../core/index";
import type { Bench } from "./bench";
import { troubleOf } from "./trouble";

/** Takes the area that the user has selected in the sheet for a table; a single cell is no area. */
export async function assignSelection(
  bench: Bench,
  assign: (choice: RoleChoice) => Promise<void>,
): Promise<void> {
  try {
    const { sheet, areas } = await bench.host.selection();
    const [area] = areas;
    if (!area || area.top === area.bottom) {
      bench.store.dispatch({ type: "noticed", notice: { kind: "no-selection" } });
      return;
    }
    await assign({ sheet, area, columns: {} });
  } catch (error) {
    bench.store.dispatch({ type: "noticed", notice: troubleOf(error) });
  }
}
