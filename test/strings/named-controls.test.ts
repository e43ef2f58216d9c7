import path from "node:path";
import { enUS } from "../../src/strings/en-US";
import type { Language } from "../../src/strings/index";
import { zhCN } from "../../src/strings/zh-CN";
import { namedControls, OF_EXCEL, ribbonLabels, sentencesIn } from "../support/strings/named-controls";

/** Every label without a number in it, however deep it lies among the words of the pane. */
function labelsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (words === null || typeof words !== "object") return [];
  return Object.values(words).flatMap(labelsIn);
}

const LABELS: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": labelsIn(zhCN.pane),
  "en-US": labelsIn(enUS.pane),
};

/** Of labels with a number the word before it is what a sentence calls them by: 写入 of 写入 4 处得分, 已忽略 of 已忽略 1. */
const WITH_NUMBER: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": [zhCN.pane.writing.write(4), zhCN.pane.findings.group("ignored", 1)],
  "en-US": [enUS.pane.writing.write(4), enUS.pane.findings.group("ignored", 1)],
};

describe.each<Language>(["zh-CN", "en-US"])("what the sentences in %s tell to press", (language) => {
  const known = [...LABELS[language], ...OF_EXCEL[language], ...ribbonLabels()];

  test("is named as its control is (browser/pages shows that the control is there)", () => {
    const unknown = namedControls(language).filter(
      ({ name }) =>
        !known.includes(name) && !WITH_NUMBER[language].some((label) => label.startsWith(`${name} `)),
    );
    expect(unknown).toEqual([]);
  });

  test("is something: the sentences do name controls", () => {
    expect(new Set(namedControls(language).map(({ name }) => name)).size).toBeGreaterThan(10);
  });
});

test("an English sentence puts the name of what is to be pressed in quotation marks", () => {
  const folder = path.resolve(__dirname, "../../src/strings/en-US");
  const unquoted = sentencesIn(folder).filter(({ sentence }) =>
    /\b[Pp]ress (?!“|Enter|F9|again|one\b)/.test(sentence),
  );
  expect(unquoted).toEqual([]);
});

test("of one thing English speaks in the singular, whatever sentence counts it", () => {
  const { list, outcomes, settings, summary, table, whole, writing } = enUS.pane;
  const counts = { error: 1, warning: 1, review: 1 };
  const said = [
    list.totalsBand(90, 95, 1),
    outcomes.highlighted(1),
    outcomes.rescored(1, 0, 1),
    outcomes.rescored(0, 1, 1),
    settings.rolesHint(1),
    summary.tables({ tables: 1, changing: 1, changed: 1, waiting: 0, counts }),
    summary.tables({ tables: 1, changing: 0, changed: 0, waiting: 1, counts }),
    table.unchanged(1),
    whole.moreTables(1),
    writing.write(1),
    writing.written(1, 1),
    writing.restored(1, 1),
    writing.lostMore(1),
    writing.forgotten(1),
  ];
  expect(said.filter((sentence) => /\b1 (\w+ )?\w+[^su]s\b/.test(sentence))).toEqual([]);
});
