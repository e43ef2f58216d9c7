import type { Strings } from "../../../strings";
import { stepSentence } from "../../../strings/trace";
import { a1 } from "../../../core";
import type { HostErrorCode } from "../../../core";
import { scoreText, valueText } from "../../format-number";
import type {
  ChangedCell,
  Notice,
  RescoredNotice,
  RestoredNotice,
  RowNotice,
  TroubleNotice,
  WrittenNotice,
} from "../../session/notice";

/** What came of something the user asked for; trouble has words of its own, which are there from the start. */
type Outcome = Exclude<Notice, TroubleNotice>;

type Wording = {
  readonly [K in Outcome["kind"]]: (
    notice: Extract<Outcome, { kind: K }>,
    strings: Strings,
  ) => readonly string[];
};

const WORDING: Wording = {
  rescored: rescoredLines,
  written: writtenLines,
  "changed-meanwhile": ({ changed }, strings) => changedLines(changed, strings),
  restored: restoredLines,
  "nothing-to-write": (_, { pane }) => [pane.writing.nothingToWrite],
  "nothing-to-restore": (_, { pane }) => [pane.writing.nothingToRestore],
  cancelled: (_, { pane }) => [pane.outcomes.cancelled],
  "report-written": ({ sheetName }, { pane }) => [pane.outcomes.reportWritten(sheetName)],
  copied: (_, { pane }) => [pane.outcomes.copied],
  highlighted: ({ count }, { pane }) => [pane.outcomes.highlighted(count)],
  "highlights-removed": (_, { pane }) => [pane.outcomes.highlightsRemoved],
  ignored: (_, { pane }) => [pane.outcomes.ignored],
  "settings-imported": (_, { pane }) => [pane.settings.imported],
  "settings-import-failed": (_, { pane }) => [pane.settings.importFailed],
  "settings-reset": (_, { pane }) => [pane.settings.resetDone],
  "no-selection": (_, { pane }) => [pane.nothing.assignWhat],
  "row-scored": rowLines,
  "row-not-found": ({ isOnTableSheet }, { pane }) =>
    isOnTableSheet ? [pane.outcomes.rowNotFound] : [pane.outcomes.sheetWithoutTable],
  "no-table": (_, { pane }) => [pane.outcomes.noTable],
  "selection-misses": ({ canAssign }, { pane }) => [
    pane.scope.misses,
    ...(canAssign ? [pane.scope.assignInstead] : []),
  ],
};

/** Where no table's scores were judged, that alone is said and not that they may stay as they are. */
function rescoredLines(
  { changed, waiting, findings, summary, unscored }: RescoredNotice,
  { pane }: Strings,
): readonly string[] {
  const tables = summary?.tables ?? 1;
  const missing = unscored.length > 0 ? [pane.summary.unscored(unscored)] : [];
  if (changed === 0 && unscored.length >= tables) return missing;
  const done = summary
    ? pane.summary.tables({ ...summary, changed, waiting })
    : pane.outcomes.rescored(changed, waiting, findings);
  return [done, ...missing];
}

/** A notice in sentences, the most important first. */
export function outcomeLines(notice: Outcome, strings: Strings): readonly string[] {
  const word = WORDING[notice.kind] as (notice: Outcome, strings: Strings) => readonly string[];
  return word(notice, strings);
}

function writtenLines(notice: WrittenNotice, strings: Strings): readonly string[] {
  const { writing } = strings.pane;
  const { stopped } = notice;
  const done = stopped ? stoppedLines({ ...notice, stopped }, strings) : [doneLine(notice, writing)];
  const trouble = [...changedLines(notice.changed, strings), ...refusedLines(notice, strings)];
  const lines = [...trouble, ...besides(notice, writing)];
  return notice.cells === 0 && lines.length > 0 && !stopped ? lines : [...done, ...lines];
}

/** What was written, and is not all that there is to say of it. */
function besides(notice: WrittenNotice, writing: Strings["pane"]["writing"]): readonly string[] {
  const { againstRules, unnoted, forgotten, isCalculatedManually, cells } = notice;
  return [
    ...(againstRules.length > 0
      ? [writing.againstRules(againstRules.map(({ sheetName, address }) => `${sheetName}!${address}`))]
      : []),
    ...(isCalculatedManually && cells > 0 ? [writing.manual] : []),
    ...(unnoted > 0 ? [writing.unnoted(unnoted)] : []),
    ...(forgotten > 0 ? [writing.forgotten(forgotten)] : []),
  ];
}

/** How much of it was written, and why not all. */
function stoppedLines(
  { purpose, cells, stopped }: WrittenNotice & { readonly stopped: object },
  { hostErrors, pane }: Strings,
): readonly string[] {
  const { of, by } = stopped;
  const areScores = purpose === "scores" || purpose === "updates";
  if (by === "cancel") return [pane.writing.cancelled({ of, cells, areScores })];
  const { what, next } = hostErrors[by.code](by);
  return [what, pane.writing.stopped({ of, cells, areScores }), next];
}

function doneLine(notice: WrittenNotice, writing: Strings["pane"]["writing"]): string {
  switch (notice.purpose) {
    case "scores":
      return writing.written(notice.cells, notice.highlights);
    case "updates":
      return writing.updated(notice.cells);
    case "fixes":
      return writing.fixed(notice.cells);
    case "draft":
      return writing.drafted;
  }
}

/** So many lost cells are told one by one. */
const MOST_LOST = 20;

function restoredLines({ summary }: RestoredNotice, { pane }: Strings): readonly string[] {
  const { writing, overview } = pane;
  const edited = summary.editedSince.map((place) => writing.editedSince(addressOf(place)));
  const lost = summary.lost.slice(0, MOST_LOST).map((cell) => {
    const before = cell.before.formula ?? valueText(cell.before.value, overview.blank);
    return writing.lost(addressOf(cell), cell.rowText, before);
  });
  const more = summary.lost.length - lost.length;
  return [
    writing.restored(summary.cells, summary.highlights),
    ...edited,
    ...lost,
    ...(more > 0 ? [writing.lostMore(more)] : []),
    ...(lost.length > 0 ? [writing.lostNext] : []),
  ];
}

function addressOf({ sheetName, cell }: RestoredNotice["summary"]["editedSince"][number]): string {
  return `${sheetName}!${a1(cell.row, cell.column)}`;
}

/** The score of a row in a sentence, why it is left as it is, and the step of the calculation that makes it. */
function rowLines(notice: RowNotice, strings: Strings): readonly string[] {
  const { offer, trace } = notice;
  const [step] = trace;
  const isReasoned = step !== undefined && notice.of !== "total" && !UNSCORED.includes(notice.decision);
  return [
    rowSentence(notice, strings),
    ...(offer === "formula" || offer === "hidden" ? [strings.pane.outcomes.rowLeft[offer]] : []),
    ...(isReasoned ? [stepSentence(strings.trace, step)] : []),
  ];
}

const UNSCORED: readonly RowNotice["decision"][] = ["unjudged", "not-scored"];

function rowSentence(notice: RowNotice, { pane }: Strings): string {
  const { after, before, decision } = notice;
  const { outcomes } = pane;
  const name = notice.of === "indicator" ? notice.name : pane.table[notice.of];
  if (decision === "unjudged") return outcomes.rowUnjudged(name);
  if (decision === "not-scored") return outcomes.rowNotScored(name);
  if (after === null) return outcomes.rowKept(name, before);
  if (before === "") return outcomes.rowFilled(name, scoreText(after));
  return decision === "kept-explained"
    ? outcomes.rowOffered(name, before, scoreText(after))
    : outcomes.rowChanged(name, before, scoreText(after));
}

/** A sheet that refused says so once, however many of its cells were meant. */
function refusedLines({ refused }: WrittenNotice, strings: Strings): readonly string[] {
  const lines = refused.flatMap(({ sheetName, address, code }) => {
    const { what, next } = strings.hostErrors[code]({
      sheet: sheetName,
      cell: WHOLE_SHEET.includes(code) ? null : address,
    });
    return [what, next];
  });
  return [...new Set(lines)];
}

const WHOLE_SHEET: readonly HostErrorCode[] = ["sheet-protected", "sheet-deleted", "read-only"];

function changedLines(changed: readonly ChangedCell[], { pane }: Strings): readonly string[] {
  return changed.map(({ sheetName, address, found }) =>
    pane.writing.changedMeanwhile(`${sheetName}!${address}`, valueText(found, pane.overview.blank)),
  );
}
