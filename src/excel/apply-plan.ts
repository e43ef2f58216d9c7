import { HostError } from "../core";
import type { HostErrorCode, WriteOp, WritePlan, WriteReceipt } from "../core";
import type { Exchange } from "./exchange";
import { compareHighlights, highlightLoads } from "./highlight";
import type { HighlightChange } from "./highlight";
import { isHostError } from "./host-error";
import { formatOf, judge } from "./judge-plan";
import type { Verdict } from "./judge-plan";
import { lookBefore } from "./look-before";
import type { Before } from "./look-before";
import type { OwnWrites } from "./own-writes";
import { nextRecords } from "./next-records";
import { keepRecords } from "./record-store";
import { foundAt, placeKey } from "./target-cells";
import { writeCells } from "./write-cells";

/** The two ways to Excel that writing needs. */
export interface WritingTools {
  readonly exchange: Exchange;
  readonly ownWrites: OwnWrites;
}

type ApplyOptions = { readonly ifChanged: "refuse" | "skip" };

/**
 * Writes a plan in two round trips: one looks at every target cell again, one writes the record, the cells and the
 * highlights and reads the cells back. Where that is more than Excel takes, it goes half by half.
 *
 * @throws HostError `read-only`, `restore-record-full`, or what made Excel stop; what was written can be restored
 */
export async function applyPlan(
  tools: WritingTools,
  plan: WritePlan,
  options: ApplyOptions,
): Promise<WriteReceipt> {
  try {
    return await applyAtOnce(tools, plan, options);
  } catch (error) {
    const halves = isHostError(error, "payload-too-large") ? halve(plan) : [];
    const [first, second] = halves;
    if (!first || !second) throw error;
    return merge(await applyPlan(tools, first, options), await applyPlan(tools, second, options));
  }
}

/** Each half looks at the workbook again, so that what the whole had written already is not written twice. */
function halve(plan: WritePlan): readonly WritePlan[] {
  const { ops, highlights } = plan;
  if (ops.length + highlights.length <= 1) return [];
  // A single cell and its highlight are no halves of anything: first the one, then the other.
  if (ops.length === 1 && highlights.length === 1)
    return [
      { ...plan, highlights: [] },
      { ...plan, ops: [] },
    ];
  const [op, highlight] = [Math.ceil(ops.length / 2), Math.ceil(highlights.length / 2)];
  return [
    { ...plan, ops: ops.slice(0, op), highlights: highlights.slice(0, highlight) },
    { ...plan, ops: ops.slice(op), highlights: highlights.slice(highlight) },
  ];
}

function merge(first: WriteReceipt, second: WriteReceipt): WriteReceipt {
  return {
    written: [...first.written, ...second.written],
    changedMeanwhile: [...first.changedMeanwhile, ...second.changedMeanwhile],
    refused: [...first.refused, ...second.refused],
    highlighted: first.highlighted + second.highlighted,
    forgotten: first.forgotten + second.forgotten,
  };
}

async function applyAtOnce(
  { exchange, ownWrites }: WritingTools,
  plan: WritePlan,
  { ifChanged }: ApplyOptions,
): Promise<WriteReceipt> {
  const before = await lookBefore(exchange, plan);
  if (before.isReadOnly) throw new HostError("read-only");
  const verdict = judge(plan.ops, before);
  const { changedMeanwhile, refused } = verdict;
  if (changedMeanwhile.length > 0 && ifChanged === "refuse") {
    return { written: [], changedMeanwhile, refused, highlighted: 0, forgotten: 0 };
  }
  const highlights = highlightsFor(plan, before);
  const { failed, forgotten } = await write(ownWrites, { ...verdict, before, highlights });
  return {
    written: [...verdict.done, ...verdict.go].filter((op) => !failed.has(op)),
    changedMeanwhile,
    refused: [...refused, ...[...failed].map((op) => ({ op, code: "verification-failed" as HostErrorCode }))],
    highlighted: highlights.count,
    forgotten,
  };
}

/** Highlights to add, on sheets that take them; `count` is how many of the plan's then stand. */
function highlightsFor(plan: WritePlan, { open, placed }: Before): HighlightChange & { count: number } {
  const wanted = plan.highlights.filter(({ cell }) => open.has(cell.sheet));
  const places = new Set(wanted.map(({ cell }) => placeKey(cell)));
  const there = placed.filter((rule) => rule.severity === null || places.has(placeKey(rule)));
  return { ...compareHighlights(there, wanted), count: wanted.length };
}

interface Writing extends Verdict {
  readonly before: Before;
  readonly highlights: HighlightChange;
}

/** What came of a request: the writes that did not take, and how many sheets the record has no room for any more. */
interface Written {
  readonly failed: ReadonlySet<WriteOp>;
  readonly forgotten: number;
}

/** The one request that changes something. */
async function write(ownWrites: OwnWrites, { go, before, highlights }: Writing): Promise<Written> {
  if (go.length + highlights.add.length + highlights.remove.length === 0)
    return { failed: new Set(), forgotten: 0 };
  const writes = new Map(go.flatMap((op) => writeOf(op, before)));
  const { queue, forgotten } = keepRecords(before.index, nextRecords([...writes.keys()], before));
  const failed = await writeCells(ownWrites, [...writes.keys()], {
    before: (context) => go.length > 0 && queue(context),
    behind: highlightLoads(highlights),
  });
  const ops = [...writes].filter(([write]) => failed.includes(write)).map(([, op]) => op);
  return { failed: new Set(ops), forgotten: go.length > 0 ? forgotten : 0 };
}

function writeOf(op: WriteOp, before: Before) {
  const { found: all } = before;
  const found = foundAt(all, op.cell);
  if (!found) return [];
  const isSheetProtected = all.get(op.cell.sheet)?.isProtected ?? false;
  const numberFormat = formatOf(op, found, before);
  return [[{ cell: op.cell, wanted: op.after, found, numberFormat, isSheetProtected }, op] as const];
}
