import { screen, waitFor } from "@testing-library/react";
import type { PaneTestOptions } from "../support/port/open-pane";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

const LABEL = "打开工作簿时自动检查";

async function openSettings(options?: PaneTestOptions) {
  const pane = openPane(sampleWorkbook(), options);
  await button(/人才大厦管理维护专项/);
  await pane.user.click(await button("设置"));
  await screen.findByRole("checkbox", { name: "边改边查" });
  return pane;
}

test("the add-in starts with the workbook once the user says so, and no longer after a reset", async () => {
  const { user, host } = await openSettings();
  expect(await screen.findByRole("checkbox", { name: LABEL })).not.toBeChecked();
  expect(host.isStarter()).toBe(false);
  await user.click(screen.getByRole("checkbox", { name: LABEL }));
  await waitFor(() => expect(screen.getByRole("checkbox", { name: LABEL })).toBeChecked());
  expect(host.isStarter()).toBe(true);
  await user.click(await button("恢复默认设置"));
  await screen.findByText("已恢复默认设置。");
  await waitFor(() => expect(screen.getByRole("checkbox", { name: LABEL })).not.toBeChecked());
  expect(host.isStarter()).toBe(false);
});

test("a reset that Excel refuses in part says so, and 重试 does that part", async () => {
  const { user, host } = await openSettings();
  await user.click(await screen.findByRole("checkbox", { name: LABEL }));
  await waitFor(() => expect(host.isStarter()).toBe(true));
  host.failNext("startup", "timeout");
  await user.click(await button("恢复默认设置"));
  expect(await screen.findByText("Excel 很久没有回应。")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: LABEL })).toBeChecked();
  await user.click(await button("重试"));
  await waitFor(() => expect(host.isStarter()).toBe(false));
});

test("the setting shows what the workbook says when the pane is opened again", async () => {
  const { user, host, view } = await openSettings();
  await user.click(await screen.findByRole("checkbox", { name: LABEL }));
  await waitFor(() => expect(host.isStarter()).toBe(true));
  await user.click(await button("完成"));
  await user.click(await button("设置"));
  expect(await screen.findByRole("checkbox", { name: LABEL })).toBeChecked();
  view.unmount();
});

test("what Excel refuses is said and not shown as done", async () => {
  const { user, host } = await openSettings();
  await screen.findByRole("checkbox", { name: LABEL });
  host.failNext("startup", "timeout");
  await user.click(screen.getByRole("checkbox", { name: LABEL }));
  expect(await screen.findByText("Excel 很久没有回应。")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: LABEL })).not.toBeChecked();
});

test("without a shared runtime there is no such setting", async () => {
  await openSettings({ host: { capabilities: { hasSharedRuntime: false } } });
  expect(screen.queryByRole("checkbox", { name: LABEL })).toBeNull();
});
