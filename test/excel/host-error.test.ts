import { HostError } from "../../src/core";
import { isHostError, toHostError } from "../../src/excel/exchange/host-error";
import { hostErrors as chinese } from "../../src/strings/zh-CN/host-errors";
import { hostErrors as english } from "../../src/strings/en-US/host-errors";

const office = (code: string, errorLocation = "Range.values") => ({
  code,
  message: "…",
  debugInfo: { errorLocation },
});

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "access-denied"],
  ["ItemNotFound", "sheet-deleted"],
  ["InvalidReference", "sheet-deleted"],
  ["MergedRangeConflict", "merge-conflict"],
  ["FilteredRangeConflict", "filtered-range"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["RangeExceedsLimit", "payload-too-large"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["RequestAborted", "session-lost"],
  ["ApiNotFound", "unsupported-host"],
  ["InactiveWorkbook", "inactive-workbook"],
  ["WriteNotSupportedWhenModalDialogOpen", "dialog-open"],
  ["ActivityLimitReached", "busy"],
  ["GeneralException", "unknown"],
  ["SomethingExcelInventsTomorrow", "unknown"],
])("%s is told as %s, with Excel's own error as its cause", (code, expected) => {
  const original = office(code);
  const error = toHostError(original, { sheet: "附件3", cell: "G28" }) as HostError;
  expect(error).toBeInstanceOf(HostError);
  expect(error.code).toBe(expected);
  expect(error.place).toEqual({ sheet: "附件3", cell: "G28" });
  expect(error.cause).toBe(original);
});

test("too many merged areas have no code of their own", () => {
  const error = toHostError(office("GeneralException", "Range.getMergedAreasOrNullObject"));
  expect(isHostError(error, "payload-too-large")).toBe(true);
});

test("settings that outgrow the file have no code of their own; other arguments that are invalid are our fault", () => {
  expect(toHostError(office("InvalidArgument", "SettingCollection.add"))).toMatchObject({
    code: "restore-record-full",
  });
  expect(toHostError(office("InvalidArgument"))).toMatchObject({ code: "unknown" });
});

test("a bug of ours is never worded as Excel's fault", () => {
  const bug = new TypeError("x is undefined");
  expect(toHostError(bug)).toBe(bug);
  expect(toHostError(undefined)).toBeUndefined();
});

test("every code has two sentences in both languages, with and without a place", () => {
  for (const words of [chinese, english]) {
    for (const say of Object.values(words)) {
      const named = say({ sheet: "附件3", cell: "G28" });
      const bare = say({ sheet: null, cell: null });
      for (const text of [named.what, named.next, bare.what, bare.next]) {
        expect(text).toMatch(/[。.]$/);
        expect(text).not.toMatch(/null|undefined/);
      }
    }
  }
});
