/**
 * What the first page can do without: fetched once the list of tables stands, so that every first click finds it there.
 * The start script holds the rest (`npm run size`).
 */
export const parts = {
  tablePage: () => import("./table/table-page"),
  previewPage: () => import("./preview/preview-page"),
  settingsPage: () => import("./settings/settings-page"),
  manyTables: () => import("./overview/many-tables"),
  overviewProposals: () => import("./overview/overview-proposals"),
  overviewFindings: () => import("./overview/overview-findings"),
  overviewWriteBar: () => import("./overview/overview-write-bar"),
  menuItems: () => import("./overview/menu-items"),
  ignoreForm: () => import("./findings/ignore-form"),
  outcome: () => import("./frame/outcome"),
  commands: () => import("./work/commands"),
  writing: () => import("./work/writing"),
  highlighting: () => import("./work/highlighting"),
  reporting: () => import("./work/reporting"),
  assignSelection: () => import("./work/assign-selection"),
};

/** Fetches all of them; fails where one cannot be had. */
export async function fetchParts(): Promise<void> {
  await Promise.all(Object.values(parts).map((fetchPart) => fetchPart()));
}
