import type { Bench } from "./bench";
import { complain } from "./bench";

/** Asks Excel whether it starts the add-in with this workbook. */
export async function askStartup(bench: Bench): Promise<void> {
  const { host, store } = bench;
  try {
    store.dispatch({ type: "startup-known", isOn: await host.startsWithWorkbook() });
  } catch (error) {
    complain(bench, error, () => askStartup(bench));
  }
}

/** Has Excel start the add-in with this workbook, or no longer. What Excel refused is not shown as done. */
export async function changeStartup(bench: Bench, isOn: boolean): Promise<void> {
  const { host, store } = bench;
  try {
    await host.setStartsWithWorkbook(isOn);
    store.dispatch({ type: "startup-known", isOn });
  } catch (error) {
    complain(bench, error, () => changeStartup(bench, isOn));
  }
}
