import { screen } from "@testing-library/react";
import type { SheetVisibility } from "../../src/core";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** The sample with its third sheet out of sight. */
function withHidden(visibility: SheetVisibility) {
  const { sheets } = sampleWorkbook();
  return { sheets: sheets.map((sheet) => (sheet.name === "附件3" ? { ...sheet, visibility } : sheet)) };
}

const score = { sheet: "附件3", row: 41, column: 7 };
const box = () => screen.findByRole("checkbox", { name: "长效管理机制健全性：1 改为 2" });

test.each(["hidden", "very-hidden"] as const)(
  "a table on a %s sheet says so, is not ticked, and promises no other total",
  async (visibility) => {
    const { user } = openPane(withHidden(visibility));
    const line = await button(/^人才大厦管理维护专项.*隐藏的工作表/);
    expect(line).toHaveTextContent("91 分 · 优");
    await user.click(line);
    expect(await box()).not.toBeChecked();
    expect(screen.getByText(/附件3!.*隐藏的工作表/)).toBeVisible();
    expect(screen.getByText("在隐藏的工作表里的，默认不改。")).toBeVisible();
    expect(screen.getByText("没有勾选要改的得分；下面几处由您定。")).toBeVisible();
  },
);

test("one press in the whole workbook leaves a hidden sheet as it is, scores and highlights", async () => {
  const { user, host } = openPane(withHidden("hidden"));
  await user.click(await button("重新评分"));
  await screen.findByText(/^评分完成：3 张自评表，4 处得分由您定/);
  expect(screen.queryByRole("button", { name: /^写入/ })).toBeNull();
  expect(host.valueOf(score)).toBe(1);
});

test("what the user ticks there is written, and the preview says where it stands", async () => {
  const { user, host } = openPane(withHidden("hidden"));
  await user.click(await button(/^人才大厦管理维护专项/));
  await user.click(await box());
  expect(screen.getByText("91 分 · 优")).toBeVisible();
  await user.click(await button("预览"));
  expect(await screen.findByRole("rowheader", { name: "附件3（隐藏的工作表）" })).toBeVisible();
  await user.click(await button("写入 1 处得分"));
  await screen.findByText(/^已写入 1 处得分/);
  expect(host.valueOf(score)).toBe(2);
});
