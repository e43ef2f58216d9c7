import type { Finding, Ignored, ReviewSettings, RoleChoice } from "../../core";
import { cellId, ignoredEntry } from "../../core";
import type { Notice } from "../session/notice";
import { isOfTable } from "../session/role-choices";
import type { Bench } from "./bench";
import { attempt } from "./bench";
import { patiently } from "./patiently";
import { reviewAgain } from "./reading";

/**
 * Keeps settings in the workbook and reviews with them; nothing has to be read again.
 *
 * @param done - what is to be said once the workbook has them, and never where it refused
 */
export async function changeSettings(bench: Bench, settings: ReviewSettings, done?: Notice): Promise<void> {
  await attempt(bench, "reviewing", async () => {
    bench.store.dispatch({ type: "settings-changed", settings });
    await reviewAgain(bench);
    await patiently(bench, "reviewing", () => bench.host.saveSettings(settings));
    if (done) bench.store.dispatch({ type: "noticed", notice: done });
  });
}

/** How a finding is set aside: why, and whether with all others of its kind. */
export interface Ignoring {
  readonly reason: string;
  readonly isWholeCheck: boolean;
}

/** Sets a finding aside. */
export async function ignore(bench: Bench, finding: Finding, how: Ignoring): Promise<void> {
  const { review, settings } = bench.store.get();
  if (!review) return;
  const entry = ignoredEntry(finding, review, how.reason);
  const ignored = how.isWholeCheck ? { ...entry, cell: null, basis: [] } : entry;
  const next = { ...settings, ignored: [...settings.ignored, ignored] };
  await changeSettings(bench, next, { kind: "ignored" });
}

/** Takes a finding back that was set aside. */
export async function bringBack(bench: Bench, finding: Finding): Promise<void> {
  const set = bench.store.get().review?.ignored.find((one) => isSameFinding(one.finding, finding));
  if (set) await keepIgnored(bench, (one) => !isSameChoice(one, set.choice));
}

function isSameFinding(one: Finding, { check, cells: [first] }: Finding): boolean {
  const [own] = one.cells;
  return one.check === check && own !== undefined && first !== undefined && cellId(own) === cellId(first);
}

/** Forgets an entry of what is set aside. */
export async function forgetIgnored(bench: Bench, entry: Ignored): Promise<void> {
  await keepIgnored(bench, (one) => one !== entry);
}

async function keepIgnored(bench: Bench, isKept: (entry: Ignored) => boolean): Promise<void> {
  const { settings } = bench.store.get();
  await changeSettings(bench, { ...settings, ignored: settings.ignored.filter(isKept) });
}

/** Corrects columns of a table, or makes a table of an area; what was corrected before and is not corrected now stays so. */
export async function assignRoles(bench: Bench, choice: RoleChoice): Promise<void> {
  const { settings } = bench.store.get();
  const others = settings.roles.filter((one) => !isOfTable(one, choice));
  const before = settings.roles.filter((one) => isOfTable(one, choice)).map(({ columns }) => columns);
  const columns = Object.assign({}, ...before, choice.columns) as RoleChoice["columns"];
  await changeSettings(bench, { ...settings, roles: [...others, { ...choice, columns }] });
}

/** Whether an entry sets aside what a choice did: the same check, at the same cell or altogether. */
function isSameChoice({ check, cell }: Ignored, choice: Ignored): boolean {
  if (check !== choice.check) return false;
  return cell === null || (cell.sheet === choice.cell?.sheet && cell.address === choice.cell.address);
}
