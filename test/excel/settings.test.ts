import { DEFAULT_SETTINGS, joinedSettings, settingsFrom } from "../../src/core";
import type { ReviewSettings, RowBasis, SheetNotes } from "../../src/core";
import { createExcelHost } from "../../src/excel/excel-host";
import { keptSettings, MOST_SETTINGS_BYTES } from "../../src/excel/settings/keep-settings";
import { parseKept } from "../../src/excel/settings/settings-store";
import { closeAll, openHost, PATIENCE, settingsIn } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { tableSheet } from "../support/excel/table-sketch";

const UNSEEN = { workbook: null, marks: null, texts: new Map() };
const textsOf = (settings: ReviewSettings) =>
  [...keptSettings({ settings, seen: UNSEEN }).texts.values()].flatMap((text) => text ?? []);
const bytesOf = (settings: ReviewSettings) => new TextEncoder().encode(textsOf(settings).join("")).length;
const again = (settings: ReviewSettings) =>
  settingsFrom(joinedSettings(textsOf(settings).map((text): unknown => JSON.parse(text))));

test("settings come back as they were kept", () => {
  const settings = { ...DEFAULT_SETTINGS, policy: "hubei-20-80" as const, decimals: 1 as const };
  expect(again(settings)).toEqual(settings);
});

test("damaged text is as good as none", () => {
  expect(parseKept("{broken")).toBeNull();
  expect(parseKept(null)).toBeNull();
  expect(parseKept("[1]")).toEqual([1]);
});

describe("of the notes only the parts that lie in the workbook otherwise are kept again", () => {
  afterEach(closeAll);
  const noteOf = (written: number) => [{ ...NOTE, written }];
  const settingsOf = (...scores: readonly number[]) => ({
    ...DEFAULT_SETTINGS,
    scoreBasis: scores.map((score, index) => ({ sheet: `{${index}}`, notes: noteOf(score) })),
  });
  const partsIn = ({ office }: OpenedHost) =>
    new Map([...office.grid.settings].filter(([key]) => key.startsWith("ziping.scores.")));

  test("so that those of another pane stay", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.saveSettings(settingsOf(1, 2));
    const [first, second] = [...partsIn(opened).keys()];
    opened.office.grid.settings.set(first!, "another's");
    await opened.host.saveSettings(settingsOf(1, 3));
    expect(partsIn(opened).get(first!)).toBe("another's");
    expect(partsIn(opened).get(second!)).toContain("3");
    // Nothing is noted of the first sheet any more.
    await opened.host.saveSettings({ ...DEFAULT_SETTINGS, scoreBasis: settingsOf(1, 3).scoreBasis.slice(1) });
    expect([...partsIn(opened).keys()]).toEqual([second]);
    await opened.host.saveSettings(DEFAULT_SETTINGS);
    expect(partsIn(opened).size).toBe(0);
  });

  test("what lies there is known from reading, and not after Excel refused", async () => {
    const opened = openHost([tableSheet("附件1")]);
    await opened.host.saveSettings(settingsOf(1, 2));
    const another = createExcelHost(PATIENCE);
    const read = await settingsIn(another);
    const [first] = [...partsIn(opened).keys()];
    opened.office.grid.settings.set(first!, "another's");
    await another.saveSettings(read);
    expect(partsIn(opened).get(first!)).toBe("another's");
    const { faults } = opened.office.host;
    faults.rule(() => ({ code: "GeneralException" }));
    await expect(another.saveSettings(settingsOf(4, 2))).rejects.toThrow();
    faults.clear();
    await another.saveSettings(settingsOf(1, 2));
    expect(partsIn(opened).get(first!)).toContain(NOTE.name);
  });
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
  expect(again({ ...DEFAULT_SETTINGS, scoreBasis: all }).scoreBasis).toEqual(all);
  const [one, two] = [1_000, 2_000].map((count) =>
    bytesOf({ ...DEFAULT_SETTINGS, scoreBasis: [{ sheet: "{1}", notes: notes(count) }] }),
  );
  // The name and the target make up 32 of them.
  expect(two! - one!).toBeLessThan(1_000 * 75);
});

test("what is damaged in the notes is left out", () => {
  const scores = {
    "{1}": [["G12", "名", "", "", "5", 3], ["G13"], 7, ["G14", "名", "", "", 5, 3]],
    "{2}": "x",
  };
  expect(settingsFrom(joinedSettings([{ scores }])).scoreBasis).toEqual([
    {
      sheet: "{1}",
      notes: [{ score: "G12", name: "名", target: "", actual: "", points: "5", written: 3 }],
    },
  ]);
});

describe("where there is no room for all notes", () => {
  const keptOf = (scoreBasis: readonly SheetNotes[]) => {
    const settings = { ...DEFAULT_SETTINGS, decimals: 1 as const, scoreBasis };
    expect(bytesOf(settings)).toBeLessThanOrEqual(MOST_SETTINGS_BYTES);
    const kept = again(settings);
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
    expect([...kept.keys()].sort()).toEqual(["{0}", "{2}"]);
    expect(kept.get("{0}")).toEqual(ours);
    const left = kept.get("{2}")!;
    expect(left).toEqual(fresh.slice(-left.length));
    // The hundred of ours and one more take some 70 bytes each.
    const alone = bytesOf({ ...DEFAULT_SETTINGS, scoreBasis: [{ sheet: "{2}", notes: left }] });
    expect(MOST_SETTINGS_BYTES - alone).toBeLessThan(105 * 75);
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
