import { DEFAULT_SETTINGS, settingsFrom } from "../../src/core";
import type { ReviewSettings, RowBasis, SheetNotes } from "../../src/core";
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
  score: "G12",
  name: "办公设备购置数量",
  target: "≥11套",
  actual: "6套",
  points: "5",
  written: 2.7,
};
const notes = (count: number, rest: Partial<RowBasis> = {}) =>
  Array.from({ length: count }, (_, row) => ({ ...NOTE, score: `G${row + 1}`, ...rest }));

const again = (scoreBasis: readonly SheetNotes[]) =>
  settingsFrom(JSON.parse(settingsText({ ...DEFAULT_SETTINGS, scoreBasis }))).scoreBasis;

test("notes of scores come back as they were, in little more room than their texts take", () => {
  const all: readonly SheetNotes[] = [
    {
      sheet: "{1}",
      notes: [
        NOTE,
        { ...NOTE, score: "G13", isOurs: true },
        { score: "H6", written: "9.5", isOurs: true, isBudget: true },
      ],
    },
    { sheet: "{2}", notes: [{ ...NOTE, written: null }] },
  ];
  expect(again(all)).toEqual(all);
  const [one, two] = [1_000, 2_000].map((count) =>
    settingsText({ ...DEFAULT_SETTINGS, scoreBasis: [{ sheet: "{1}", notes: notes(count) }] }),
  );
  expect(two!.length - one!.length).toBeLessThan(1_000 * 45);
});

test("what is damaged in the notes is left out", () => {
  const scores = {
    "{1}": [["G12", "名", "", "", "5", 3], ["G13"], 7, ["G14", "名", "", "", 5, 3]],
    "{2}": "x",
  };
  expect(settingsFrom({ scores }).scoreBasis).toEqual([
    {
      sheet: "{1}",
      notes: [{ score: "G12", name: "名", target: "", actual: "", points: "5", written: 3 }],
    },
  ]);
});

describe("where there is no room for all notes", () => {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const keptOf = (scoreBasis: readonly SheetNotes[]) => {
    const text = settingsText({ ...DEFAULT_SETTINGS, decimals: 1, scoreBasis });
    expect(bytes(text)).toBeLessThanOrEqual(MOST_SETTINGS_BYTES);
    const kept = settingsFrom(JSON.parse(text));
    expect(kept.decimals).toBe(1);
    return new Map(kept.scoreBasis.map(({ sheet, notes: left }) => [sheet, left]));
  };

  test("ours stay before others and new ones before old, and no more go than must", () => {
    const [ours, old, fresh] = [notes(100, { isOurs: true }), notes(9_000), notes(9_000)];
    const kept = keptOf([
      { sheet: "{0}", notes: ours },
      { sheet: "{1}", notes: old },
      { sheet: "{2}", notes: fresh },
    ]);
    expect([...kept.keys()]).toEqual(["{0}", "{2}"]);
    expect(kept.get("{0}")).toEqual(ours);
    const left = kept.get("{2}")!;
    expect(left).toEqual(fresh.slice(-left.length));
    // The hundred of ours and one more take some 70 bytes each.
    const alone = settingsText({ ...DEFAULT_SETTINGS, scoreBasis: [{ sheet: "{2}", notes: left }] });
    expect(MOST_SETTINGS_BYTES - bytes(alone)).toBeLessThan(101 * 75);
  });

  test("of too many of ours those of the sheets written longest ago go, and what is not ours before", () => {
    const [ours, others] = [notes(4_000, { isOurs: true }), notes(4_000)];
    const kept = keptOf(["{1}", "{2}", "{3}"].map((sheet) => ({ sheet, notes: [...others, ...ours] })));
    expect([...kept.values()].flat().every(({ isOurs }) => isOurs)).toBe(true);
    expect(kept.get("{3}")).toEqual(ours);
    expect(kept.get("{2}")!.length).toBeGreaterThan(0);
    expect(kept.get("{1}")).toBeUndefined();
  });
});
