import {
  a1,
  a1Area,
  type Decimal,
  type Finding,
  type Indicator,
  isOnHiddenSheet,
  type Problem,
  type Review,
  type ReviewSettings,
  type ScoredIndicator,
  type ScoredTable,
  type ScoreRange,
} from "../core";
import { zhCN } from "../strings";
import { zhReview as say } from "../strings/zh-CN/review";
import { carriedLines } from "./carried-text";
import { addressOf, findingsOf, ignoredOf } from "./findings-json";
import type { ReviewWords } from "./words";

/** A review, and the settings that the workbook carries. */
export interface Reviewed {
  readonly review: Review;
  readonly carried: ReviewSettings;
}

/**
 * The review of one workbook for people: what was taken over from the workbook, then a block a table, each score with its reason, then
 * the findings.
 */
export function reviewText(file: string, { review, carried }: Reviewed, words: ReviewWords): string {
  const blocks = review.tables.map((_, position) => tableBlock(review, position, words).join("\n"));
  return [
    `■ ${file}`,
    ...carriedLines(carried, review.settings),
    ...problemLines(review.problems, words),
    ...blocks,
    ...skippedLines(review, words),
    "",
  ].join("\n");
}

/** The block of a file that could not be read. */
export function unreadText(file: string, problem: Problem, words: ReviewWords): string {
  return `■ ${file}\n  ${words.problem(problem)}\n`;
}

function problemLines(problems: readonly Problem[], words: ReviewWords): readonly string[] {
  if (problems.length === 0) return [];
  return [`  ${say.problems}：`, ...problems.map((problem) => `    ${words.problem(problem)}`)];
}

function skippedLines(review: Review, words: ReviewWords): readonly string[] {
  if (review.skipped.length === 0) return [];
  const line = (skipped: Review["skipped"][number]) => `    ${words.skipped(skipped)}`;
  return ["", `  ${say.skipped}：`, ...review.skipped.map(line), `    ${say.skippedHint}`];
}

function tableBlock(review: Review, position: number, words: ReviewWords): readonly string[] {
  const scored = review.tables[position] as ScoredTable;
  return [
    "",
    headLine(review, scored),
    ...factLines(scored, words),
    `  ${totalLine(scored)}`,
    `  ${say.scores}：`,
    ...budgetLines(scored, words),
    ...scored.table.indicators.flatMap((indicator, index) =>
      indicatorLines(indicator, scored.indicators[index] as ScoredIndicator, words),
    ),
    ...findingLines(review, position, words),
  ];
}

/** Where the table stands, and its title; of a hidden sheet that too, for nobody would find it there. */
function headLine(review: Review, scored: ScoredTable): string {
  const { region, title } = scored.table;
  const line = `● ${region.sheetName}!${a1Area(region.area)} ${title?.text ?? ""}`.trimEnd();
  return isOnHiddenSheet(review, scored) ? zhCN.pane.writing.hiddenSheet(line) : line;
}

function factLines(scored: ScoredTable, words: ReviewWords): readonly string[] {
  const { table } = scored;
  const facts = [
    [say.project, table.project?.text],
    [say.department, table.department?.text],
    [say.unit, table.unit?.text],
    [say.year, table.year?.value],
  ].filter(([, text]) => text);
  return [
    `  ${facts.map(([label, text]) => `${label}：${text}`).join("，")}`,
    `  ${say.policy}：${words.policy(scored)}`,
    `  ${say.columns}：${table.region.columns.map((column) => words.evidence(column)).join("；")}`,
  ];
}

function totalLine(scored: ScoredTable): string {
  const { total } = scored;
  const printed = scored.table.total?.score?.text || say.blank;
  const line = say.total(printed, show(total.sumOfPrinted), show(total.suggested));
  return total.grade ? `${line}（${say.grades[total.grade]}）` : line;
}

function budgetLines(scored: ScoredTable, words: ReviewWords): readonly string[] {
  if (!scored.budget) return [];
  const cell = scored.table.budget?.total.score ?? null;
  return scoreLines({ cell, name: say.execution, range: scored.budget }, words);
}

function indicatorLines(indicator: Indicator, range: ScoredIndicator, words: ReviewWords): readonly string[] {
  const { title: name, score } = indicator;
  return scoreLines({ cell: score ?? { ...indicator.name, text: "" }, name, range }, words);
}

interface ScoreLine {
  readonly cell: { readonly row: number; readonly column: number; readonly text: string } | null;
  readonly name: string;
  readonly range: ScoreRange;
}

function scoreLines({ cell, name, range }: ScoreLine, words: ReviewWords): readonly string[] {
  const address = (cell ? a1(cell.row, cell.column) : "—").padEnd(6);
  const reason = words.reason(range.trace);
  const line = `    ${address}${name}：${changeText(cell?.text ?? "", range)}`;
  return [reason ? `${line}。${reason}` : line];
}

function changeText(text: string, range: ScoreRange): string {
  const printed = text || say.blank;
  if (range.decision === "not-scored") return say.notScored;
  if (range.decision === "unjudged" || !range.suggested) return say.unjudged(printed);
  const isKept = range.decision === "kept" || range.decision === "kept-explained";
  return isKept ? say.kept(printed) : say.changed(printed, show(range.suggested));
}

function findingLines(review: Review, position: number, words: ReviewWords): readonly string[] {
  const lineOf = (finding: Finding) => {
    const cells = finding.cells.map((cell) => addressOf(review, position, cell)).join("、");
    return `    ${zhCN.findings.severities[finding.severity].name} ${cells} ${words.finding(finding)}`;
  };
  const open = findingsOf(review, position);
  const ignored = ignoredOf(review, position);
  return [
    open.length === 0 ? `  ${say.noFindings}` : `  ${say.findings(open.length)}：`,
    ...open.map(lineOf),
    ...(ignored.length === 0 ? [] : [`  ${say.ignored(ignored.length)}：`]),
    ...ignored.map(({ finding, choice }) => `${lineOf(finding)}${say.ignoredBecause(choice.reason)}`),
  ];
}

function show(number: Decimal | null): string {
  return number ? number.toFixed() : say.blank;
}
