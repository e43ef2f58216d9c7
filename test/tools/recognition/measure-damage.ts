import { DEFAULT_SETTINGS, reviewWorkbook } from "../../../src/core";
import { reviewJson } from "../../../src/review/review-json";
import { WORDS } from "../../../src/review/words";
import { seeded } from "../../support/layout/random";
import { DAMAGES } from "../../support/published/damage/damages";
import type { Whole } from "../../support/published/damage/whole";
import { publishedForms, type PublishedForm, type PublishedSet } from "../../support/published/form";
import { printSheet } from "../../support/published/print-sheet";
import { compareWorkbook, type MeasuredWorkbook } from "./compare-workbook";
import type { ReviewLine } from "./review-lines";

/** One form of a set after one damage, reviewed and compared. */
export interface MeasuredDamage extends MeasuredWorkbook {
  readonly form: string;
  readonly damage: string;
}

/** Damages every form of the sets in every way, once, and compares what is read of it with what it still says. */
export function measureDamage(
  sets: readonly PublishedSet[],
  only: { readonly form: string | null; readonly damage: string | null },
): MeasuredDamage[] {
  return sets
    .flatMap(publishedForms)
    .filter(({ id }) => only.form === null || id.includes(only.form))
    .flatMap((form) =>
      Object.keys(DAMAGES)
        .filter((damage) => only.damage === null || damage === only.damage)
        .flatMap((damage) => {
          const whole = damagedForm(form, damage);
          return whole ? [{ form: form.id, damage, ...compared(whole) }] : [];
        }),
    );
}

/** A form as printed, after one damage; `null` where it cannot happen to the form. */
export function damagedForm(form: PublishedForm, damage: string): Whole | null {
  const seed = Array.from(form.id + damage).reduce(
    (sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003,
    7,
  );
  return DAMAGES[damage]!({ form, ...printSheet(form), others: [] }, seeded(seed));
}

function compared({ form, sheet, truth, others }: Whole): MeasuredWorkbook {
  const review = reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
  const line = JSON.parse(JSON.stringify(reviewJson(form.id, review, WORDS))) as ReviewLine;
  const sheets = [{ name: sheet.name, forms: [truth, ...others], lookAlikes: [] }];
  return compareWorkbook({ sheets }, line, new Map([[form.id, form]]));
}
