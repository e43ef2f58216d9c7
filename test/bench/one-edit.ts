import {
  ALL_CHECKS,
  createReviewer,
  DEFAULT_SETTINGS,
  missingExplanations,
  planWriteBack,
  type Reviewer,
  type WorkbookSnapshot,
} from "../../src/core";
import { closeAll, openHost, type OpenedHost } from "../support/excel/open-host";
import { generateTables, workbookOf } from "./form-workbook";
import { compare, costOf, spread } from "./measure";
import { ratioRow, spreadText, type Row } from "./report";

const INDICATORS = 40;
const EDITS = 10;
/** The actual value of the first indicator: the eighth row of the generated form. */
const EDITED = { row: 7, column: 4 };

/** Re-scoring after one edit in the core alone: what a large workbook costs against a workbook of one table. */
export async function oneEditRow(tables: number, runs: number): Promise<Row> {
  const comparison = await compare(
    { name: "large", run: coreEditor(tables) },
    { name: "one table", run: coreEditor(1) },
    runs,
  );
  const what = `re-score after one edit in a workbook of ${tables} tables`;
  return ratioRow({ what, against: "the same in a workbook of 1 table" }, comparison, { atMost: 1.3 });
}

/** Each call edits one table several times and reviews the workbook with what is known of the others. */
function coreEditor(tables: number): () => void {
  const reviewer = createReviewer(ALL_CHECKS);
  const { sheets } = workbookOf(generateTables(tables, INDICATORS));
  reviewer.review({ sheets }, DEFAULT_SETTINGS);
  return () => {
    for (let edit = 0; edit < EDITS; edit += 1) {
      reviewer.review({ sheets: [{ ...sheets[0]! }, ...sheets.slice(1)] }, DEFAULT_SETTINGS);
    }
  };
}

interface OpenWorkbook extends OpenedHost {
  readonly reviewer: Reviewer;
  known: WorkbookSnapshot;
}

/** The first round is cold and not counted. */
const ROUNDS = 3;

/**
 * The same through the host and the unmodified Office.js, and what the host counts on the way. Only one workbook can be
 * in front of Office.js, so the two are opened by turns, pressed a few times each, and the medians compared.
 */
export async function oneClickRows(tables: number, runs: number): Promise<Row[]> {
  const [ofOne, ofMany]: [Clicks[], Clicks[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ofOne.push(await timesOf(1, runs));
    ofMany.push(await timesOf(tables, runs));
  }
  const counted = (rounds: readonly Clicks[]) => spread(rounds.slice(1).flatMap(({ times }) => times));
  const [small, large] = [counted(ofOne), counted(ofMany)];
  const traffic = ofMany.at(-1)!;
  const ratio = large.median / small.median;
  const what = `one-click re-score through Office.js, one of ${tables} tables edited`;
  return [
    {
      what,
      against: "the same in a workbook of 1 table",
      goal: "≤ 1.3 ×",
      figure: `${ratio.toFixed(2)} ×`,
      isMet: ratio <= 1.3,
      detail: `processor time ${spreadText(large)} / ${spreadText(small)} ms, ${(ROUNDS - 1) * runs} runs`,
    },
    {
      what,
      against: "1 read + 1 compared write, as the host counts",
      goal: "≤ 3 syncs",
      figure: `${traffic.syncs} syncs`,
      isMet: traffic.syncs <= 3,
      detail: `${traffic.cellsRead} cells read, ${traffic.cellsWritten} written`,
    },
  ];
}

interface Clicks {
  readonly times: readonly number[];
  readonly syncs: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
}

/** The first press is cold and not counted; the traffic is that of the last. */
async function timesOf(tables: number, runs: number): Promise<Clicks> {
  const workbook = await open(tables);
  const { traffic } = workbook.office.host;
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    traffic.reset();
    times.push((await costOf({ name: "press", run: () => oneClick(workbook, run) })).cpu);
  }
  const { syncs, cellsRead, cellsWritten } = traffic;
  if (cellsRead === 0 || cellsWritten === 0) throw new Error("the click read or wrote nothing");
  closeAll();
  return { times: times.slice(1), syncs, cellsRead, cellsWritten };
}

async function open(tables: number): Promise<OpenWorkbook> {
  const opened = openHost(
    generateTables(tables, INDICATORS).map(({ sheet: { name, rows } }) => ({ name, rows })),
  );
  const known = await opened.host.read({ scope: { kind: "workbook" } });
  const reviewer = createReviewer(ALL_CHECKS);
  reviewer.review(known, DEFAULT_SETTINGS);
  return { ...opened, reviewer, known };
}

/** Far below the target and above it by turns: every edit changes the score, and every click has something to write. */
const TYPED = ["1件", "5000件"] as const;

/** Somebody types a value; the sheet is read again and reviewed, its proposals are written and its gaps highlighted. */
async function oneClick(workbook: OpenWorkbook, typed: number): Promise<void> {
  const { office, host, reviewer } = workbook;
  const [sheet] = workbook.known.sheets;
  if (!sheet) throw new Error("no sheet to edit");
  office.grid.user.type(sheet.name, EDITED, TYPED[typed % TYPED.length]!);
  workbook.known = await host.read({ scope: { kind: "sheets", ids: [sheet.id], known: workbook.known } });
  const review = reviewer.review(workbook.known, DEFAULT_SETTINGS);
  const { ops } = planWriteBack(review, { tables: [0] });
  const highlights = missingExplanations(review).filter(({ cell }) => cell.sheet === sheet.id);
  await host.apply({ ops, highlights, heldBack: [] }, { ifChanged: "refuse" });
}
