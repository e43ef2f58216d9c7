import { valueAt } from "../../src/core";
import { DAMAGES } from "../support/published/damage/damages";
import { publishedForms } from "../support/published/form";
import { damagedForm, measureDamage } from "./recognition/measure-damage";
import { plain, saysTheSame } from "./recognition/texts";

const [form] = publishedForms("twelfth").slice(5);

/** What is known to be read in part only: see test/support/published/README.md. */
const WEAK: ReadonlySet<string> = new Set([
  "numberedBelow",
  "parentsAbove",
  "scoreTwiceHidden",
  "weightBehindLevel",
  "mergesRepeated",
  "levelsRepeated",
  "nameInTwoRows",
  "withoutLevel1",
  "remarksBelow",
  "sumsBeside",
  "nameInParagraphs",
  "sumInBetween",
  "headerBelow",
  "pointsBracketed",
]);

test.each(Object.keys(DAMAGES))("%s: the truth is what stands in the cells", (damage) => {
  const whole = damagedForm(form!, damage);
  if (!whole || damage.startsWith("nameIn")) return;
  const { name, points } = whole.truth.columns;
  for (const { row, texts } of whole.truth.indicators) {
    expect(plain(String(valueAt(whole.sheet, row, name!)))).toBe(plain(texts.name));
    const worth = String(valueAt(whole.sheet, row, points!) ?? "").replace(/[分（）]/g, "");
    expect(saysTheSame(texts.points!, worth)).toBe(true);
  }
});

test.each(Object.keys(DAMAGES).filter((damage) => !WEAK.has(damage)))("a form after %s", (damage) => {
  const measured = measureDamage(["tenth"], { form: null, damage });
  const faults = measured.flatMap(({ form: id, tables }) =>
    tables.flatMap(({ outcome, statements }) =>
      statements
        .filter(({ isRight }) => !isRight)
        .map(({ what, where, expected, got }) => `${id} ${outcome}: ${what} ${where} ${expected} → ${got}`),
    ),
  );
  expect(faults).toEqual([]);
});
