import { recordFrom, recordText } from "../../src/excel/record-text";
import { isSameRow, rowTextOf, withWritten } from "../../src/excel/write-record";
import type { WrittenCell } from "../../src/excel/write-record";

function written(
  row: number,
  before: number | null,
  after: number | null,
  rest: Partial<WrittenCell> = {},
): WrittenCell {
  return {
    cell: { sheet: "s1", row, column: 6 },
    sheetName: "附件3",
    rowText: "培训人次",
    before: { value: before, formula: null, numberFormat: "0.0", isError: false },
    after: { value: after, formula: null },
    ...rest,
  };
}

test("the record comes back from its text as it was", () => {
  const record = [
    written(3, 3, 0),
    written(4, null, 2, { rowText: null }),
    written(5, 9.6, 9.7, {
      before: { value: "#REF!", formula: "=SUM(G1:G4)", numberFormat: "General", isError: true },
      after: { value: 9.7, formula: "=ROUND(SUM(G1:G4),1)" },
    }),
    written(6, 1, null, { after: { value: "=不是公式", formula: null } }),
  ];
  expect(recordFrom(JSON.parse(recordText(record, 4)))).toEqual(record);
});

test("writes that follow one another become one, but for the newest, which may yet be cut off", () => {
  const twice = withWritten([written(3, 3, 0)], [written(3, 0, 2)]);
  expect(twice).toEqual([written(3, 3, 0), written(3, 0, 2)]);
  expect(withWritten(twice, [written(3, 2, 1)])).toEqual([written(3, 3, 2), written(3, 2, 1)]);
});

test("an edit of the user between two writes is kept as an image of its own", () => {
  const record = withWritten([written(3, 3, 0)], [written(3, 5, 2)]);
  expect(record).toEqual([written(3, 3, 0), written(3, 5, 2)]);
  expect(withWritten(record, [written(3, 2, 1)])).toEqual([...record, written(3, 2, 1)]);
});

test("a write that never took effect is replaced", () => {
  expect(withWritten([written(3, 3, 0)], [written(3, 3, 2)])).toEqual([written(3, 3, 2)]);
  const record = [written(3, 3, 1), written(3, 1, 0)];
  expect(withWritten(record, [written(3, 1, 2)])).toEqual([written(3, 3, 1), written(3, 1, 2)]);
});

test("cells of other rows are added behind", () => {
  expect(withWritten([written(3, 3, 0)], [written(4, 1, 2)])).toEqual([written(3, 3, 0), written(4, 1, 2)]);
});

test.each([
  null,
  5,
  "text",
  {},
  [5],
  [[1, 2], [], []],
  [
    [
      ["s", "n", "3", 6, null],
      [1, null, "0", false],
      [2, null],
    ],
  ],
])("what somebody damaged is left out: %j", (kept) => expect(recordFrom(kept)).toEqual([]));

test("beyond the limit the oldest entries fall out, never those just written", () => {
  const long = "长".repeat(300_000);
  const entry = (row: number) => written(row, 1, 2, { before: { ...written(0, 1, 2).before, value: long } });
  const kept = recordFrom(JSON.parse(recordText([1, 2, 3, 4].map(entry), 1)));
  expect(kept.map(({ cell }) => cell.row)).toEqual([2, 3, 4]);
  expect(() => recordText([1, 2, 3, 4].map(entry), 4)).toThrow(
    expect.objectContaining({ code: "restore-record-full" }),
  );
});

test("a row is known again by its longest text", () => {
  const texts = ["产出指标", "数量指标", "举办业务培训班次数", "≥5次"];
  expect(rowTextOf(texts.map((text, column) => ({ text, column })))).toBe("举办业务培训班次数");
  expect(rowTextOf([])).toBeNull();
  expect(isSameRow(written(3, 1, 2), ["产出指标", "培训人次"])).toBe(true);
  expect(isSameRow(written(3, 1, 2), ["产出指标", "设备数量"])).toBe(false);
  expect(isSameRow(written(3, 1, 2, { rowText: null }), ["设备数量"])).toBe(true);
});
