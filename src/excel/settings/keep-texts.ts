import type { SettingsKey } from "./settings-store";

/** Queues keeping a text in the workbook, replacing what was there. */
export function keep(context: Excel.RequestContext, key: SettingsKey, text: string): void {
  context.workbook.settings.add(key, text);
}

/** Queues removing a text from the workbook. */
export function forget(context: Excel.RequestContext, key: SettingsKey): void {
  context.workbook.settings.getItemOrNullObject(key).delete();
}
