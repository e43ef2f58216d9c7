import { screen } from "@testing-library/react";
import { cellKey, type WorkbookSnapshot } from "../../src/core";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** H42 of the third table holds its score of 1 as a formula; the policy gives 2. */
function withFormula(): WorkbookSnapshot {
  const { sheets } = sampleWorkbook();
  return {
    sheets: sheets.map((sheet) =>
      sheet.name === "附件3"
        ? { ...sheet, formulas: new Map([...sheet.formulas, [cellKey(41, 7), "=0.5+0.5"]]) }
        : sheet,
    ),
  };
}

async function openTable() {
  const pane = openPane(withFormula());
  await pane.user.click(await button(/人才大厦管理维护专项/));
  return pane;
}

const box = () => screen.findByRole("checkbox", { name: "长效管理机制健全性：1 改为 2" });
const choice = () => screen.getByRole("combobox", { name: "H42 里是公式" });

test("a score whose formula is kept is not ticked, not written, and not in the total that is promised", async () => {
  const { user, host } = await openTable();
  expect(await box()).not.toBeChecked();
  expect(screen.getByText("91 → 89.9 分 · 优")).toBeVisible();
  await user.click(await button("写入 3 处得分"));
  await screen.findByText(/^已写入 3 处得分/);
  expect(host.valueOf({ sheet: "附件3", row: 49, column: 7 })).toBe(89.9);
  expect(host.valueOf({ sheet: "附件3", row: 41, column: 7 })).toBe(1);
});

test("the list says the same total as the table's page", async () => {
  openPane(withFormula());
  expect(await button(/人才大厦管理维护专项.*91 → 89\.9 分/)).toBeVisible();
});

test("ticking the score replaces its formula, keeping the formula unticks it", async () => {
  const { user } = await openTable();
  await user.click(await box());
  expect(choice()).toHaveDisplayValue("换成数值");
  expect(await button("写入 4 处得分")).toBeVisible();
  expect(screen.getByText("91 → 90.9 分 · 优")).toBeVisible();
  await user.selectOptions(choice(), "keep");
  expect(await box()).not.toBeChecked();
  await user.selectOptions(choice(), "replace");
  expect(await box()).toBeChecked();
  await user.click(await box());
  expect(choice()).toHaveDisplayValue("保留公式");
  expect(await button("写入 3 处得分")).toBeVisible();
});

/** The total of the third table, typed as 91, comes from a formula instead that yields 90 (one row left out) or the sum itself. */
function withTotalFormula(value: number): WorkbookSnapshot {
  const { sheets } = sampleWorkbook();
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.name !== "附件3") return sheet;
      const cells = sheet.rows.map((row, at) =>
        at === 49 ? row.map((cell, column) => (column === 7 ? value : cell)) : row,
      );
      const formulas = new Map([...sheet.formulas, [cellKey(49, 7), "=SUM(H18:H48)"]]);
      return { ...sheet, rows: cells, formulas };
    }),
  };
}

const totalBox = () => screen.queryByRole("checkbox", { name: /^总分：/ });

test("a total whose own formula leaves out a row is offered like any formula; kept, it stays as it is in the header", async () => {
  const { user, host } = openPane(withTotalFormula(90));
  await user.click(await button(/人才大厦管理维护专项.*90 分 · 优/));
  expect(totalBox()).not.toBeChecked();
  expect(screen.getByText("90 分 · 优")).toBeVisible();
  await user.click(totalBox()!);
  expect(screen.getByText("90 → 90.9 分 · 优")).toBeVisible();
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  expect(host.valueOf({ sheet: "附件3", row: 49, column: 7 })).toBe(90.9);
});

test("a total whose formula adds up what stands follows the scores without a word", async () => {
  const { user } = openPane(withTotalFormula(91.9));
  await user.click(await button(/人才大厦管理维护专项.*91\.9 → 90\.9 分/));
  expect(totalBox()).toBeNull();
});
