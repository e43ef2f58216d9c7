import { HostError } from "../../src/core";
import { keepRecords, MOST_BYTES } from "../../src/excel/record/record-store";
import { recordFrom, recordText } from "../../src/excel/record/record-text";
import { withWritten } from "../../src/excel/record/write-record";
import type { SheetRecord, WrittenCell } from "../../src/excel/record/write-record";

function written(
  row: number,
  before: number | null,
  after: number | null,
  rest: Partial<WrittenCell> = {},
): WrittenCell {
  return {
    cell: { sheet: "s1", row, column: 6 },
    before: { value: before, formula: null, numberFormat: "0.0", isError: false },
    after: { value: after, formula: null },
    ...rest,
  };
}

function recordOf(entries: readonly WrittenCell[], rest: Partial<SheetRecord> = {}): SheetRecord {
  const none = { count: 0, marks: new Map(), repeated: new Map() };
  const landmarks = { rows: none, columns: none };
  return { sheet: "s1", name: "附件3", words: ["人才服务专项"], landmarks, entries, lost: [], ...rest };
}

test("the record comes back from its text as it was", () => {
  const entries = [
    written(3, 3, 0),
    written(4, null, 2),
    written(5, 9.6, 9.7, {
      before: { value: "#REF!", formula: "=SUM(G1:G4)", numberFormat: "General", isError: true },
      after: { value: 9.7, formula: "=ROUND(SUM(G1:G4),1)" },
    }),
    written(6, 1, null, { after: { value: "=不是公式", formula: null } }),
    written(7, 1, null, {
      before: { value: "#N/A", formula: null, numberFormat: "@", isError: true },
      after: { value: true, formula: null },
    }),
  ];
  const marks = new Map([
    [3, ["培训人次"]],
    [5, ["完成率", "≥95%", "按时完成率"]],
  ]);
  const repeated = new Map([["完成率", [4, 5, 9]]]);
  const landmarks = {
    rows: { count: 60, marks, repeated },
    columns: { count: 8, marks: new Map(), repeated: new Map() },
  };
  const cell = { sheet: "s1", row: 9, column: 6 };
  const lost = [{ cell, sheetName: "附件3", rowText: "验收合格率", before: { value: 5, formula: "=4+1" } }];
  const record = recordOf(entries, { landmarks, lost });
  expect(recordFrom("s1", recordText(record))).toEqual(record);
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

test.each([null, "5", '"text"', "{}", "[5]", "{damaged", '{"name":5,"writes":[[1,2,3,4,0]]}'])(
  "what is no record is none: %s",
  (kept) => expect(recordFrom("s1", kept)).toBeNull(),
);

test("entries that somebody damaged are left out, the others stay", () => {
  const kept = JSON.parse(recordText(recordOf([written(3, 3, 0), written(4, 3, 0)]))) as {
    writes: unknown[][];
  };
  for (const damaged of [["3", 6, 1, 2, 0], [3, 6, [1], 2, 0], [3, 6, 1, 2, 9], [3], 5]) {
    const text = JSON.stringify({
      ...kept,
      writes: [damaged, kept.writes[1]],
      rows: "none",
      lost: [damaged],
    });
    expect(recordFrom("s1", text)?.entries).toEqual([written(4, 3, 0)]);
  }
});

describe("the limit", () => {
  const sized = (sheet: string, characters: number) =>
    recordOf([written(1, 1, 2, { before: { ...written(1, 1, 2).before, value: "x".repeat(characters) } })], {
      sheet,
    });
  const third = MOST_BYTES / 3;

  /** What the record store does to the settings of a workbook. */
  function keptAfter(...args: Parameters<typeof keepRecords>) {
    const settings = new Map<string, unknown>();
    const context = {
      workbook: {
        settings: {
          add: (key: string, value: unknown) => settings.set(key, value),
          getItemOrNullObject: (key: string) => ({ delete: () => settings.set(key, "deleted") }),
        },
      },
    };
    const { queue, forgotten } = keepRecords(...args);
    queue(context as unknown as Excel.RequestContext);
    return { settings, forgotten };
  }

  test("beyond it the records of sheets written longest ago fall out and are counted, never those just written", () => {
    const index = new Map([
      ["oldest", third],
      ["older", third],
      ["now", 20],
    ]);
    const { settings, forgotten } = keptAfter(index, [sized("now", third + 10)]);
    expect(forgotten).toBe(1);
    expect(settings.get("ziping.writes.oldest")).toBe("deleted");
    expect([...settings.keys()].sort()).toEqual([
      "ziping.writes",
      "ziping.writes.now",
      "ziping.writes.oldest",
    ]);
    expect(Object.keys(JSON.parse(String(settings.get("ziping.writes"))) as object)).toEqual([
      "older",
      "now",
    ]);
  });

  test("a write whose own records are too much is refused; Chinese characters count as the three bytes they are", () => {
    const full = () => keepRecords(new Map(), [sized("a", third), sized("b", third), sized("c", third)]);
    expect(full).toThrow(new HostError("restore-record-full"));
    const chinese = recordOf([
      written(1, 1, 2, { after: { value: "长".repeat(MOST_BYTES / 3), formula: null } }),
    ]);
    expect(() => keepRecords(new Map(), [chinese])).toThrow(new HostError("restore-record-full"));
  });
});
