import type { ApplyOptions, WriteOp, WriteReceipt } from "../../core";
import type { HostTools } from "../host-tools";
import { highlightLoads } from "../highlight/highlight";
import type { HighlightChange } from "../highlight/highlight";
import { formatOf } from "./judge-plan";
import type { Verdict } from "./judge-plan";
import { keptSettings, queueKeeping } from "../settings/keep-settings";
import type { KeptSettings } from "../settings/keep-settings";
import type { Queue } from "../exchange/exchange";
import { keepWritten } from "./keep-written";
import type { Keeping } from "./keep-written";
import type { Load } from "../exchange/loads";
import type { Before } from "./look-before";
import { rereadWritten } from "../read/reread-written";
import type { Rereading } from "../read/reread-written";
import { foundAt } from "../cells/target-cells";
import type { Seen } from "../sheet/sheet-marks";
import { frameLoad, writeCells } from "./write-cells";
import type { CellWrite } from "./write-loads";

/** What is to be written, and what goes along with it. */
export interface Writing extends Verdict, Pick<ApplyOptions, "settingsAfter" | "known"> {
  readonly seen: Seen;
  readonly before: Before;
  readonly highlights: HighlightChange;
}

/** What came of a request: the writes that did not take, those that somebody was before, and the rest of a receipt. */
interface Written extends Pick<WriteReceipt, "againstRules" | "unnoted" | "forgotten" | "workbook"> {
  readonly failed: readonly WriteOp[];
  readonly moved: WriteReceipt["changedMeanwhile"];
}

const NOTHING_SENT: Written = {
  failed: [],
  moved: [],
  againstRules: [],
  unnoted: 0,
  forgotten: 0,
  workbook: null,
};

/** The one request that changes something; none where there is nothing to change. */
export async function writeTogether(
  { exchange, ownWrites, list }: HostTools,
  writing: Writing,
): Promise<Written> {
  const { go, done, before, highlights } = writing;
  const settings = settingsOf(writing, []);
  if (go.length + highlights.add.length + highlights.remove.length === 0 && !settings) return NOTHING_SENT;
  const writes = new Map<CellWrite, WriteOp>(go.flatMap((op) => writeOf(op, before)));
  const opsOf = (some: readonly CellWrite[]) => some.flatMap((write) => writes.get(write) ?? []);
  const keeping = keepWritten([...writes.keys()], { ...before, seen: writing.seen });
  const cells = [...go, ...done].map(({ cell }) => cell);
  const rereading = writing.known && cells.length > 0 ? rereadWritten(writing.known, cells, list) : null;
  const { failed, moved, againstRules } = await writeCells(ownWrites, [...writes.keys()], {
    before: keptBefore(writing, keeping, settings),
    behind: highlightLoads(highlights),
    closing: (undone) => closingLoads(writing, opsOf(undone), rereading),
  });
  await keeping.keepBoth(exchange);
  return {
    failed: opsOf(failed),
    moved: [...moved].map(([write, { value }]) => ({ op: writes.get(write)!, found: value })),
    againstRules: opsOf(againstRules),
    unnoted: settings?.unnoted ?? 0,
    forgotten: go.length > 0 ? keeping.forgotten : 0,
    workbook: rereading?.workbook() ?? null,
  };
}

function settingsOf({ settingsAfter, done, go, seen }: Writing, undone: readonly WriteOp[]) {
  const settings = settingsAfter?.([...done, ...go].filter((op) => !undone.includes(op)));
  return settings ? keptSettings({ settings, seen }) : null;
}

function closingLoads(
  writing: Writing,
  undone: readonly WriteOp[],
  rereading: Rereading | null,
): readonly Load[] {
  const settings = undone.length > 0 ? settingsOf(writing, undone) : null;
  return [...settingsQueues(settings).map((queue) => frameLoad(queue)), ...(rereading?.loads ?? [])];
}

/** Before the cells: where there is no room for what is kept of them nothing is written. */
function keptBefore(
  { go }: Writing,
  keeping: Keeping,
  settings: KeptSettings | null,
): readonly Queue<void>[] {
  return [...(go.length > 0 ? [keeping.queue] : []), ...settingsQueues(settings)];
}

function settingsQueues(settings: KeptSettings | null): readonly Queue<void>[] {
  return settings ? [queueKeeping(settings)] : [];
}

function writeOf(op: WriteOp, before: Before) {
  const { found: all } = before;
  const found = foundAt(all, op.cell);
  if (!found) return [];
  const isSheetProtected = all.get(op.cell.sheet)?.isProtected ?? false;
  const numberFormat = formatOf(op, found, before);
  const { hasRule } = found;
  return [[{ cell: op.cell, wanted: op.after, found, numberFormat, hasRule, isSheetProtected }, op] as const];
}
