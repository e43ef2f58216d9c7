import type { ReviewSettings } from "./settings";

/**
 * The settings with other ids for their sheets.
 *
 * @param idOf - the id that a sheet of that id has now
 */
export function withSheetIds(settings: ReviewSettings, idOf: (sheet: string) => string): ReviewSettings {
  const moved = <T extends { readonly sheet: string }>(one: T): T => ({ ...one, sheet: idOf(one.sheet) });
  const regions = Object.entries(settings.tablePolicies).map(([region, policy]) => {
    const sheet = sheetOf(region);
    return [idOf(sheet) + region.slice(sheet.length), policy] as const;
  });
  return {
    ...settings,
    tablePolicies: Object.fromEntries(regions),
    ignored: settings.ignored.map((one) => ({ ...one, cell: one.cell && moved(one.cell) })),
    roles: settings.roles.map(moved),
    scoreBasis: settings.scoreBasis.map(moved),
  };
}

/** The ids of all sheets of which the settings say something: those that `withSheetIds` asks for. */
export function sheetsNamedIn(settings: ReviewSettings): ReadonlySet<string> {
  const { tablePolicies, ignored, roles, scoreBasis } = settings;
  const cells = ignored.map(({ cell }) => cell).filter((cell) => cell !== null);
  const ids = [...cells, ...roles, ...scoreBasis].map(({ sheet }) => sheet);
  return new Set([...Object.keys(tablePolicies).map(sheetOf), ...ids]);
}

/** The sheet's id in the key of a region; an id may hold a ! of its own. */
function sheetOf(region: string): string {
  return region.slice(0, region.lastIndexOf("!"));
}
