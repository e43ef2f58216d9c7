import type { HostErrorCode, WorkbookHost } from "../../src/core";
import { hostErrors } from "../../src/strings/zh-CN/host-errors";
import { closeAll, onEveryExcel, openHost } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import type { OpenedHost } from "../support/excel/open-host";
import { explanationCell, idOf, smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;
const report = { name: "报告", rows: [[{ value: "报告" }]], columnWidths: [20] };

type Act = (host: WorkbookHost) => Promise<unknown>;
const write: Act = (host) => host.apply(smallPlan(), refuse);
const read: Act = (host) => host.read({ scope: { kind: "workbook" } });
const writeReport: Act = (host) => host.writeReport(report);
const selection: Act = (host) => host.selection();
const select: Act = (host) => host.select({ sheet: idOf(1), row: 3, column: 6 });

/** What goes wrong, how it comes about, and how the user mends it before pressing again. */
interface Fault {
  readonly act: Act;
  readonly arrange: (opened: OpenedHost) => void;
  readonly mend?: (opened: OpenedHost) => void;
  readonly code: HostErrorCode;
  /** What the sentence must tell. */
  readonly says: RegExp;
}

/** Excel refuses as long as the trouble lasts. */
const refusing = (code: string) => ({
  arrange: ({ office }: OpenedHost) => office.host.faults.rule(() => ({ code })),
  mend: ({ office }: OpenedHost) => office.host.faults.clear(),
});

const state = (name: "isEditingCell" | "isInactive") => ({
  arrange: ({ office }: OpenedHost) => void (office.host.state[name] = true),
  mend: ({ office }: OpenedHost) => void (office.host.state[name] = false),
});

const FAULTS: Readonly<Record<string, Fault>> = {
  "a cell is being edited": {
    act: write,
    ...state("isEditingCell"),
    code: "cell-edit-mode",
    says: /按 Enter/,
  },
  "a cell is being edited while reading": {
    act: read,
    ...state("isEditingCell"),
    code: "cell-edit-mode",
    says: /正在编辑/,
  },
  "the focus is in another workbook": {
    act: write,
    ...state("isInactive"),
    code: "inactive-workbook",
    says: /另一个工作簿.*点一下本工作簿/,
  },
  "the focus is elsewhere and Excel says nothing better": {
    act: select,
    ...refusing("GeneralException"),
    code: "inactive-workbook",
    says: /另一个工作簿/,
  },
  "a selection in another workbook": {
    act: select,
    ...refusing("InvalidSelection"),
    code: "inactive-workbook",
    says: /另一个工作簿/,
  },
  "a chart or a picture is selected": {
    act: selection,
    ...refusing("InvalidSelection"),
    code: "no-cells-selected",
    says: /不是单元格.*点一下表里的单元格/,
  },
  "a merged area in the way": {
    act: write,
    ...refusing("MergedRangeConflict"),
    code: "merge-conflict",
    says: /合并单元格.*没有写入/,
  },
  "a filtered range": {
    act: write,
    ...refusing("FilteredRangeConflict"),
    code: "filtered-range",
    says: /清除筛选/,
  },
  "too much to answer, however little is asked": {
    act: read,
    ...refusing("ResponsePayloadSizeLimitExceeded"),
    code: "payload-too-large",
    says: /数据太多/,
  },
  "too much to write, however little is sent": {
    act: write,
    ...refusing("RequestPayloadSizeLimitExceeded"),
    code: "payload-too-large",
    says: /数据太多/,
  },
  "an answer that never comes": {
    act: write,
    ...refusing("no-answer"),
    code: "timeout",
    says: /没有回应.*可以还原/,
  },
  "a session that has run out": {
    act: write,
    ...refusing("InvalidOrTimedOutSession"),
    code: "session-lost",
    says: /连接断开.*重新打开/,
  },
  "a connection that is lost": {
    act: read,
    ...refusing("ConnectionFailure"),
    code: "session-lost",
    says: /检查网络/,
  },
  "an antivirus program in between": {
    act: write,
    ...refusing("AccessDenied"),
    code: "access-denied",
    says: /杀毒软件/,
  },
  "a dialog that is open": {
    act: write,
    ...refusing("WriteNotSupportedWhenModalDialogOpen"),
    code: "dialog-open",
    says: /关闭对话框/,
  },
  "Excel has too much to do": {
    act: read,
    ...refusing("ActivityLimitReached"),
    code: "busy",
    says: /正忙.*稍等/,
  },
  "a member that is missing": {
    act: write,
    ...refusing("ApiNotFound"),
    code: "unsupported-host",
    says: /版本的 Excel 没有/,
  },
  "a code that nobody has heard of": {
    act: write,
    ...refusing("Code2031"),
    code: "unknown",
    says: /复制详情/,
  },
};

onEveryExcel(() => {
  test.each(Object.keys(FAULTS))(
    "%s: told by its sentence, nothing harmed, and the next press works",
    async (name) => {
      const { act, arrange, mend, code, says } = FAULTS[name]!;
      const opened = openHost([tableSheet("附件1")], { patience: { timeout: 30, pauses: [1] } });
      const before = fingerprint(opened.office);
      arrange(opened);
      await expect(act(opened.host)).rejects.toMatchObject({ code });
      const { what, next } = hostErrors[code]({ sheet: null, cell: null });
      expect(what + next).toMatch(says);
      expect(fingerprint(opened.office)).toEqual(before);
      mend?.(opened);
      opened.patience.timeout = 5_000;
      await act(opened.host);
    },
  );

  test("a protected structure stops the report, and only until it is taken off", async () => {
    const { office, host } = openHost([tableSheet("附件1")], { isStructureProtected: true });
    const before = fingerprint(office);
    await expect(writeReport(host)).rejects.toMatchObject({ code: "structure-protected" });
    expect(fingerprint(office)).toEqual(before);
    expect(hostErrors["structure-protected"]({ sheet: null, cell: null }).next).toMatch(/保护工作簿/);
  });

  test("a protected sheet: the others are written, and after unprotecting it, it too", async () => {
    const { office, host } = openHost([tableSheet("附件1", { isProtected: true })]);
    const receipt = await host.apply(smallPlan(), refuse);
    expect(new Set(receipt.refused.map(({ code }) => code))).toEqual(new Set(["sheet-protected"]));
    expect(hostErrors["sheet-protected"]({ sheet: "附件1", cell: "G4" }).what).toBe(
      "工作表“附件1”的 G4受保护，没有写入。",
    );
    office.grid.setProtection(idOf(1), false);
    expect((await host.apply(smallPlan(), refuse)).written).toHaveLength(3);
  });

  test("a fault keeps Excel's own words for the technician", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    office.host.faults.next({ code: "Code2031" });
    await expect(read(host)).rejects.toMatchObject({ code: "unknown", cause: { code: "Code2031" } });
  });
});

test("without rules for highlights (before ExcelApi 1.6) it is said that this Excel has none", async () => {
  const { office, host } = openHost([tableSheet("附件1")], { apiVersion: "1.5" });
  const before = fingerprint(office);
  const highlights = [{ cell: explanationCell(4), sheetName: "附件1", severity: "error" as const }];
  await expect(host.setHighlights(highlights)).rejects.toMatchObject({ code: "unsupported-host" });
  expect(fingerprint(office)).toEqual(before);
});
