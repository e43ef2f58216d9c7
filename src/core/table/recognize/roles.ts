import type { ColumnAssignment, ColumnRole } from "../recognition";
import type { SheetView } from "../rows/sheet-view";
import { labelWord } from "../wording";
import { cellsIn, filledIn, rowsBelow } from "./column-content";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderColumn } from "./header/header-column";
import { textsAbove } from "./header/header-parents";
import { isKindWord } from "../words/operator-words";
import { settleRoles, type Columns } from "./settle-roles";

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

/** The columns of a header block with their roles and the evidence for each. */
export function assignRoles(view: SheetView, block: HeaderBlock): readonly ColumnAssignment[] {
  const named: Columns = Object.fromEntries(ROLES.map((role) => [role, bestColumn(view, block, role)]));
  const settled = Object.entries(settleRoles(view, block, named));
  return settled
    .flatMap(([role, header]) => (header ? [assignment(role as ColumnRole, header)] : []))
    .sort((a, b) => a.column - b.column);
}

function assignment(role: ColumnRole, header: HeaderColumn): ColumnAssignment {
  const { column, text, cell, knownBy, isSpanning } = header;
  const kind = knownBy ?? (isSpanning ? "header-spanning" : "header-text");
  return { role, column, evidence: { kind, text, cell } };
}

/** The strongest header for a role; of equals the leftmost that anybody filled in. */
function bestColumn(view: SheetView, block: HeaderBlock, role: ColumnRole): HeaderColumn | undefined {
  const candidates = block.columns.filter(
    (column) => column.meaning?.kind === role && !isRefuted(view, block, column),
  );
  const ranked = candidates.map((column) => ({
    column,
    rank: rankOf(role, column) - (isAnothers(view, block, { role, column }) ? BEHIND : 0),
  }));
  const best = Math.max(...ranked.map(({ rank }) => rank));
  const equals = ranked.flatMap(({ column, rank }) => (rank === best ? column : []));
  return (equals[1] && equals.find((column) => firstBelow(view, block, column))) ?? equals[0];
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
  const word = labelWord(column.text);
  const preferred = PREFERRED[role] ?? [];
  const bonus = preferred.reduce(
    (sum, pattern, at) => sum + (pattern.test(word) ? preferred.length - at : 0),
    0,
  );
  return (column.meaning?.isWeak ? 0 : 10) + bonus;
}

/** Less than any other, and still better than none. */
const BEHIND = 20;

/** 差异说明 right behind 复核得分 explains the reviewer's score; 全国绩效目标 and 累计完成值 are those of more than this form. */
function isAnothers(
  view: SheetView,
  block: HeaderBlock,
  { role, column }: { readonly role: ColumnRole; readonly column: HeaderColumn },
): boolean {
  if (role === "explanation") return isBehindReviewer(block, column);
  return textsAbove(view, column.column, [block.first, block.last]).some((text) =>
    WIDER.test(labelWord(text)),
  );
}

const WIDER = /^(?:全[国省市]|[整总]体|累计)/;

function isBehindReviewer({ columns }: HeaderBlock, column: HeaderColumn): boolean {
  const isBehind = columns[columns.indexOf(column) - 1]?.meaning?.kind === "reviewer";
  return isBehind && !/偏|未|措施|原因/.test(column.text);
}

/** A weak level header is refuted where kinds of indicators stand below it. */
function isRefuted(view: SheetView, block: HeaderBlock, column: HeaderColumn): boolean {
  const { meaning } = column;
  if (!meaning?.isWeak || (meaning.kind !== "level1" && meaning.kind !== "level2")) return false;
  return isKindWord(firstBelow(view, block, column) ?? "");
}

/** What a column says first below its header; `undefined` where nobody filled it in. */
function firstBelow(view: SheetView, block: HeaderBlock, column: HeaderColumn): string | undefined {
  return filledIn(cellsIn(view, column, rowsBelow(view, block)))[0];
}
