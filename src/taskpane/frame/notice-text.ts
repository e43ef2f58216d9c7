import type { StartStrings } from "../../strings/index";
import type { HostErrorCode } from "../../core/index";
import { scoreText, valueText } from "../format-number";
import type { ChangedCell, Notice, RowNotice, WrittenNotice } from "../session/notice";

type Wording = {
  readonly [K in Notice["kind"]]: (
    notice: Extract<Notice, { kind: K }>,
    strings: StartStrings,
  ) => readonly string[];
};

const WORDING: Wording = {
  rescored: ({ changed, findings }, { pane }) => [pane.work.rescored(changed, findings)],
  written: writtenLines,
  "changed-meanwhile": ({ changed }, strings) => changedLines(changed, strings),
  restored: ({ summary }, { pane }) => [
    pane.writing.restored(summary.cells, summary.highlights),
    ...summary.editedSince.map(({ sheetName }) => pane.writing.editedSince(sheetName)),
  ],
  "nothing-to-write": (_, { pane }) => [pane.writing.nothingToWrite],
  "nothing-to-restore": (_, { pane }) => [pane.writing.nothingToRestore],
  cancelled: (_, { pane }) => [pane.work.cancelled],
  "report-written": ({ sheetName }, { pane }) => [pane.overview.reportWritten(sheetName)],
  copied: (_, { pane }) => [pane.overview.copied],
  highlighted: ({ count }, { pane }) => [pane.overview.highlighted(count)],
  "highlights-removed": (_, { pane }) => [pane.overview.highlightsRemoved],
  "settings-imported": (_, { pane }) => [pane.settings.imported],
  "settings-import-failed": (_, { pane }) => [pane.settings.importFailed],
  "settings-reset": (_, { pane }) => [pane.settings.resetDone],
  "no-selection": (_, { pane }) => [pane.trouble.assignHint],
  "row-scored": rowLines,
  "row-not-found": (_, { pane }) => [pane.work.rowNotFound],
  "host-error": ({ code, sheet, cell }, strings) => {
    const { what, next } = strings.hostErrors[code]({ sheet, cell });
    return [what, next];
  },
  bug: (_, { pane }) => [pane.trouble.unexpected],
};

/** A notice in sentences, the most important first. */
export function noticeLines(notice: Notice, strings: StartStrings): readonly string[] {
  const word = WORDING[notice.kind] as (notice: Notice, strings: StartStrings) => readonly string[];
  return word(notice, strings);
}

function writtenLines(notice: WrittenNotice, strings: StartStrings): readonly string[] {
  const { writing } = strings.pane;
  const done =
    notice.purpose === "scores"
      ? writing.written(notice.cells, notice.highlights)
      : writing.fixed(notice.cells);
  return [done, ...changedLines(notice.changed, strings), ...refusedLines(notice, strings)];
}

function rowLines({ name, before, after }: RowNotice, { pane }: StartStrings): readonly string[] {
  const printed = before || pane.table.blank;
  return [
    after === null ? pane.work.rowKept(name, printed) : pane.work.rowChanged(name, printed, scoreText(after)),
  ];
}

/** A sheet that refused says so once, however many of its cells were meant. */
function refusedLines({ refused }: WrittenNotice, strings: StartStrings): readonly string[] {
  const lines = refused.map(({ sheetName, address, code }) => {
    const { what, next } = strings.hostErrors[code]({
      sheet: sheetName,
      cell: WHOLE_SHEET.includes(code) ? null : address,
    });
    return `${what}${next}`;
  });
  return [...new Set(lines)];
}

const WHOLE_SHEET: readonly HostErrorCode[] = ["sheet-protected", "sheet-deleted", "read-only"];

function changedLines(changed: readonly ChangedCell[], { pane }: StartStrings): readonly string[] {
  return changed.map(({ address, found }) =>
    pane.writing.changedMeanwhile(address, valueText(found, pane.table.blank)),
  );
}
