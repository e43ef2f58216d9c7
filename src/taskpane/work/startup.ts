import type { Bench } from "./bench";
import { troubleOf } from "./trouble";

/** Asks Excel whether it starts the add-in with this workbook. */
export async function askStartup({ host, store }: Bench): Promise<void> {
  try {
    store.dispatch({ type: "startup-known", isOn: await host.startsWithWorkbook() });
  } catch (error) {
    store.dispatch({ type: "noticed", notice: troubleOf(error) });
  }
}

/** Has Excel start the add-in with this workbook, or no longer. What Excel refused is not shown as done. */
export async function changeStartup({ host, store }: Bench, isOn: boolean): Promise<void> {
  try {
    await host.setStartsWithWorkbook(isOn);
    store.dispatch({ type: "startup-known", isOn });
  } catch (error) {
    store.dispatch({ type: "noticed", notice: troubleOf(error) });
  }
}
