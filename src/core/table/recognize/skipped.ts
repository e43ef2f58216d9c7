import type { Area } from "../../sheet";
import { isSelfEvaluationTitle } from "../form-words";
import type { Evidence, SkippedArea, TableRegion } from "../recognition";
import type { SheetView } from "../sheet-view";
import { findTop } from "./table-top";
import type { JudgedBlock } from "./judge-block";
import { areaBelow, isOfTheField, lookAlikeOf, lookAlikeOfTitle, skip } from "./look-alike";
import type { TitleHit } from "./scan";

/** A header block that is no table, as a skipped area with what it looks like. */
export function skippedBlock(view: SheetView, block: JudgedBlock): SkippedArea {
  const top = findTop(view, block, view.bounds.top - 1);
  const start = { top: top.row, left: block.left, bottom: block.last, right: block.right };
  const area = { ...areaBelow(view, start, view.bounds.bottom), right: block.right };
  return skip(view, area, {
    looksLike: lookAlikeOf(block, top.title?.text ?? null),
    evidence: blockEvidence(block, top.title),
  });
}

/** A form without a single indicator, as a skipped area. */
export function blankForm({ sheet, sheetName, area, evidence }: TableRegion): SkippedArea {
  return { sheet, sheetName, area, evidence, looksLike: "blank-form" };
}

function blockEvidence(block: JudgedBlock, title: TitleHit | null): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (title)
    evidence.push({ kind: "title-text", text: title.text, cell: { row: title.row, column: title.column } });
  const telling = block.columns.find(({ meaning }) =>
    ["monitoring", "multi-year", "criteria"].includes(meaning?.kind ?? ""),
  );
  const header = telling ?? block.columns.find(({ meaning }) => meaning !== null);
  if (header) evidence.push({ kind: "header-text", text: header.text, cell: header.cell });
  return evidence;
}

/** Titles of the field whose form has no indicator header at all: a table of contents, a payment list. */
export function skippedTitles(
  view: SheetView,
  titles: readonly TitleHit[],
  known: readonly { readonly area: Area }[],
): readonly SkippedArea[] {
  const skipped: SkippedArea[] = [];
  for (const title of titles) {
    if (!isOfTheField(title.text) || isKnown(title, known) || isKnown(title, skipped)) continue;
    const start = view.areaAt(title.row, title.column);
    const area = areaBelow(view, start, ceilingBelow(view, title, known));
    const looksLike = isSelfEvaluationTitle(title.text)
      ? (lookAlikeOfTitle(title.text) ?? "other")
      : lookAlikeOfTitle(title.text);
    if (looksLike === null || area.bottom === start.bottom) continue;
    const cell = { row: title.row, column: title.column };
    skipped.push(skip(view, area, { looksLike, evidence: [{ kind: "title-text", text: title.text, cell }] }));
  }
  return skipped;
}

/** A title inside a known area, or right above one (a second title line), announces nothing new. */
function isKnown({ row, column }: TitleHit, known: readonly { readonly area: Area }[]): boolean {
  return known.some(
    ({ area }) =>
      row >= area.top - 3 && row <= area.bottom && column >= area.left - 1 && column <= area.right,
  );
}

function ceilingBelow(view: SheetView, title: TitleHit, known: readonly { readonly area: Area }[]): number {
  const below = known.filter(({ area }) => area.top > title.row).map(({ area }) => area.top - 1);
  return Math.min(view.bounds.bottom, ...below);
}
