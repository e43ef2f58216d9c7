import {
  DEFAULT_SETTINGS,
  planWriteBack,
  reviewWorkbook,
  scoreBasisFor,
  writtenScores,
} from "../../../src/core";
import type { CellValue, Review, ReviewSettings, WriteOp } from "../../../src/core";
import { plainSheet } from "../../support/plain-sheet";

/*
 * Which scores the user had us write is told by the workbook alone: its cells, and the notes kept in it. No pane has to
 * have been there.
 */

const SHEET = "附件1";
const SCORE = 6;

/** Three indicators with the same score 5, of which policy lowers the first alone; the budget's score is two points too high. */
const FORM: readonly (readonly CellValue[])[] = [
  ["项目支出绩效自评表"],
  ["项目名称", "人才服务专项"],
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "得分", "执行率"],
  [null, "年度资金总额", 100, 100, 80, 10, 10, "80%"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
  ["产出指标", "数量指标", "办公设备购置数量", "≥10套", "6套", 5, 5, null],
  [null, null, "培训人次", "≥43人次", "43人次", 5, 5, null],
  ["满意度指标", "服务对象", "群众满意度", "≥90%", "92%", 80, 80, null],
  ["总分", null, null, null, null, 100, 100, null],
];

type Rows = readonly (readonly CellValue[])[];

function review(rows: Rows, settings: ReviewSettings = DEFAULT_SETTINGS): Review {
  const sheet = plainSheet(
    rows.map((row) => [...row]),
    { id: SHEET, name: SHEET },
  );
  return reviewWorkbook({ sheets: [sheet] }, settings);
}

function written(rows: Rows, ops: readonly WriteOp[]): CellValue[][] {
  const next = rows.map((row) => [...row]);
  for (const { cell, after } of ops) next[cell.row]![cell.column] = after.value;
  return next;
}

const before = review(FORM);
const plan = planWriteBack(before);
const settings = { ...DEFAULT_SETTINGS, scoreBasis: scoreBasisFor(before, plan) };
const rows = written(FORM, plan.ops);
const ours = (now: Rows, kept: ReviewSettings = settings) => [...writtenScores(review(now, kept), 0)].sort();
const withCell = (at: readonly [number, number], value: CellValue) =>
  rows.map((row, index) =>
    index === at[0] ? row.map((one, column) => (column === at[1] ? value : one)) : row,
  );

test("the scores that were written, and no score that stood there by itself", () => {
  expect(plan.ops.map(({ cell, after }) => [cell.row, after.value])).toEqual([
    [3, 8],
    [5, 3],
    [8, 96],
  ]);
  expect(ours(rows)).toEqual(["附件1!G4", "附件1!G6"]);
});

test("they go with their rows, and what comes to stand where they stood is not taken for them", () => {
  const inserted = [
    ...rows.slice(0, 5),
    [null, null, "新增指标", "≥1个", "1个", 3, 3, null],
    ...rows.slice(5),
  ];
  expect(ours(inserted)).toEqual(["附件1!G4", "附件1!G7"]);
});

test("typed over is not ours any more; typed back is", () => {
  expect(ours(withCell([5, SCORE], 4))).toEqual(["附件1!G4"]);
  expect(ours(withCell([3, SCORE], 9))).toEqual(["附件1!G6"]);
});

test("an edited input changes nothing about whose the score is", () => {
  expect(ours(withCell([5, 4], "10套"))).toEqual(["附件1!G4", "附件1!G6"]);
});

test("another write of the table keeps what was ours and still stands", () => {
  const edited = withCell([6, 4], "20人次");
  const next = review(edited, settings);
  const again = planWriteBack(next, { ticks: { "附件1!G9": false } });
  expect(again.ops.map(({ cell }) => cell.row)).toEqual([6]);
  const kept = { ...settings, scoreBasis: scoreBasisFor(next, again) };
  expect(ours(written(edited, again.ops), kept)).toEqual(["附件1!G4", "附件1!G6", "附件1!G7"]);
});

test("notes of a pane that did not say whose a score is count for nobody's", () => {
  const old = settings.scoreBasis.map(({ sheet, notes }) => ({
    sheet,
    notes: notes.flatMap((note) => {
      if (note.isBudget) return [];
      const { isOurs: _, ...nobodys } = note;
      return [nobodys];
    }),
  }));
  expect(ours(rows, { ...settings, scoreBasis: old })).toEqual([]);
});
