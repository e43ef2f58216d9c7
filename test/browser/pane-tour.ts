import type {} from "../../src/workbench/page/inspection";
import { generateWorkbookBytes } from "../support/generate-workbook";
import { BESIDE_LOOK_ALIKES, bytesOf, DECLARATION_ALONE } from "../support/look-alike-workbook";
import { missingParts, refusal, selectedArea } from "./pane-detours";
import { escaped, press, type Tourist } from "./pane-in";

/** One stop of the tour: the pane stands on this page now. */
export type Stop = string;

const LARGE = 60;
const T3 = /人才大厦管理维护专项/;

async function openBytes({ page }: Tourist, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.setInputFiles('input[type="file"]', file);
  await page.waitForFunction((wanted) => window.workbench!.fileName() === wanted, name);
}

/** Every page of the pane, one after the other, as a user would come by them. */
export async function* tour(tourist: Tourist): AsyncGenerator<Stop> {
  yield* firstRun(tourist);
  yield* withoutTables(tourist);
  yield* withOneTable(tourist);
  yield* withManyTables(tourist);
  yield* overview(tourist);
  yield* oneTable(tourist);
  yield* writing(tourist);
  yield* settings(tourist);
  yield* selectedArea(tourist);
  yield* refusal(tourist);
  yield* missingParts(tourist);
}

async function* firstRun(tourist: Tourist): AsyncGenerator<Stop> {
  const { pane, words } = tourist;
  await pane.getByRole("button", { name: words.pane.firstRun.start }).waitFor();
  yield "first-run";
  await press(tourist, words.pane.firstRun.skip);
}

async function* withoutTables(tourist: Tourist): AsyncGenerator<Stop> {
  const { page, pane, words } = tourist;
  await page.evaluate(() => window.workbench!.openBlank());
  await pane.getByText(words.pane.nothing.emptyTitle).waitFor();
  yield "no-table-empty";
  await openBytes(tourist, "declaration.xlsx", bytesOf(DECLARATION_ALONE));
  await pane.getByText(words.pane.nothing.noTableTitle).waitFor();
  yield "no-table-look-alike";
}

async function* withOneTable(tourist: Tourist): AsyncGenerator<Stop> {
  await openBytes(tourist, "one.xlsx", generateWorkbookBytes({ sheets: 1, indicators: 12 }));
  await tourist.pane.getByText(tourist.words.pane.overview.tables(1), { exact: true }).waitFor();
  yield "overview-one";
  await openBytes(tourist, "beside.xlsx", bytesOf(BESIDE_LOOK_ALIKES));
  await press(tourist, tourist.words.pane.skipped.why(2));
  yield "overview-skipped";
}

async function* withManyTables(tourist: Tourist): AsyncGenerator<Stop> {
  const { list, overview: words } = tourist.words.pane;
  await openBytes(tourist, "many.xlsx", generateWorkbookBytes({ sheets: LARGE, indicators: 8 }));
  await tourist.pane.getByText(words.tables(LARGE), { exact: true }).waitFor();
  await tourist.pane.getByRole("searchbox", { name: list.search }).waitFor();
  yield "overview-many";
  await tourist.pane.getByRole("searchbox", { name: list.search }).fill("没有这个项目");
  await tourist.pane.getByText(words.nothingMatches).waitFor();
  yield "overview-many-nothing-matches";
}

async function* overview(tourist: Tourist): AsyncGenerator<Stop> {
  const { page, pane, words } = tourist;
  await page.getByLabel("示例").selectOption("self-evaluation-2020.xlsx");
  await pane.getByText(words.pane.overview.tables(3), { exact: true }).waitFor();
  yield "overview";
  await press(tourist, new RegExp(`^${escaped(words.pane.overview.severityCount("error", 10))}$`));
  await pane.getByRole("heading", { name: words.pane.findings.group("error", 10) }).waitFor();
  yield "overview-filtered";
  await press(tourist, new RegExp(`^${escaped(words.pane.overview.severityCount("error", 10))}$`));
  await press(tourist, words.pane.overview.rescore);
  await pane.getByRole("button", { name: words.pane.writing.write(4) }).waitFor();
  yield "overview-scored";
  await press(tourist, words.pane.overview.more);
  await pane.getByRole("menu").waitFor();
  yield "menu";
  await pane.getByRole("menu").press("Escape");
}

async function* oneTable(tourist: Tourist): AsyncGenerator<Stop> {
  const { pane, words } = tourist;
  const { findings, table } = words.pane;
  await press(tourist, T3);
  await press(tourist, table.calculation);
  yield "table-scores";
  await pane.getByRole("tab", { name: table.tabs.findings }).click();
  await pane.getByRole("button", { name: findings.next, exact: true }).waitFor();
  yield "table-findings";
  await press(tourist, findings.next);
  await press(tourist, findings.ignore);
  await pane.getByRole("textbox", { name: findings.ignoreReason }).fill("上级已批复同意");
  yield "finding-ignoring";
  await press(tourist, findings.confirmIgnore);
  await pane.getByRole("combobox", { name: findings.filter }).selectOption("ignored");
  await pane.getByRole("button", { name: findings.bringBack, exact: true }).waitFor();
  yield "finding-ignored";
  await press(tourist, findings.bringBack);
  await pane.getByRole("tab", { name: table.tabs.reading }).click();
  await pane.getByRole("combobox", { name: words.pane.reading.policyForTable }).waitFor();
  await press(tourist, words.pane.reading.sources);
  yield "table-reading";
  await pane.getByRole("tab", { name: table.tabs.scores }).click();
}

async function* writing(tourist: Tourist): AsyncGenerator<Stop> {
  const { pane, words } = tourist;
  const { writing: say } = words.pane;
  await press(tourist, say.preview);
  await pane.getByRole("table").waitFor();
  yield "preview";
  await press(tourist, say.write(4));
  await pane.getByRole("button", { name: say.restore, exact: true }).waitFor();
  yield "written";
  await press(tourist, say.restore);
  await pane
    .getByText(
      new RegExp(
        escaped(say.restored(4, 7))
          .replace("7", "\\d+")
          .replace("highlights", "highlights?")
          .replace(/ /g, "\\s"),
      ),
    )
    .waitFor();
  yield "restored";
  await press(tourist, words.pane.table.back);
}

async function* settings(tourist: Tourist): AsyncGenerator<Stop> {
  const { pane, words } = tourist;
  const { settings: say } = words.pane;
  await press(tourist, words.pane.overview.settings);
  await pane.getByRole("heading", { name: say.title, exact: true }).waitFor();
  yield "settings";
  await press(tourist, say.customise);
  await pane.getByRole("group", { name: say.customTitle }).waitFor();
  await pane.getByRole("textbox", { name: say.fields.pointsTotal }).fill("一百");
  await pane
    .getByRole("alert")
    .filter({ hasText: say.invalidNumber(say.fields.pointsTotal) })
    .waitFor();
  yield "settings-own-policy";
  await pane.getByRole("textbox", { name: say.fields.pointsTotal }).fill("100");
  await press(tourist, say.customRemove);
  await pane.getByRole("button", { name: /\d+/ }).first().click();
  yield "settings-checks";
  await press(tourist, say.done);
}
