import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { reviewFile } from "../../../src/review/review-file";
import { type PublishedForm, publishedForms, type PublishedSet } from "../../support/published/form";
import { type PrintedWorkbook, printWorkbook } from "../../support/published/print-workbook";
import { compareWorkbook, type MeasuredWorkbook } from "./compare-workbook";
import type { ReviewLine } from "./review-lines";

/** One case printed by one seed, reviewed and compared. */
export interface Measured extends MeasuredWorkbook {
  readonly id: string;
  readonly seed: number;
  readonly printed: PrintedWorkbook;
}

/** What is measured: how many layouts of which cases of a set, and where the files are kept, if anywhere. */
interface Measuring {
  readonly set: PublishedSet;
  readonly seeds: number;
  readonly only: string | null;
  readonly keep: string | null;
}

/** Prints every case of the set by every seed, reviews the files as `npm run review -- --json` does, and compares. */
export function measure({ set, seeds, only, keep }: Measuring): Measured[] {
  const forms = publishedForms(set);
  const byId = new Map(forms.map((form) => [form.id, form]));
  const chosen = forms.filter(({ id }) => only === null || id.includes(only));
  const folder = keep ?? mkdtempSync(path.join(tmpdir(), "recognition-"));
  mkdirSync(folder, { recursive: true });
  try {
    return chosen.flatMap((form) =>
      Array.from({ length: seeds }, (_, seed) => {
        const printed = printWorkbook(form, forms, seed);
        const review = reviewed(path.join(folder, `${form.id}-${seed}.xlsx`), printed);
        return { id: form.id, seed, printed, ...compareWorkbook(printed, review, byId) };
      }),
    );
  } finally {
    if (keep === null) rmSync(folder, { recursive: true, force: true });
  }
}

/** The forms that are measured, to be named in a report. */
export function measuredForms(set: PublishedSet): ReadonlyMap<string, PublishedForm> {
  return new Map(publishedForms(set).map((form) => [form.id, form]));
}

function reviewed(file: string, printed: PrintedWorkbook): ReviewLine {
  writeFileSync(file, printed.bytes);
  const answer = reviewFile({ path: file, isJson: true, policy: null });
  if (!answer.isRead) throw new Error(`not read: ${answer.printed}`);
  return JSON.parse(answer.printed) as ReviewLine;
}
