import { DEFAULT_PATIENCE } from "../exchange/exchange";
import { toHostError } from "../exchange/host-error";
import { withTimeout } from "../exchange/with-timeout";

/**
 * Whether Excel starts the add-in when this workbook is opened (Office.addin, SharedRuntime 1.1).
 *
 * @throws HostError where Excel does not answer or has no shared runtime
 */
export async function startsWithWorkbook(): Promise<boolean> {
  const behavior = await answered(() => Office.addin.getStartupBehavior());
  return behavior === Office.StartupBehavior.load;
}

/**
 * Has Excel start the add-in, without showing it, whenever this workbook is opened; or no longer.
 *
 * @throws HostError where Excel does not answer or has no shared runtime
 */
export async function setStartsWithWorkbook(isOn: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  await answered(() => Office.addin.setStartupBehavior(isOn ? load : none));
}

async function answered<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await withTimeout(ask(), DEFAULT_PATIENCE.timeout);
  } catch (error) {
    throw toHostError(error);
  }
}
