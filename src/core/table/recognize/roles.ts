import type { ColumnAssignment, ColumnRole } from "../model";
import type { SheetView } from "../sheet-view";
import { compact, headerWord, isFiller, withoutBrackets } from "../wording";
import { cellsIn, rowsBelow } from "./column-content";
import type { HeaderBlock } from "./header-block";
import type { HeaderColumn } from "./header-column";

const ROLES: readonly ColumnRole[] = [
  "level1",
  "level2",
  "name",
  "target",
  "targetAdjusted",
  "actual",
  "points",
  "score",
  "explanation",
];
const SAMPLE_ROWS = 40;

/** The columns of a header block with their roles and the evidence for each. */
export function assignRoles(view: SheetView, block: HeaderBlock): readonly ColumnAssignment[] {
  const columns = new Map<ColumnRole, HeaderColumn>();
  for (const role of ROLES) {
    const best = bestColumn(view, block, role);
    if (best) columns.set(role, best);
  }
  settleName(block, columns);
  settleNumberedName(view, block, columns);
  settlePoints(block, columns);
  settleFullMark(block, columns);
  settleTarget(columns);
  if (!columns.has("score")) settleScore(view, block, columns);
  const operator = operatorColumn(view, block);
  if (operator) columns.set("targetOperator", operator);
  const unit = unitColumn(block);
  if (unit) columns.set("targetUnit", unit);
  return [...columns].map(([role, header]) => assignment(role, header)).sort((a, b) => a.column - b.column);
}

function assignment(role: ColumnRole, header: HeaderColumn): ColumnAssignment {
  if (header.meaning === null || header.isByContent) {
    return {
      role,
      column: header.column,
      evidence: { kind: "column-content", text: header.text, cell: header.cell },
    };
  }
  const kind = header.isSpanning ? "header-spanning" : "header-text";
  return { role, column: header.column, evidence: { kind, text: header.text, cell: header.cell } };
}

/** The strongest header for a role; the leftmost of equals. */
function bestColumn(view: SheetView, block: HeaderBlock, role: ColumnRole): HeaderColumn | undefined {
  const candidates = block.columns.filter(
    (column) => column.meaning?.kind === role && !isRefuted(view, block, column),
  );
  const ranked = candidates.map((column) => ({ column, rank: rankOf(role, column) }));
  ranked.sort((a, b) => b.rank - a.rank || a.column.column - b.column.column);
  return ranked[0]?.column;
}

const PREFERRED: Partial<Record<ColumnRole, readonly RegExp[]>> = {
  name: [/^三级(?:绩效)?指标/, /名称$/],
  target: [/^年度(?:绩效)?指标值$|^指标值$/, /值$/],
  actual: [/值$/, /实际/],
  points: [/^三级|^指标/, /分值$/],
  score: [/自评/, /得分/],
  explanation: [/原因/, /偏差|未完成/],
};

function rankOf(role: ColumnRole, column: HeaderColumn): number {
  const word = headerWord(column.text);
  const preferred = PREFERRED[role] ?? [];
  const bonus = preferred.reduce(
    (sum, pattern, at) => sum + (pattern.test(word) ? preferred.length - at : 0),
    0,
  );
  return (column.meaning?.isWeak ? 0 : 10) + bonus;
}

/** Forms with two levels, or with 绩效指标 alone, name the indicator in their lowest level column. */
function settleName(block: HeaderBlock, columns: Map<ColumnRole, HeaderColumn>): void {
  if (columns.has("name")) return;
  const side = block.columns.find(({ meaning }) => meaning?.kind === "side-label");
  const level = columns.get("level2");
  const lowest = level && !isRightOf(side, level) ? level : (side ?? columns.get("level1"));
  if (!lowest) return;
  columns.set("name", lowest);
  for (const role of ["level1", "level2"] as const) {
    if (columns.get(role) === lowest) columns.delete(role);
  }
}

const NUMBERED = /^(?:三级)?指标[\d一二三四五六七八九十]+[:.、]?$/;

/** 指标1 | 培训人次: names in the column behind their numbers, under the same header cell or one of names. */
function settleNumberedName(
  view: SheetView,
  block: HeaderBlock,
  columns: Map<ColumnRole, HeaderColumn>,
): void {
  const numbers = columns.get("name");
  if (!numbers) return;
  const column = numbers.column + 1;
  const own = block.columns.find((one) => one.column <= column && column <= one.right);
  if (own && own !== numbers && own.meaning && own.meaning.kind !== "name") return;
  const rows = rowsBelow(view, block);
  const words = cellsIn(view, { column, text: "" }, rows);
  const numbered = cellsIn(view, numbers, rows).flatMap((text, at) =>
    isFiller(text) ? [] : [[text, words[at]]],
  );
  const named = numbered.filter(([, word = ""]) => !isFiller(word) && !NUMERAL.test(word));
  if (named.length < FEWEST_CELLS || !numbered.every(([text = ""]) => NUMBERED.test(text))) return;
  columns.set("name", own && own !== numbers ? own : { ...numbers, column, isByContent: true });
}

/** 二级指标 | 绩效指标: what stands right of the levels heads the names, whatever else it heads elsewhere. */
function isRightOf(side: HeaderColumn | undefined, level: HeaderColumn): boolean {
  return side !== undefined && side.column > level.column;
}

/** 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: the points of a row stand right of its name. */
function settlePoints(block: HeaderBlock, columns: Map<ColumnRole, HeaderColumn>): void {
  const [name, points] = [columns.get("name"), columns.get("points")];
  if (!name || !points || points.column > name.column) return;
  const next = block.columns.find(
    ({ meaning, column }) => meaning?.kind === "points" && column > name.column,
  );
  if (next) columns.set("points", next);
}

/** An adjusted target alone is the target. */
function settleTarget(columns: Map<ColumnRole, HeaderColumn>): void {
  const adjusted = columns.get("targetAdjusted");
  if (!adjusted || columns.has("target")) return;
  columns.set("target", adjusted);
  columns.delete("targetAdjusted");
}

/** A column right of the actual values without a header word (none at all, or a number) that holds points: the scores. */
function settleScore(view: SheetView, block: HeaderBlock, columns: Map<ColumnRole, HeaderColumn>): void {
  const actual = columns.get("actual");
  if (!actual || block.columns.some(({ meaning }) => meaning?.kind === "reviewer")) return;
  for (let column = actual.right + 1; column <= block.right + 1; column++) {
    const text = view.textAt(block.last, column);
    const isUnnamed = text === "" || NUMERAL.test(compact(text));
    if (!isUnnamed || !holdsPoints(view, block, column)) continue;
    const cell = { row: block.last, column };
    columns.set("score", { column, right: column, meaning: null, text, cell, isSpanning: false });
    return;
  }
}

const NUMERAL = /^\d{1,3}(?:\.\d+)?分?$/;
/** Fewer cells prove nothing. */
const FEWEST_CELLS = 2;

/** Numbers up to a hundred, down to the first text after them. */
function holdsPoints(view: SheetView, block: HeaderBlock, column: number): boolean {
  let count = 0;
  for (let row = block.last + 1; row <= lastSample(view, block); row++) {
    const text = compact(view.textAt(row, column));
    if (isFiller(text)) continue;
    if (!NUMERAL.test(text)) break;
    count++;
  }
  return count >= FEWEST_CELLS;
}

/** 分数 beside 得分, or 自评分值 left of it, is the full mark, not a second score. */
function settleFullMark(block: HeaderBlock, columns: Map<ColumnRole, HeaderColumn>): void {
  if (columns.has("points")) return;
  const scores = block.columns.filter(({ meaning }) => meaning?.kind === "score");
  const given = scores.find(({ text }) => !FULL_MARK.test(headerWord(text)));
  const full = scores.find(
    ({ text, column }) =>
      FULL_MARK.test(headerWord(text)) && (headerWord(text) === "分数" || column < (given?.column ?? 0)),
  );
  if (!given || !full) return;
  columns.set("points", full);
  if (columns.get("score") === full) columns.set("score", given);
}

const FULL_MARK = /(?<!得)分[数值]$/;

/** What a column of kinds holds: 指标类型 over 定量 and 定性 is no level. */
const KIND_WORD =
  /^(?:定[性量](?:指标)?|[正反逆负]向(?:指标)?|核心(?:指标)?|非核心(?:指标)?|共性(?:指标)?|个性(?:指标)?|是|否)$/;

/** A weak level header is refuted where kinds of indicators stand below it. */
function isRefuted(view: SheetView, block: HeaderBlock, { meaning, column }: HeaderColumn): boolean {
  if (!meaning?.isWeak || (meaning.kind !== "level1" && meaning.kind !== "level2")) return false;
  for (let row = block.last + 1; row <= lastSample(view, block); row++) {
    const text = compact(view.textAt(row, column));
    if (!isFiller(text)) return KIND_WORD.test(text);
  }
  return false;
}

const OPERATOR_WORD =
  /^(?:≥|≤|=|>|<|>=|<=|==|大于|小于|恒?等于|大于等于|小于等于|大于或等于|小于或等于|不低于|不少于|不超过|不高于|不大于|不小于|定性|定量|至少|至多)$/;

/** Whether a cell of an operator column says how actual and target compare. */
export function isOperatorWord(text: string): boolean {
  return OPERATOR_WORD.test(withoutBrackets(compact(text)));
}

/** The column whose cells are operators; 正向 / 反向 and 定量 / 定性 alone make no operator column. */
function operatorColumn(view: SheetView, block: HeaderBlock): HeaderColumn | undefined {
  const candidates = block.columns.filter(({ meaning }) => meaning?.kind === "targetOperator");
  const counted = candidates.map((column) => ({ column, count: countOperators(view, block, column.column) }));
  counted.sort((a, b) => b.count - a.count);
  if ((counted[0]?.count ?? 0) > 0) return counted[0]?.column;
  return candidates.find(
    ({ text }) => /符|^指标性质$/.test(headerWord(text)) && isBlankBelow(view, block, text),
  );
}

/** Operators below a header, down to the first text that is none: 正向, or the head of the next table. */
function countOperators(view: SheetView, block: HeaderBlock, column: number): number {
  let count = 0;
  for (let row = block.last + 1; row <= lastSample(view, block); row++) {
    const text = compact(view.textAt(row, column));
    if (isFiller(text) || KIND_WORD.test(text)) continue;
    if (!isOperatorWord(text)) break;
    count++;
  }
  return count;
}

function isBlankBelow(view: SheetView, block: HeaderBlock, header: string): boolean {
  const column = block.columns.find(({ text }) => text === header)?.column ?? block.left;
  for (let row = block.last + 1; row <= lastSample(view, block); row++) {
    const text = view.textAt(row, column);
    if (!isFiller(text) && compact(text) !== "定性") return false;
  }
  return true;
}

function lastSample(view: SheetView, block: HeaderBlock): number {
  return Math.min(view.bounds.bottom, block.last + SAMPLE_ROWS);
}

/** The unit column; a bare 单位 counts only between the target and the score. */
function unitColumn(block: HeaderBlock): HeaderColumn | undefined {
  const units = block.columns.filter(({ meaning }) => meaning?.kind === "targetUnit");
  return units.find(({ text }) => headerWord(text) !== "单位") ?? units[0];
}
