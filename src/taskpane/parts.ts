/**
 * What the first page can do without. Each is fetched by whoever shows it, and all of them once the list of tables stands, so
 * that the first click finds them there. The start script holds the rest (`npm run size`).
 */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import("./table/table-page"),
  () => import("./preview/preview-page"),
  () => import("./overview/nothing-found"),
  () => import("./settings/settings-page"),
  () => import("./overview/many-tables"),
  () => import("./overview/overview-proposals"),
  () => import("./overview/overview-findings"),
  () => import("./overview/overview-skipped"),
  () => import("./overview/overview-write-bar"),
  () => import("./findings/ignore-form"),
  () => import("./frame/outcome"),
  () => import("./frame/refusal-lines"),
  () => import("./work/rescoring"),
  () => import("./work/settings"),
  () => import("./work/commands"),
  () => import("./work/writing"),
  () => import("./work/highlighting"),
  () => import("./work/reporting"),
  () => import("./work/assign-selection"),
  () => import("./work/score-selection"),
  () => import("./work/startup"),
];

/** Fetches all parts; fails where one cannot be had. */
export async function fetchParts(): Promise<void> {
  await Promise.all(PARTS.map((fetchPart) => fetchPart()));
}
