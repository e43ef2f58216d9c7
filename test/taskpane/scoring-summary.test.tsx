import { act, screen, waitFor, within } from "@testing-library/react";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import { enUS } from "../../src/strings/en-US";
import { zhCN } from "../../src/strings/zh-CN";
import { generateWorkbook } from "../support/generate-workbook";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

async function rescored(workbook: WorkbookSnapshot) {
  const { user } = openPane(workbook);
  await screen.findByRole("heading", { name: /张自评表$/ });
  const rescore = await button("重新评分");
  await waitFor(() => expect(rescore).not.toHaveAttribute("aria-disabled", "true"));
  await user.click(rescore);
  await screen.findByText(/^评分完成：/);
}

/** The sheet with one header word taken away. */
function without(sheet: SheetSnapshot, header: string): SheetSnapshot {
  const rows = sheet.rows.map((row) => row.map((value) => (value === header ? null : value)));
  return { ...sheet, rows };
}

test("after scoring several tables a summary says how many change and what was found", async () => {
  await rescored(sampleWorkbook());
  const line = await screen.findByText(
    /^评分完成：3 张自评表，1 张要改，共 4 处得分；必须修改 10 条，建议修改 \d+ 条，需核对 \d+ 条。$/,
  );
  expect(line).toBeVisible();
  for (const severity of ["建议修改", "需核对"]) {
    const count = /\d+$/.exec((await button(new RegExp(`^${severity} \\d+$`))).textContent!)![0];
    expect(line).toHaveTextContent(`${severity} ${count} 条`);
  }
});

test("a long job is announced once; how far it is stands beside 取消 and is not read out at every step", async () => {
  let goOn = () => {};
  const readingWaits = new Promise<void>((resolve) => (goOn = resolve));
  openPane(sampleWorkbook(), { readingWaits });
  const bar = await screen.findByRole("progressbar", { name: "请稍候…" });
  expect(bar).toHaveAttribute("aria-valuetext", "正在读取工作簿…");
  expect(screen.getByRole("status")).toHaveTextContent(/^请稍候…$/);
  expect(screen.getByText("正在读取工作簿…").closest("[role=status], [aria-live]")).toBeNull();
  await act(async () => goOn());
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("one table needs no summary", async () => {
  const [first] = sampleWorkbook().sheets;
  await rescored({ sheets: [first!] });
  expect(screen.getByText(/^评分完成：/)).toHaveTextContent(/^评分完成：没有要改的得分，\d+ 条检查结果。$/);
});

test("a sheet whose table could not be scored is named, with what to do", async () => {
  const { sheets } = sampleWorkbook();
  const [, second] = sheets;
  await rescored({ sheets: sheets.map((sheet) => (sheet === second ? without(sheet, "分值") : sheet)) });
  expect(await screen.findByText(/^“附件2”没能评分：缺“分值”或“实际完成值”/)).toBeVisible();
});

test("many such sheets are named in part and counted", () => {
  const sheets = ["一", "二", "三", "四", "五", "六", "七"];
  expect(zhCN.pane.summary.unscored(sheets)).toMatch(/^“一”、“二”、“三”、“四”、“五”等 7 张工作表没能评分/);
  expect(enUS.pane.summary.unscored(sheets)).toMatch(/and 2 more: not scored/);
});

test("what is not there is not counted", () => {
  const clean = {
    tables: 40,
    changing: 0,
    changed: 0,
    waiting: 0,
    counts: { error: 0, warning: 0, review: 0 },
  };
  expect(zhCN.pane.summary.tables(clean)).toBe("评分完成：40 张自评表，没有要改的得分；没有发现问题。");
  expect(enUS.pane.summary.tables(clean)).toBe("Scored 40 tables: no score to change; nothing amiss.");
  const waiting = { ...clean, waiting: 2 };
  expect(zhCN.pane.summary.tables(waiting)).toBe("评分完成：40 张自评表，2 处得分由您定；没有发现问题。");
  const some = {
    tables: 2,
    changing: 1,
    changed: 3,
    waiting: 2,
    counts: { error: 0, warning: 2, review: 0 },
  };
  expect(zhCN.pane.summary.tables(some)).toBe("评分完成：2 张自评表，1 张要改，共 3 处得分；建议修改 2 条。");
});

test("when nothing is left to do the overview says so in one line", async () => {
  await rescored(generateWorkbook({ sheets: 3, indicators: 12 }));
  expect(await screen.findByText("没有要改的地方，可以提交了。")).toBeVisible();
  expect(screen.queryByRole("heading", { name: /拟改得分|检查/ })).toBeNull();
});

test("what may be changed stands after what is to be changed, under a heading of its own", async () => {
  await rescored(sampleWorkbook());
  const changes = await screen.findByRole("region", { name: "拟改得分 4 处" });
  const offers = screen.getByRole("region", { name: "可以改，由您定" });
  expect(within(changes).getAllByRole("checkbox", { name: /改为/ })).toHaveLength(4);
  expect(within(offers).getAllByRole("checkbox")).toHaveLength(1);
  expect(changes.compareDocumentPosition(offers)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("beyond a dozen changing tables the overview says how many more there are", async () => {
  const [, , third] = sampleWorkbook().sheets;
  const sheets = Array.from({ length: 13 }, (_, at) => ({ ...third!, id: `s${at}`, name: `表${at}` }));
  await rescored({ sheets });
  const changes = await screen.findByRole("region", { name: "拟改得分 52 处" });
  expect(within(changes).getAllByRole("checkbox", { name: /改为/ })).toHaveLength(12 * 4);
  expect(within(changes).getByText("其余 1 张表的改动，请在上面打开各表查看。")).toBeVisible();
});
