import type { Browser } from "playwright-core";
import { outsidePages } from "./outside-pages";
import {
  brokenNumbers,
  controlNames,
  moving,
  outOfReach,
  sideways,
  sidewaysEnlarged,
  smallTargets,
  unseenFocus,
  violations,
} from "./pane-faults";
import { namedControls, OF_EXCEL, ribbonLabels } from "../support/strings/named-controls";
import { firstTimeIn, type Language, LOOKS, type Look, paneSight, type Sight, wholeSight } from "./pane-in";
import { tour } from "./pane-tour";
import { launchBrowser } from "./workbench-page";

/** 320 px at 200 % zoom leave 160 px of the page's own. */
const ZOOMED = 160;

/** The lowest that Excel makes a pane, in pixels. */
const LOWEST = 378;

const STOPS = [
  "first-run",
  "no-table-empty",
  "no-table-look-alike",
  "overview-one",
  "overview-skipped",
  "overview-many",
  "overview-many-nothing-matches",
  "overview",
  "overview-filtered",
  "overview-scored",
  "menu",
  "table-scores",
  "table-findings",
  "finding-ignoring",
  "finding-ignored",
  "table-reading",
  "preview",
  "written",
  "restored",
  "settings",
  "settings-own-policy",
  "settings-checks",
  "overview-selected",
  "overview-selected-lost",
  "trouble-protected",
  "trouble-bug",
  "trouble-page",
  "outside-excel",
  "old-excel",
  "old-browser",
];

describe.each<Language>(["zh-CN", "en-US"])("every page of the pane in %s", (language) => {
  let browser: Browser;
  const seen: string[] = [];
  const controls = new Set<string>();
  const faults = {
    axe: [] as string[],
    sideways: [] as string[],
    enlarged: [] as string[],
    moving: [] as string[],
    focus: [] as string[],
    targets: [] as string[],
    reach: [] as string[],
    numbers: [] as string[],
  };

  async function judge(stop: string, sight: Sight): Promise<void> {
    const note = (fault: keyof typeof faults, found: readonly string[]) =>
      faults[fault].push(...found.map((line) => `${stop} ${line}`));
    seen.push(stop);
    for (const name of await controlNames(sight)) controls.add(name);
    for (const look of Object.keys(LOOKS) as Look[]) {
      await sight.page.emulateMedia(LOOKS[look]);
      note("axe", await violations(sight, look));
      note("focus", await unseenFocus(sight));
    }
    await sight.page.emulateMedia(LOOKS.light);
    note("moving", await moving(sight));
    for (const width of [320, ZOOMED]) note("sideways", await sideways(sight, width));
    await sight.widen(ZOOMED);
    note("reach", await outOfReach(sight, LOWEST / 2));
    await sight.widen(320);
    note("reach", await outOfReach(sight, LOWEST));
    note("enlarged", await sidewaysEnlarged(sight, 320));
    for (const width of [320, 350, 450]) note("numbers", await brokenNumbers(sight, width));
    await sight.widen(350);
    note("targets", await smallTargets(sight));
  }

  beforeAll(async () => {
    browser = await launchBrowser();
    const tourist = await firstTimeIn(browser, language);
    for await (const stop of tour(tourist)) await judge(stop, paneSight(tourist));
    for await (const [stop, page] of outsidePages(browser, language)) await judge(stop, wholeSight(page));
  }, 900_000);
  afterAll(() => browser.close());

  test("is visited", () => {
    expect(seen).toEqual(STOPS);
  });

  test("has every control that a sentence names, between them", () => {
    const elsewhere = [...OF_EXCEL[language], ...ribbonLabels()];
    const isThere = (name: string) =>
      elsewhere.includes(name) ||
      [...controls].some((control) => control === name || control.startsWith(`${name} `));
    expect(namedControls(language).filter(({ name }) => !isThere(name))).toEqual([]);
  });

  test("has no violation that axe knows, in light, dark and forced colours", () => {
    expect(faults.axe).toEqual([]);
  });

  test("does not scroll sideways at 320 px, nor at 320 px zoomed to 200 %", () => {
    expect(faults.sideways).toEqual([]);
  });

  test("has all that can be pressed in reach in the lowest pane, also zoomed to 200 %", () => {
    expect(faults.reach).toEqual([]);
  });

  test("does not scroll sideways at 320 px with all text at 200 %", () => {
    expect(faults.enlarged).toEqual([]);
  });

  test("ends no line between a number and its unit, at 320, 350 and 450 px", () => {
    expect(faults.numbers).toEqual([]);
  });

  test("holds still for who wants no motion", () => {
    expect(faults.moving).toEqual([]);
  });

  test("shows where the keyboard is, on everything that can have it, in every look", () => {
    expect(faults.focus).toEqual([]);
  });

  test("has no target that is smaller than 24 px", () => {
    expect(faults.targets).toEqual([]);
  });
});
