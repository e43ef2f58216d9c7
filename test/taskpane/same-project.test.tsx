import { screen } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** The sample's third table, copied to another sheet as Excel does. */
function withCopy() {
  const { sheets } = sampleWorkbook();
  const third = sheets.find(({ name }) => name === "附件3")!;
  return { sheets: [...sheets, { ...third, id: "附件3 (2)", name: "附件3 (2)" }] };
}

test("tables of one project are told apart by their sheets, in the list and on their pages; others go without", async () => {
  const { user } = openPane(withCopy());
  expect(await button(/^人才大厦管理维护专项 · 附件3(?! \(2\))/)).toBeVisible();
  expect(await button(/^公共服务专项经费(?! · )/)).toBeVisible();
  await user.click(await button(/^人才大厦管理维护专项 · 附件3 \(2\)/));
  expect(await screen.findByRole("heading", { name: "人才大厦管理维护专项 · 附件3 (2)" })).toBeVisible();
});

/** The third table once more on its own sheet, three rows below itself. */
function withCopyBelow() {
  const { sheets } = sampleWorkbook();
  const third = sheets.find(({ name }) => name === "附件3")!;
  const down = third.rows.length + 3;
  const below = third.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down }));
  const rows = [...third.rows, [], [], [], ...third.rows];
  return {
    sheets: [
      { ...third, rows, merges: [...third.merges, ...below], formulas: new Map(), numberFormats: new Map() },
    ],
  };
}

test("and by their places where they are on one sheet", async () => {
  openPane(withCopyBelow());
  expect(await button(/^人才大厦管理维护专项 · 附件3!A1(?!\d)/)).toBeVisible();
  expect(await button(/^人才大厦管理维护专项 · 附件3!A54/)).toBeVisible();
});
