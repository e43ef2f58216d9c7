import { screen } from "@testing-library/react";
import { cellKey, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../src/core";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** The sample, with another score of 长效管理机制健全性 in the third table, H42; its total is typed: 91. */
function withScore(score: CellValue, formulas: SheetSnapshot["formulas"] = new Map()): WorkbookSnapshot {
  const sheets = sampleWorkbook().sheets.map((sheet) => {
    if (sheet.name !== "附件3") return sheet;
    const rows = sheet.rows.map((row, at) =>
      at === 41 ? row.map((value, column) => (column === 7 ? score : value)) : row,
    );
    return { ...sheet, rows, formulas: new Map([...sheet.formulas, ...formulas]) };
  });
  return { sheets };
}

const ticked = (name: string) => screen.findByRole("checkbox", { name });
const total = () => screen.queryByRole("checkbox", { name: /^总分：/ });

test("where a blank score is left blank no total is proposed: the list offers what the button writes", async () => {
  const { user, host } = openPane(withScore(null));
  await user.click(await button(/人才大厦管理维护专项/));
  await ticked("全选（已选 4 / 4）");
  expect(total()).toBeVisible();
  await user.click(await ticked("长效管理机制健全性：空 改为 2"));
  expect(await ticked("全选（已选 2 / 3）")).toBePartiallyChecked();
  expect(total()).toBeNull();
  expect(screen.getByText("91 分 · 优")).toBeVisible();
  await user.click(await button("写入 2 处得分"));
  await screen.findByText(/^已写入 2 处得分/);
  expect(host.valueOf({ sheet: "附件3", row: 49, column: 7 })).toBe(91);
});

test("nor where the formula of a score yields an error and is kept", async () => {
  const { user } = openPane(withScore("#DIV/0!", new Map([[cellKey(41, 7), "=1/0"]])));
  await user.click(await button(/人才大厦管理维护专项/));
  await ticked("全选（已选 2 / 2）");
  expect(await button("写入 2 处得分")).toBeVisible();
  expect(total()).toBeNull();
  await user.click(await ticked("长效管理机制健全性：#DIV/0! 改为 2"));
  expect(total()).toBeVisible();
  expect(await button("写入 4 处得分")).toBeVisible();
});
