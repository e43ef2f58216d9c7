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
