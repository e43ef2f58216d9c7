import {
  a1Area,
  type ColumnRole,
  columnLetters,
  type Problem,
  type Review,
  type ScoredTable,
  type SkippedArea,
  type TableRegion,
} from "../core";
import { budgetJson } from "./budget-json";
import { decimalJson, numberJson, textOrNull } from "./cell-json";
import { findingsJson } from "./findings-json";
import { indicatorJson } from "./indicator-json";
import type { ReviewWords } from "./words";

/** The roles that are printed, in their documented order. */
export const PRINTED_ROLES: readonly ColumnRole[] = [
  "level1",
  "level2",
  "name",
  "targetOperator",
  "target",
  "targetUnit",
  "actual",
  "points",
  "score",
  "explanation",
];

/** The review of one workbook as the documented JSON object; keys stand in their documented order. */
export function reviewJson(file: string, review: Review, words: ReviewWords): object {
  return {
    file,
    problems: review.problems.map((problem) => problemJson(problem, words)),
    tables: review.tables.map((_, position) => tableJson(review, position, words)),
    skipped: review.skipped.map((skipped) => skippedJson(skipped, words)),
  };
}

/** The line of a file that could not be read. */
export function unreadJson(file: string, problem: Problem, words: ReviewWords): object {
  return { file, problems: [problemJson(problem, words)], tables: [], skipped: [] };
}

function problemJson(problem: Problem, words: ReviewWords): object {
  const { code, sheet, cell } = problem;
  return { code, sheet, cell, message: words.problem(problem) };
}

function skippedJson(skipped: SkippedArea, words: ReviewWords): object {
  return {
    sheet: skipped.sheetName,
    range: a1Area(skipped.area),
    looksLike: skipped.looksLike,
    reason: words.skipped(skipped),
  };
}

function tableJson(review: Review, position: number, words: ReviewWords): object {
  const scored = review.tables[position] as ScoredTable;
  const { table } = scored;
  return {
    sheet: table.region.sheetName,
    range: a1Area(table.region.area),
    title: textOrNull(table.title?.text),
    project: textOrNull(table.project?.text),
    department: textOrNull(table.department?.text),
    unit: textOrNull(table.unit?.text),
    year: table.year?.value ?? null,
    policy: scored.policy.id,
    policyFrom: scored.policyFrom,
    columns: columnsJson(table.region),
    budget: budgetJson(scored),
    indicators: table.indicators.map((_, index) => indicatorJson(scored, index, words)),
    total: totalJson(scored),
    grade: scored.total.grade,
    findings: findingsJson(review, position, words),
  };
}

function columnsJson(region: TableRegion): object {
  const letters = (role: ColumnRole) => {
    const assigned = region.columns.find((column) => column.role === role);
    return assigned ? columnLetters(assigned.column) : null;
  };
  return Object.fromEntries(PRINTED_ROLES.map((role) => [role, letters(role)]));
}

function totalJson(scored: ScoredTable): object {
  const line = scored.table.total;
  return {
    points: numberJson(line?.points),
    score: {
      ...numberJson(line?.score),
      sumOfPrinted: decimalJson(scored.total.sumOfPrinted),
      suggested: decimalJson(scored.total.suggested),
    },
  };
}
