import { HostError, NOTHING_WRITTEN } from "../../core";
import type { ApplyOptions, HostErrorCode, WritePlan, WriteReceipt } from "../../core";
import { addHighlights } from "../highlight/highlight";
import type { HighlightChange } from "../highlight/highlight";
import { isHostError } from "../exchange/host-error";
import type { HostTools } from "../host-tools";
import { judge } from "./judge-plan";
import type { Verdict } from "./judge-plan";
import { lookBefore } from "./look-before";
import type { Before } from "./look-before";
import { writeTogether } from "./write-together";

/**
 * Writes a plan in two round trips: one looks at every target cell again, one writes the record, the cells and the
 * highlights, keeps the settings, and reads back the cells and their sheets. Where that is more than Excel takes, the
 * sheets are left to another read; where it is still more, it goes half by half. Once it is cancelled no more is written: of
 * the rest only what stands there already counts.
 *
 * @throws HostError `read-only`, `restore-record-full`, or what made Excel stop; what was written can be restored
 */
export async function applyPlan(
  tools: HostTools,
  plan: WritePlan,
  options: ApplyOptions,
): Promise<WriteReceipt> {
  try {
    return await applyAtOnce(tools, plan, options);
  } catch (error) {
    if (!isHostError(error, "payload-too-large")) throw error;
    if (options.known) return applyPlan(tools, plan, { ...options, known: undefined });
    const [first, second] = halve(plan);
    if (!first || !second) throw error;
    return applyHalves(tools, [first, second], options);
  }
}

/** The settings are kept with the second half, for what both have written. */
async function applyHalves(
  tools: HostTools,
  [first, second]: readonly [WritePlan, WritePlan],
  { ifChanged, settingsAfter, isCancelled }: ApplyOptions,
): Promise<WriteReceipt> {
  const done = await applyPlan(tools, first, { ifChanged, isCancelled });
  const rest = await applyPlan(tools, second, {
    ifChanged,
    isCancelled,
    settingsAfter: settingsAfter && ((written) => settingsAfter([...done.written, ...written])),
  });
  return merge(done, rest);
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
    againstRules: [...first.againstRules, ...second.againstRules],
    unnoted: Math.max(first.unnoted, second.unnoted),
    forgotten: first.forgotten + second.forgotten,
    workbook: null,
  };
}

async function applyAtOnce(tools: HostTools, plan: WritePlan, options: ApplyOptions): Promise<WriteReceipt> {
  const before = await lookBefore(tools.exchange, plan);
  if (before.isReadOnly) throw new HostError("read-only");
  const judged = judge(plan.ops, before);
  try {
    return await applyJudged(tools, plan, { ...options, judged, before });
  } catch (error) {
    if (!isHostError(error, "unknown")) throw error;
    const now = judge(plan.ops, await lookBefore(tools.exchange, plan));
    if (arraysIn(now) <= arraysIn(judged)) throw error;
    await tools.ownWrites.recover();
    return applyAtOnce(tools, plan, options);
  }
}

/**
 * In how many of the cells there is a formula that fills several. One that was entered in the very moment of writing stops Excel,
 * which has no code of its own for it: another look tells. What was written by then counts, the others are still written.
 */
function arraysIn({ refused }: Verdict): number {
  return refused.filter(({ code }) => code === "array-formula").length;
}

interface Judged extends ApplyOptions {
  readonly judged: Verdict;
  readonly before: Before;
}

async function applyJudged(
  tools: HostTools,
  plan: WritePlan,
  { ifChanged, settingsAfter, known, isCancelled, judged, before }: Judged,
): Promise<WriteReceipt> {
  const isCut = isCancelled?.() ?? false;
  const verdict = isCut ? { ...judged, go: [] } : judged;
  const { changedMeanwhile, refused } = verdict;
  if (changedMeanwhile.length > 0 && ifChanged === "refuse") {
    return { ...NOTHING_WRITTEN, changedMeanwhile, refused };
  }
  const highlights = highlightsFor(isCut ? { ...plan, highlights: [] } : plan, before);
  const writing = { ...verdict, before, highlights, settingsAfter, known, seen: tools.seen };
  const { failed, moved, ...outcome } = await writeTogether(tools, writing);
  const undone = new Set([...failed, ...moved.map(({ op }) => op)]);
  return {
    written: [...verdict.done, ...verdict.go].filter((op) => !undone.has(op)),
    changedMeanwhile: [...changedMeanwhile, ...moved],
    refused: [...refused, ...failed.map((op) => ({ op, code: "verification-failed" as HostErrorCode }))],
    highlighted: highlights.count,
    ...outcome,
  };
}

/** Highlights to add, on sheets that take them; `count` is how many of the plan's then stand. */
function highlightsFor(plan: WritePlan, { open, placed }: Before): HighlightChange & { count: number } {
  const wanted = plan.highlights.filter(({ cell }) => open.has(cell.sheet));
  return { ...addHighlights(placed, wanted), count: wanted.length };
}
