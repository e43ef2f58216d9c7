import { screen } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

const all = (name: string | RegExp) => screen.findByRole<HTMLInputElement>("checkbox", { name });

test("全选 of a table's scores has three states, and the button below follows", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  expect(await all("全选（已选 4 / 4）")).toBeChecked();
  await user.click(screen.getByRole("checkbox", { name: "长效管理机制健全性：1 改为 2" }));
  const some = await all("全选（已选 3 / 4）");
  expect(some).toBePartiallyChecked();
  await user.click(some);
  expect(await all("全选（已选 4 / 4）")).toBeChecked();
  expect(some).not.toBePartiallyChecked();
  expect(await button("写入 4 处得分")).toBeVisible();
  await user.click(some);
  expect(await all(/^全选（已选 0/)).not.toBeChecked();
  expect(screen.queryByRole("button", { name: /^写入 \d/ })).toBeNull();
});

test("by the keyboard as by the mouse", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  const box = await all("全选（已选 4 / 4）");
  box.focus();
  await user.keyboard(" ");
  expect(screen.getByRole("checkbox", { name: "长效管理机制健全性：1 改为 2" })).not.toBeChecked();
  expect(box).toHaveFocus();
});
