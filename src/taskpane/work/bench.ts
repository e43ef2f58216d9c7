import type { Reviewer, WorkbookHost } from "../../core";
import type { PreferenceStore } from "../session/preferences";
import type { Work } from "../session/session";
import type { SessionStore } from "../session/session-store";
import { troubleOf } from "./trouble";

/** Time, as the pane needs it; a test brings its own. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** Today's date as `2024-01-31`, for the report. */
  today(): string;
}

/** Where copied text goes. */
export interface Clipboard {
  write(text: string): Promise<void>;
}

/** What every action works with. */
export interface Bench {
  readonly host: WorkbookHost;
  /** Kept once Excel answers. */
  readonly connected: Promise<void>;
  readonly store: SessionStore;
  readonly reviewer: Reviewer;
  readonly clock: Clock;
  readonly clipboard: Clipboard;
  /** The add-in's version, for the report. */
  readonly version: string;
  readonly preferences: PreferenceStore;
  /** What is under way, and what 重试 repeats: one thing at a time touches the workbook. */
  readonly progress: {
    isBusy: boolean;
    isCancelled: boolean;
    again: (() => Promise<void>) | null;
    /** Writes what of a plan can still be written that was refused because cells moved on. */
    others: (() => Promise<void>) | null;
  };
}

/** How often a job that waits for its turn looks again, in milliseconds. */
const TURN = 30;

/** What is said about a job while it runs. */
export type Job = Work["kind"];

/** Says what went wrong. 重试 repeats `again`, never something else that was done before. */
export function complain({ progress, store }: Bench, error: unknown, again: () => Promise<void>): void {
  progress.again = again;
  store.dispatch({ type: "noticed", notice: troubleOf(error) });
}

/** Jobs that change the workbook. */
export const WRITING: ReadonlySet<Job> = new Set<Job>(["writing", "restoring", "reporting"]);

/**
 * Does one thing with the workbook: shows that it is under way, turns every exception into a notice with 重试. While something else
 * is under way it waits for its turn: what was pressed is not lost.
 */
export async function attempt(bench: Bench, job: Job, task: () => Promise<void>): Promise<void> {
  const { progress, store } = bench;
  await inTurn(bench, async () => {
    store.dispatch({ type: "dismissed" });
    showWork(bench, job);
    try {
      await task();
    } catch (error) {
      progress.again = () => attempt(bench, job, task);
      store.dispatch({ type: "noticed", notice: troubleOf(error, WRITING.has(job)) });
    }
  });
}

/** Does one thing with the workbook without a word, in its turn; what goes wrong is for the caller. */
export async function inTurn({ clock, progress, store }: Bench, task: () => Promise<void>): Promise<void> {
  while (progress.isBusy) await clock.wait(TURN);
  progress.isBusy = true;
  progress.isCancelled = false;
  try {
    await task();
  } finally {
    progress.isBusy = false;
    if (store.get().work) store.dispatch({ type: "work-ended" });
  }
}

/** Shows what is being worked on. */
export function showWork(bench: Bench, job: Job, at: Partial<Work> = {}): void {
  bench.store.dispatch({
    type: "work-began",
    work: { kind: job, sheetName: null, done: 0, of: 0, ...at },
  });
}
