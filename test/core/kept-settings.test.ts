import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import {
  customPolicyFrom,
  DEFAULT_SETTINGS,
  POLICIES,
  reviewWorkbook,
  joinedSettings,
  settingsFrom,
  type ReviewSettings,
  type ScoringPolicy,
} from "../../src/core";
import { CHOICE_FIELDS } from "../../src/taskpane/settings/custom-policy-choices";
import { NUMBER_FIELDS } from "../../src/taskpane/settings/custom-policy-fields";
import { formSheet } from "../support/form-sheets";

const { sheet } = formSheet(
  "hubei",
  readFileSync(path.join(__dirname, "../support/forms/hubei.txt"), "utf8"),
);
const workbook = { sheets: [sheet] };

const CUSTOM = customPolicyFrom("hubei-20-80");
const SETTINGS: ReviewSettings = {
  policy: "custom",
  tablePolicies: { "s!A1": "guangxi-130" },
  customPolicy: { ...CUSTOM, pointsTotal: { ...CUSTOM.pointsTotal, value: "120" } },
  decimals: 1,
  disabledChecks: ["points-total-not-100"],
  ignored: [
    { check: "total-score-differs", cell: { sheet: "s", address: "G20" }, reason: "已批复", basis: ["98"] },
    { check: "grade-differs", cell: null, reason: "不涉密", basis: [] },
  ],
  roles: [
    { sheet: "s", area: { top: 0, bottom: 9, left: 0, right: 7 }, columns: { score: 6, points: null } },
  ],
  scoreBasis: [
    {
      sheet: "s",
      notes: [{ score: "G7", name: "甲", target: "1", actual: "1", points: "5", written: 5, isOurs: true }],
    },
  ],
};

/** As they lie in a workbook: the notes of scores packed, by sheet. */
const { scoreBasis: _, ...CHOICES } = SETTINGS;
const NOTED = { scores: { s: [["G7", "甲", "1", "1", "5", 5, 1]] } };
const again = (...parts: readonly unknown[]) =>
  settingsFrom(joinedSettings(JSON.parse(JSON.stringify(parts)) as readonly unknown[]));

test("settings come back as they were kept", () => {
  expect(again(CHOICES, NOTED)).toEqual(SETTINGS);
  expect(again(CHOICES, null, { scores: {} }, NOTED)).toEqual(SETTINGS);
  expect(again({ ...CHOICES, ...NOTED })).toEqual(SETTINGS);
});

test("a field that cannot be believed takes its default, the others stay", () => {
  const kept = { policy: 5, disabledChecks: "all", roles: [], tablePolicies: [], foreign: 1 };
  expect(settingsFrom({ ...kept, policy: "guangxi-130", decimals: 7 })).toEqual({
    ...DEFAULT_SETTINGS,
    policy: "guangxi-130",
  });
});

test("of a list each entry is believed or not by itself", () => {
  const { ignored, roles, scoreBasis } = SETTINGS;
  const damaged = [{}, null, 7, { check: "total-score-differs", cell: { sheet: 1 }, reason: "", basis: [] }];
  const kept = {
    ignored: [...damaged, ...ignored],
    roles: [...damaged, ...roles],
    scores: { ...NOTED.scores, t: 7, u: [7] },
  };
  expect(again(kept)).toEqual({ ...DEFAULT_SETTINGS, ignored, roles, scoreBasis });
});

test("a check that only another version has stays switched off for that one", () => {
  const kept = { disabledChecks: ["points-total-not-100", "no-such-check"] };
  expect(settingsFrom(kept)).toEqual({ ...DEFAULT_SETTINGS, ...kept });
});

test.each([null, "text", 5, [], undefined])("anything else is the default: %j", (kept) => {
  expect(again(kept)).toEqual(DEFAULT_SETTINGS);
});

test("what a policy of one's own lacks, or holds in another shape, is that of the policy it was copied from", () => {
  const { rounding, ...older } = SETTINGS.customPolicy!;
  const bands = { ...older.bands, value: { achieved: "80%" } };
  const { customPolicy } = settingsFrom({ customPolicy: { ...older, bands } });
  expect(customPolicy).toEqual(SETTINGS.customPolicy);
  expect(customPolicy?.rounding).toEqual(rounding);
  expect(settingsFrom({ customPolicy: { id: "custom" } }).customPolicy).toBeNull();
});

describe("whatever a user can set in a policy of his own is kept", () => {
  const bases = Object.keys(POLICIES) as (keyof typeof POLICIES)[];
  const choices = CHOICE_FIELDS.flatMap(({ id, options, write }) =>
    options.map((option) => [`${id} = ${option}`, (policy: ScoringPolicy) => write(policy, option)] as const),
  );
  const numbers = NUMBER_FIELDS.map(
    ({ id, write }) => [id, (policy: ScoringPolicy) => write(policy, "0.5")] as const,
  );
  test.each([...choices, ...numbers])("%s", (_, change) => {
    for (const base of bases) {
      const customPolicy = change(customPolicyFrom(base));
      expect(settingsFrom(JSON.parse(JSON.stringify({ customPolicy }))).customPolicy).toEqual(customPolicy);
    }
  });
});

test("a source that cannot be shown is none: the field is that of the policy it was copied from", () => {
  const pointsTotal = { value: "120", source: { ...CUSTOM.pointsTotal.source, document: {} } };
  expect(settingsFrom({ customPolicy: { ...CUSTOM, pointsTotal } }).customPolicy).toEqual(CUSTOM);
});

test.each(["constructor", "__proto__", "toString", "mof-2099-1"])(
  "a policy called %s is none of ours, and the form is scored as if nothing were chosen",
  (name) => {
    const { region } = reviewWorkbook(workbook, DEFAULT_SETTINGS).tables[0]!.table;
    const settings = settingsFrom(
      JSON.parse(`{"policy":"${name}","tablePolicies":{"${region.id}":"${name}"}}`),
    );
    expect(reviewWorkbook(workbook, settings).tables[0]!.policyFrom).not.toBe("chosen");
  },
);

/** Sound settings in which one value, anywhere, became something else. */
const damagedSettings = fc
  .tuple(fc.infiniteStream(fc.nat({ max: 40 })), fc.jsonValue())
  .map(([choices, value]) => {
    const damaged: unknown = JSON.parse(JSON.stringify(SETTINGS));
    let at = damaged as Record<string, unknown>;
    for (;;) {
      const keys = Object.keys(at);
      const key = keys[choices.next().value % keys.length]!;
      const next = at[key];
      const isLeaf = next === null || typeof next !== "object" || Object.keys(next).length === 0;
      if (isLeaf || choices.next().value < 8) {
        at[key] = value;
        return damaged;
      }
      at = next as Record<string, unknown>;
    }
  });

test("whatever stands in the workbook, its tables are reviewed", () => {
  fc.assert(
    fc.property(fc.oneof(damagedSettings, fc.jsonValue()), (kept) => {
      expect(reviewWorkbook(workbook, again(kept)).tables).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
