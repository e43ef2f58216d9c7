import { DEFAULT_SETTINGS } from "../../src/core";
import { settingsFrom } from "../../src/excel/document-settings";
import { parseKept } from "../../src/excel/settings-store";

test("settings come back as they were kept", () => {
  const settings = { ...DEFAULT_SETTINGS, policy: "hubei-20-80" as const, decimals: 1 as const };
  expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test("a field that cannot be believed takes its default, the others stay", () => {
  const kept = {
    policy: 5,
    decimals: "many",
    disabledChecks: "all",
    roles: [],
    tablePolicies: [],
    foreign: 1,
  };
  expect(settingsFrom({ ...kept, policy: "guangxi-130", decimals: 7 })).toEqual({
    ...DEFAULT_SETTINGS,
    policy: "guangxi-130",
  });
});

test("checks that do not exist (any more) are not kept off", () => {
  const kept = { disabledChecks: ["points-total-not-100", "no-such-check"] };
  expect(settingsFrom(kept).disabledChecks).toEqual(["points-total-not-100"]);
});

test.each([null, "text", 5, [], undefined])("anything else is the default: %j", (kept) => {
  expect(settingsFrom(kept)).toEqual(DEFAULT_SETTINGS);
});

test("damaged text is as good as none", () => {
  expect(parseKept("{broken")).toBeNull();
  expect(parseKept(null)).toBeNull();
  expect(parseKept("[1]")).toEqual([1]);
});
