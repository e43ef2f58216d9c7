import type { LostCell, RestoreSummary } from "../../src/core";
import { zhCN } from "../../src/strings";
import { outcomeLines } from "../../src/taskpane/frame/notices/outcome-text";

const lost = (row: number, rest: Partial<LostCell> = {}): LostCell => ({
  cell: { sheet: "s1", row: row - 1, column: 6 },
  sheetName: "附件1",
  rowText: "培训人次",
  before: { value: 2, formula: null },
  ...rest,
});

const restored = (rest: Partial<RestoreSummary>) =>
  outcomeLines(
    { kind: "restored", summary: { cells: 3, highlights: 1, editedSince: [], lost: [], ...rest } },
    zhCN,
  );

const nothingMore = {
  changed: [],
  refused: [],
  againstRules: [],
  unnoted: 0,
  isCalculatedManually: false,
  forgotten: 0,
  stopped: null,
};

test("sheets that the record has no room for any more are told of after the write", () => {
  const written = { kind: "written", purpose: "scores", cells: 4, highlights: 0 } as const;
  const said = (forgotten: number) => outcomeLines({ ...written, ...nothingMore, forgotten }, zhCN);
  expect(said(0)).toEqual(["已写入 4 处得分。"]);
  expect(said(2).slice(1)).toEqual([
    "留作还原的记录满了：更早写入的 2 张工作表不能再还原，这次写入的可以。要保留更早的原值，请用保存过的副本。",
  ]);
});

test("what a write leaves to be done is said behind what it did", () => {
  const cell = (address: string) => ({
    cell: { sheet: "s1", row: 0, column: 0 },
    sheetName: "附件1",
    address,
  });
  const written = { ...nothingMore, kind: "written", purpose: "scores", cells: 4, highlights: 0 } as const;
  const against = outcomeLines({ ...written, againstRules: [cell("G4"), cell("G5")] }, zhCN);
  expect(against).toEqual([
    "已写入 4 处得分。",
    "附件1!G4、附件1!G5 设有数据验证，写入的值不在允许的范围内；已照写，请核对这几格的验证规则或得分。",
  ]);
  expect(outcomeLines({ ...written, isCalculatedManually: true }, zhCN)[1]).toMatch(/手动计算.*F9/);
  expect(outcomeLines({ ...written, cells: 0, isCalculatedManually: true }, zhCN)).toHaveLength(1);
  expect(outcomeLines({ ...written, unnoted: 12 }, zhCN)[1]).toMatch(/较早的 12 处得分没有记下/);
});

test("of very many cells the first are named", () => {
  const written = { ...nothingMore, kind: "written", purpose: "scores", cells: 40, highlights: 0 } as const;
  const againstRules = Array.from({ length: 40 }, (_, row) => ({
    cell: { sheet: "s1", row, column: 0 },
    sheetName: "附件1",
    address: `A${row + 1}`,
  }));
  expect(outcomeLines({ ...written, againstRules }, zhCN)[1]).toMatch(/^附件1!A1、.*附件1!A8 等 40 格/);
});

test("what was restored is said in one line", () => {
  expect(restored({})).toEqual(["已还原 3 个单元格，去掉 1 处高亮。"]);
});

test("what was not restored is not counted", () => {
  expect(restored({ highlights: 0 })).toEqual(["已还原 3 个单元格。"]);
  expect(restored({ cells: 0, highlights: 2 })).toEqual(["已去掉 2 处高亮。"]);
  const editedSince = [{ cell: { sheet: "s1", row: 4, column: 6 }, sheetName: "附件1" }];
  expect(restored({ cells: 0, highlights: 0, editedSince })[0]).toBe("没有还原任何单元格。");
});

test("a draft that was put in is not said to have mended anything", () => {
  const notice = { kind: "written", purpose: "draft", cells: 1, highlights: 0 } as const;
  expect(outcomeLines({ ...notice, ...nothingMore }, zhCN)).toEqual(["说明草稿已填入，请把＿＿处补完。"]);
});

test("a cell that was edited is named by its address", () => {
  const editedSince = [{ cell: { sheet: "s1", row: 4, column: 6 }, sheetName: "附件1" }];
  expect(restored({ editedSince }).slice(1)).toEqual(["附件1!G5 在写入之后又被改过，保留您的改动。"]);
});

test("a cell that cannot be found is named with its row and what stood there, and what to do is said once", () => {
  const formula = lost(9, { rowText: null, before: { value: 30, formula: "=SUM(G4:G8)" } });
  const empty = lost(6, { before: { value: null, formula: null } });
  expect(restored({ lost: [lost(5), empty, formula] }).slice(1)).toEqual([
    "附件1!G5（“培训人次”一行）找不到了，没有还原；写入前是：2。",
    "附件1!G6（“培训人次”一行）找不到了，没有还原；写入前是：空。",
    "附件1!G9找不到了，没有还原；写入前是：=SUM(G4:G8)。",
    "工作表、行或列被删除，或者有几行名称相同又动过，就会这样。请找到原来的位置，手工改回。",
  ]);
});

test("of many lost cells twenty are named and the rest counted", () => {
  const lines = restored({ lost: Array.from({ length: 23 }, (_, row) => lost(row + 1)) });
  expect(lines).toHaveLength(1 + 20 + 2);
  expect(lines.at(-2)).toBe("另有 3 个单元格也找不到了，没有还原。");
});
