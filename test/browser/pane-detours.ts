import type {} from "../../src/workbench/page/inspection";
import { press, type Tourist } from "./pane-in";

const SHEET = "附件3";

/** 选中区域: two rows of the third table are scored alone; then a row is inserted above them. */
export async function* selectedArea(tourist: Tourist): AsyncGenerator<string> {
  const { page, pane, words } = tourist;
  const { overview, scope } = words.pane;
  await page.evaluate(async (name) => {
    const sheet = window.workbench!.dump().sheets.find((one) => one.name === name)!;
    await window.workbench!.callGrid("select", [sheet.id, { top: 39, bottom: 41, left: 0, right: 7 }]);
  }, SHEET);
  await press(tourist, overview.more);
  await pane.getByRole("menuitem", { name: scope.scoreSelection }).click();
  await press(tourist, scope.scoreAll);
  await press(tourist, overview.more);
  await pane.getByRole("menuitem", { name: scope.scoreSelection }).click();
  await pane.getByRole("button", { name: scope.scoreAll }).waitFor();
  yield "overview-selected";
  await page.evaluate((name) => window.workbench!.insertRows(name, 20, 1), SHEET);
  await pane.getByText(scope.lost).waitFor();
  // The tables are still there, and what was said of the lost rows is not said any more.
  await pane.getByRole("heading", { name: overview.tables(3) }).waitFor();
  await pane
    .getByRole("status")
    .filter({ hasText: words.pane.outcomes.rescored(1, 0, 2) })
    .waitFor({ state: "detached" });
  yield "overview-selected-lost";
  await press(tourist, scope.scoreAll);
}

/** Excel refuses: every sheet is protected. */
export async function* refusal(tourist: Tourist): AsyncGenerator<string> {
  const { page, pane, words } = tourist;
  const write = pane.getByRole("button", { name: words.pane.writing.write(4) });
  const rescore = pane.getByRole("button", { name: words.pane.overview.rescore });
  await write.or(rescore).first().waitFor();
  if (await rescore.isVisible()) await rescore.click();
  await write.waitFor();
  await page.evaluate(async () => {
    const { sheets } = window.workbench!.dump();
    for (const { id } of sheets) await window.workbench!.callGrid("setProtection", [id, true]);
  });
  await write.click();
  await pane.getByRole("alert").filter({ hasText: SHEET }).waitFor();
  yield "trouble-protected";
}

/** Parts of the pane cannot be fetched: first the checks, which a notice says, then a page, which says so itself; 重试 brings it back. */
export async function* missingParts(tourist: Tourist): AsyncGenerator<string> {
  const { page, pane, words } = tourist;
  const { overview, trouble, table } = words.pane;
  const isPart = /\/add-in\/(parts|writing|watching)\.[^/]*$/;
  await page.route(/\/add-in\/checks\./, (route) => route.abort());
  await page.reload();
  await pane.getByRole("alert").filter({ hasText: trouble.unexpected }).waitFor();
  await pane.getByRole("button", { name: trouble.copyDetails }).waitFor();
  yield "trouble-bug";
  await page.route(isPart, (route) => route.abort());
  await page.reload();
  await pane.getByText(overview.tables(3), { exact: true }).waitFor();
  await press(tourist, /人才大厦管理维护专项/);
  await pane.locator("main:has(> [role=alert])").waitFor();
  yield "trouble-page";
  await page.unrouteAll();
  await press(tourist, trouble.retry);
  await pane.getByRole("tab", { name: table.tabs.scores }).waitFor();
}
