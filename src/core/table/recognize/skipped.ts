import { span } from "../rows/span";
import { overlaps, overlapsColumns, width } from "../../area";
import type { Area, SheetSnapshot } from "../../sheet";
import { isOfTheField, isSelfEvaluationTitle } from "../words/form-words";
import type { Evidence, LookAlike, Recognition, SkippedArea, TableRegion } from "../recognition";
import { viewOf, type SheetView } from "../rows/sheet-view";
import { headerMeaning, OWN_KINDS, type HeaderKind } from "../words/header-words";
import type { HeaderBlock } from "./header/header-block";
import { projectHeader } from "./project-list";
import { lookAlikeOf, lookAlikeOfTitle } from "./look-alike";
import { isLineAbove } from "../rows/row-kind";
import type { TitleHit } from "./scan";
import { areaBelow, holdsCell, type Areas } from "./skipped-area";
import { pageWithoutHeader, type Page } from "./skipped-page";
import { announcementOf } from "./table-top";

/**
 * The areas that resemble a self-evaluation table and are none, top to bottom.
 *
 * An area is a near miss if it has a header of the indicator block, or stands under a title that speaks the form's own
 * words (绩效, 指标, 项目支出, 满意度 …) and announces a known kind of form, or that stands over two header words of the
 * form (年度目标 | 完成情况, 分值 | 得分). So are rows of the form that have no header at all: the page before stands elsewhere. Address lists,
 * payrolls and ledgers have none of these and are passed over.
 */
export function findSkipped(
  sheet: SheetSnapshot,
  { regions: tables, others: { blocks, blanks, titles } }: Recognition,
): readonly SkippedArea[] {
  const view = viewOf(sheet);
  const skipped = blanks
    .map(blankForm)
    .filter(({ area }) => !tables.some((table) => overlaps(table.area, area)));
  const known = (): Areas => [...tables, ...skipped];
  for (const block of blocks)
    if (!holdsCell(known(), block.first, block.left)) skipped.push(skippedBlock(view, block, known()));
  for (const title of [...titles, ...mergedTitles(view)]) {
    const isNew = isAlone(view, title, known()) && !isKnown(view, title, known());
    const area = isNew ? skippedTitle(view, title, known()) : null;
    if (area) skipped.push(area);
  }
  const page = pageWithoutHeader(view, known());
  if (page) skipped.push(skippedPage(view, page));
  return skipped.sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function blankForm({ sheet, sheetName, area, evidence }: TableRegion): SkippedArea {
  return { sheet, sheetName, area, evidence, looksLike: "blank-form" };
}

function skippedPage(view: SheetView, { area, label }: Page): SkippedArea {
  const { text, row, column } = label;
  const evidence = [{ kind: "label-text" as const, text, cell: { row, column } }];
  return skip(view, area, { looksLike: "page-without-header", evidence });
}

/** A header block that is no table, with what it looks like. */
function skippedBlock(view: SheetView, block: HeaderBlock, known: Areas): SkippedArea {
  const above = known.filter(({ area }) => area.bottom < block.first && overlapsColumns(area, block));
  const floor = Math.max(block.floor, ...above.map(({ area }) => area.bottom));
  const { row, title } = announcementOf(view, { ...block, floor });
  const line = title ? view.areaAt(title.row, title.column) : block;
  const start = {
    top: row,
    left: Math.min(block.left, line.left),
    bottom: block.last,
    right: Math.max(block.right, line.right),
  };
  return skip(view, areaBelow(view, start, known), {
    looksLike: lookAlikeOf(block, {
      title: title?.text ?? "",
      isList: projectHeader(view, block) !== undefined,
    }),
    evidence: blockEvidence(block, title),
  });
}

/** The title, and the header word that tells the kind; without a title the word that the header was known by. */
function blockEvidence({ columns }: HeaderBlock, title: TitleHit | null): readonly Evidence[] {
  const telling = columns.find(({ meaning }) => meaning !== null && TELLING.has(meaning.kind));
  const header = telling ?? (title ? undefined : columns.find(({ meaning }) => meaning !== null));
  const words = header ? [{ kind: "header-text" as const, text: header.text, cell: header.cell }] : [];
  return title ? [titleEvidence(title), ...words] : words;
}

const TELLING: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "monitoring",
  "multi-year",
  "criteria",
  "reviewer",
]);

function titleEvidence({ text, row, column }: TitleHit): Evidence {
  return { kind: "title-text", text, cell: { row, column } };
}

function skip(
  view: SheetView,
  area: Area,
  facts: { readonly looksLike: LookAlike; readonly evidence: readonly Evidence[] },
): SkippedArea {
  return { sheet: view.sheet.id, sheetName: view.sheet.name, area, ...facts };
}

/** A title of the field whose form has no indicator header at all: a table of contents, a payment list. */
function skippedTitle(view: SheetView, title: TitleHit, known: Areas): SkippedArea | null {
  const start = view.areaAt(title.row, title.column);
  const area = areaBelow(view, start, known);
  const looksLike = area.bottom > start.bottom ? kindUnder(view, title, area) : null;
  return looksLike && skip(view, area, { looksLike, evidence: [titleEvidence(title)] });
}

function kindUnder(view: SheetView, { text }: TitleHit, area: Area): LookAlike | null {
  const kind = lookAlikeOfTitle(text);
  if (hasHeaderWords(view, area)) return kind ?? "other";
  const isSpoken = isOfTheField(text) || kind === "traditional-script";
  return isSpoken ? (kind ?? (isSelfEvaluationTitle(text) ? "other" : null)) : null;
}

const MOST_LINES_OF_A_HEAD = 4;
const FEWEST_WORDS = 2;

/** Whether one of the first rows below a title holds two header words of the indicator block. */
function hasHeaderWords(view: SheetView, { top, bottom, left, right }: Area): boolean {
  return span(top + 1, Math.min(bottom, top + MOST_LINES_OF_A_HEAD)).some((row) => {
    const kinds = view.cellsIn(row, left, right).flatMap(({ text }) => headerMeaning(text)?.kind ?? []);
    return new Set(kinds.filter((kind) => OWN_KINDS.has(kind))).size >= FEWEST_WORDS;
  });
}

const FEWEST_COLUMNS = 3;
/** 评分 over three columns is a header. */
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 40;

/** Lines of the field that are merged over the list below them: titles, whatever word they end in. */
function mergedTitles(view: SheetView): readonly TitleHit[] {
  return view.sheet.merges.flatMap((area) => {
    const { top: row, left: column, right } = area;
    if (area.bottom > row || width(area) < FEWEST_COLUMNS) return [];
    const text = view.textAt(row, column);
    const isLine =
      text.length >= SHORTEST_TITLE &&
      text.length <= LONGEST_TITLE &&
      isOfTheField(text) &&
      !/[:：。；;]/.test(text);
    return isLine && view.cellsIn(row + 1, column, right).length >= FEWEST_COLUMNS
      ? [{ row, column, text }]
      : [];
  });
}

/** A title has nothing beside it but 附件3 or 单位:万元: in a list of forms their titles are values. */
function isAlone(view: SheetView, { row, column }: TitleHit, known: Areas): boolean {
  return [column - 1, view.areaAt(row, column).right + 1].every((beside) => {
    const text = view.textAt(row, beside);
    return text === "" || isLineAbove(text) || holdsCell(known, row, beside);
  });
}

/** A title inside a known area, or a second line of its title, announces nothing new. */
function isKnown(view: SheetView, title: TitleHit, known: Areas): boolean {
  return known.some(({ area }) => {
    if (title.column < area.left - 1 || title.column > area.right || title.row > area.bottom) return false;
    return title.row >= area.top || isAboveLines(view, title, area);
  });
}

const MOST_LINES_ABOVE = 3;

/** Whether nothing but lines that stand alone part a title from an area below it. */
function isAboveLines(view: SheetView, { row }: TitleHit, { top, left, right }: Area): boolean {
  const between = span(row + 1, top - 1);
  return (
    between.length < MOST_LINES_ABOVE && between.every((line) => view.cellsIn(line, left, right).length <= 1)
  );
}
