import { a1, columnLetters, type ColumnRole } from "../../../src/core";
import { PRINTED_ROLES } from "../../../src/review/review-json";
import type { BudgetField, PublishedForm } from "../../support/published/form";
import type { DrawnText, Truth, TruthRow } from "../../support/published/page";
import type { ReviewCell, ReviewIndicator, ReviewTable } from "./review-lines";
import { equalNumber, said, same, type Statement } from "./statement";
import { levelName, numberIn, plain } from "./texts";

const FIELDS: readonly BudgetField[] = ["initial", "full", "executed", "points", "rate", "score"];
const TEXTS = ["target", "actual", "explanation"] as const;
const NUMBERS = ["points", "score"] as const;
const NOTHING: ReviewCell = { cell: null, text: null, value: null };

/** Everything the review says of one table, against what was drawn. `null`: the review does not have the table. */
export function compareTable(form: PublishedForm, truth: Truth, table: ReviewTable | null): Statement[] {
  return [
    ...compareColumns(truth, table),
    ...compareIndicators(truth, table),
    ...compareBudget(form, truth, table),
    ...compareTotal(truth, table),
    ...compareFacts(truth, table),
  ];
}

function compareColumns(truth: Truth, table: ReviewTable | null): Statement[] {
  return PRINTED_ROLES.map((role) => {
    const column = truth.columns[role];
    const expected = column === undefined ? null : columnLetters(column);
    return same(`column ${role}`, "header", { expected, got: table ? table.columns[role] : "no table" });
  });
}

function compareIndicators(truth: Truth, table: ReviewTable | null): Statement[] {
  const found = new Map(table?.indicators.map((one) => [one.row - 1, one]));
  const rows = truth.indicators.flatMap((row) => {
    const got = found.get(row.row) ?? null;
    return row.judgement === "heading" ? compareHeading(row, got) : compareRow(truth, row, got);
  });
  const expected = new Set([...truth.indicators.map(({ row }) => row), ...truth.eitherRows]);
  const extra = [...found.values()].filter(({ row }) => !expected.has(row - 1));
  return [
    ...rows,
    ...extra.map(({ row, name }) => ({
      what: "indicator extra",
      where: `row ${row}`,
      expected: "—",
      got: name ?? "",
      isRight: false,
    })),
  ];
}

/** The sum of a group may be listed as what it is or left out: as an indicator of its own it would count twice. */
function compareHeading(row: TruthRow, got: ReviewIndicator | null): Statement[] {
  return got ? compareJudgement(row, got) : [];
}

function compareRow(truth: Truth, row: TruthRow, got: ReviewIndicator | null): Statement[] {
  const where = `row ${row.row + 1}`;
  const { texts } = row;
  const statements: Statement[] = [
    same("indicator missing", where, { expected: "row", got: got ? "row" : "no row" }),
    said("indicator name", where, { expected: texts.name ?? "", got: got?.name ?? null }),
  ];
  for (const level of ["level1", "level2"] as const) {
    if (truth.columns[level] === undefined) continue;
    const pair = { expected: levelName(texts[level]), got: levelName(got?.[level]) };
    statements.push(said(`indicator ${level}`, where, pair));
  }
  for (const role of TEXTS) {
    const cell = got?.[role] ?? NOTHING;
    const from = role === "target" ? targetInForce(row) : role;
    statements.push(compareAddress(`indicator ${role} cell`, truth.columns[from], { row, cell, got }));
    statements.push(said(`indicator ${role} text`, where, { expected: texts[from] ?? "", got: cell.text }));
  }
  for (const role of NUMBERS) {
    const cell = got?.[role] ?? NOTHING;
    statements.push(compareAddress(`indicator ${role} cell`, truth.columns[role], { row, cell, got }));
    const pair = { expected: numberIn(texts[role] ?? ""), got: cell.value };
    statements.push(equalNumber(`indicator ${role} value`, where, pair));
  }
  return [...statements, ...compareJudgement(row, got)];
}

/** The adjusted target counts where the row prints one that differs from that of the beginning. */
function targetInForce({ texts }: TruthRow): ColumnRole {
  const adjusted = plain(texts.targetAdjusted);
  return adjusted !== "" && adjusted !== plain(texts.target) ? "targetAdjusted" : "target";
}

function compareAddress(
  what: string,
  column: number | undefined,
  one: { row: TruthRow; cell: ReviewCell; got: ReviewIndicator | null },
): Statement {
  const expected = column === undefined ? null : a1(one.row.row, column);
  return same(what, `row ${one.row.row + 1}`, { expected, got: one.got ? one.cell.cell : "no row" });
}

function compareJudgement(row: TruthRow, got: ReviewIndicator | null): Statement[] {
  const { judgement } = row;
  if (judgement === null) return [];
  const isKind = judgement === "qualitative" || judgement === "deadline" || judgement === "heading";
  const expected = isKind ? judgement : `quantitative ${judgement}`;
  const said = got && (got.direction ? `${got.kind} ${got.direction}` : got.kind);
  const where = `row ${row.row + 1} (${plain(row.texts.target)} | ${plain(row.texts.actual)})`;
  return [same("judgement", where, { expected, got: said })];
}

function compareBudget(form: PublishedForm, truth: Truth, table: ReviewTable | null): Statement[] {
  const { budget } = form;
  if (!budget)
    return [same("budget none", "budget", { expected: null, got: table?.budget ? "a budget" : null })];
  const got = table?.budget ?? null;
  const fields = FIELDS.flatMap((field) => compareField(field, truth.budget[field], got?.[field] ?? NOTHING));
  const printed = numberIn(budget.pointsPrinted ?? "");
  const points = { expected: printed, got: got?.points.value };
  return [
    same("budget missing", "budget", { expected: "a budget", got: got ? "a budget" : "none" }),
    same("budget unit", "budget", { expected: budget.unit, got: got?.moneyUnit }),
    ...fields,
    ...(printed === null || truth.budget.points
      ? []
      : [equalNumber("budget points value", "budget", points)]),
  ];
}

function compareField(field: BudgetField, drawn: DrawnText | undefined, cell: ReviewCell): Statement[] {
  const where = `budget ${field}`;
  const expected = drawn ? a1(drawn.row, drawn.column) : null;
  const address = same(`budget ${field} cell`, where, { expected, got: cell.cell });
  if (!drawn) return field === "points" ? [] : [address];
  const value = numberIn(drawn.number ?? drawn.text);
  const isShare = field === "rate" && value !== null && !drawn.text.includes("%") && value > 2;
  const pair = { expected: isShare ? value / 100 : value, got: cell.value };
  return [address, equalNumber(`budget ${field} value`, where, pair)];
}

function compareTotal(truth: Truth, table: ReviewTable | null): Statement[] {
  return NUMBERS.flatMap((role) => {
    const drawn = truth.total[role];
    const got = table?.total[role] ?? NOTHING;
    const expected = drawn ? a1(drawn.row, drawn.column) : null;
    const address = same(`total ${role} cell`, "total", { expected, got: table ? got.cell : "no table" });
    if (!drawn) return [address];
    const text = /\d[\d.]*/.exec(drawn.text)?.[0] ?? "";
    return [
      address,
      equalNumber(`total ${role} value`, "total", { expected: numberIn(text), got: got.value }),
    ];
  });
}

function compareFacts(truth: Truth, table: ReviewTable | null): Statement[] {
  const title = { expected: truth.title, got: table?.title ?? null };
  const facts = Object.entries(truth.facts).map(([fact, expected]) =>
    said(`fact ${fact}`, "head", { expected, got: table?.[fact as "project"] ?? null }),
  );
  return [said("fact title", "head", title), ...facts];
}
