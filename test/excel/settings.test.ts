import { DEFAULT_SETTINGS, settingsFrom } from "../../src/core";
import type { RowBasis, ScoreBasis, ReviewSettings } from "../../src/core";
import { keptSettings, MOST_SETTINGS_BYTES } from "../../src/excel/settings/keep-settings";
import { parseKept } from "../../src/excel/settings/settings-store";

const UNSEEN = { workbook: null, marks: null };
const settingsText = (settings: ReviewSettings) => keptSettings({ settings, seen: UNSEEN }).text;

test("settings come back as they were kept", () => {
  const settings = { ...DEFAULT_SETTINGS, policy: "hubei-20-80" as const, decimals: 1 as const };
  expect(settingsFrom(JSON.parse(settingsText(settings)))).toEqual(settings);
});

test("damaged text is as good as none", () => {
  expect(parseKept("{broken")).toBeNull();
  expect(parseKept(null)).toBeNull();
  expect(parseKept("[1]")).toEqual([1]);
});

const NOTE: RowBasis = {
  sheet: "{1}",
  score: "G12",
  name: "办公设备购置数量",
  target: "≥11套",
  actual: "6套",
  points: "5",
  written: 2.7,
};
const notes = (count: number, rest: Partial<RowBasis> = {}) =>
  Array.from({ length: count }, (_, row) => ({ ...NOTE, score: `G${row + 1}`, ...rest }));

const again = (scoreBasis: readonly ScoreBasis[]) =>
  settingsFrom(JSON.parse(settingsText({ ...DEFAULT_SETTINGS, scoreBasis }))).scoreBasis;

test("notes of scores come back as they were, in little more room than their texts take", () => {
  const all: readonly ScoreBasis[] = [
    NOTE,
    { ...NOTE, sheet: "{2}", written: null },
    { ...NOTE, score: "G13", isOurs: true },
    { sheet: "{1}", score: "H6", written: "9.5", isOurs: true, isBudget: true },
  ];
  const inOrder = (list: readonly ScoreBasis[]) =>
    [...list].sort((a, b) => (a.sheet + a.score < b.sheet + b.score ? -1 : 1));
  expect(inOrder(again(all))).toEqual(inOrder(all));
  const [one, two] = [1_000, 2_000].map((count) =>
    settingsText({ ...DEFAULT_SETTINGS, scoreBasis: notes(count) }),
  );
  expect(two!.length - one!.length).toBeLessThan(1_000 * 45);
});

test("notes as they were kept once are read, and what is damaged is left out", () => {
  expect(settingsFrom({ scoreBasis: [NOTE] }).scoreBasis).toEqual([NOTE]);
  const scores = {
    "{1}": [["G12", "名", "", "", "5", 3], ["G13"], 7, ["G14", "名", "", "", 5, 3]],
    "{2}": "x",
  };
  expect(settingsFrom({ scores }).scoreBasis).toEqual([
    { sheet: "{1}", score: "G12", name: "名", target: "", actual: "", points: "5", written: 3 },
  ]);
});

test("where there is no room for all notes, ours stay before others and new ones before old", () => {
  const [old, fresh] = [notes(9_000), notes(9_000, { sheet: "{2}" })];
  const ours = notes(100, { sheet: "{0}", isOurs: true });
  const text = settingsText({ ...DEFAULT_SETTINGS, decimals: 1, scoreBasis: [...ours, ...old, ...fresh] });
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(MOST_SETTINGS_BYTES);
  const kept = settingsFrom(JSON.parse(text));
  expect(kept.decimals).toBe(1);
  const countOf = (sheet: string) => kept.scoreBasis.filter((note) => note.sheet === sheet).length;
  expect([countOf("{0}"), countOf("{1}")]).toEqual([100, 0]);
  expect(countOf("{2}")).toBeGreaterThan(5_000);
});
