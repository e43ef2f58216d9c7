import { screen } from "@testing-library/react";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import { enUS } from "../../src/strings/en-US";
import { zhCN } from "../../src/strings/zh-CN";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

async function rescored(workbook: WorkbookSnapshot) {
  const { user } = openPane(workbook);
  await screen.findByRole("heading", { name: /张自评表$/ });
  await user.click(await button("重新评分"));
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
    /^共 3 张自评表，1 张要改得分；必须修改 10 条，建议修改 \d+ 条，需核对 \d+ 条。$/,
  );
  expect(line).toBeVisible();
  for (const severity of ["建议修改", "需核对"]) {
    const count = /\d+$/.exec((await button(new RegExp(`^${severity} \\d+$`))).textContent!)![0];
    expect(line.textContent).toContain(`${severity} ${count} 条`);
  }
});

test("one table needs no summary", async () => {
  const [first] = sampleWorkbook().sheets;
  await rescored({ sheets: [first!] });
  expect(screen.queryByText(/^共 1 张自评表/)).toBeNull();
});

test("a sheet whose table could not be scored is named, with what to do", async () => {
  const { sheets } = sampleWorkbook();
  const [, second] = sheets;
  await rescored({ sheets: sheets.map((sheet) => (sheet === second ? without(sheet, "分值") : sheet)) });
  expect(await screen.findByText(/^“附件2”缺“分值”或“实际完成值”列，没能评分。/)).toBeVisible();
});

test("many such sheets are named in part and counted", () => {
  const sheets = ["一", "二", "三", "四", "五", "六", "七"];
  expect(zhCN.pane.summary.unscored(sheets)).toMatch(/^“一”、“二”、“三”、“四”、“五”等 7 张工作表缺/);
  expect(enUS.pane.summary.unscored(sheets)).toMatch(/and 2 more: no points/);
  expect(
    enUS.pane.summary.tables({ tables: 1, changing: 0, counts: { error: 0, warning: 0, review: 0 } }),
  ).toBe("1 table, no score changes; 0 to fix, 0 to improve, 0 to verify.");
});
