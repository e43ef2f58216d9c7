import { type Review, DEFAULT_SETTINGS, reviewWorkbook, type WorkbookSnapshot } from "../../../src/core";
import { readWorkbook } from "../../../src/workbook-file/read-workbook";
import { drawWorkbook } from "../draw-workbook";
import { seeded } from "../layout/random";
import { drawForm } from "../published/draw-form";
import type { PublishedForm } from "../published/form";
import { AS_PUBLISHED } from "../published/layout";
import { newPage } from "../published/page";

/** As most forms are, nothing around the table; persons are left out of published ones, so nobody signs. */
const PLAIN = { ...AS_PUBLISHED, hasSignatures: false, hasBorders: true };

/** 9,034 on a page is a number with a format in a workbook. */
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A published table alone in a workbook, read from the bytes of a file. */
export function plainPrint(form: PublishedForm): WorkbookSnapshot {
  const page = newPage();
  drawForm(page, form, { layout: PLAIN, random: seeded(1), top: 0, left: 0 });
  const cells = page.cells.map(({ value, format, ...cell }) => {
    const grouped = typeof value === "string" && GROUPED.test(value);
    const numberFormat = grouped ? "#,##0.00" : format;
    return {
      ...cell,
      value: grouped ? Number(value.replaceAll(",", "")) : value,
      look: { hasBorder: true, ...(numberFormat && { numberFormat }) },
    };
  });
  const read = readWorkbook(drawWorkbook([{ name: "自评表", cells, merges: page.merges }]));
  if (!read.ok) throw new Error(`${form.id} was not read`);
  return read.value;
}

/** The review of it, by the settings that a new workbook has. */
export function plainReview(form: PublishedForm): Review {
  return reviewWorkbook(plainPrint(form), DEFAULT_SETTINGS);
}
