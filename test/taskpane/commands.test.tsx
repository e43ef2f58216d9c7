import { act, screen, waitFor } from "@testing-library/react";
import { createCommandChannel } from "../../src/commands/channel";
import type { CommandChannel } from "../../src/commands/channel";
import { parseA1Area } from "../../src/core";
import { dump } from "../support/port/memory-host";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

const T3 = "附件3";

/** A pane that listens to the ribbon, with a cell of the third form selected. */
async function openWithRibbon(selected = "H42") {
  const channel = createCommandChannel();
  const pane = openPane(sampleWorkbook(), {
    commands: channel.onCommand,
    preferences: { isLive: false },
  });
  await button(/人才大厦管理维护专项/);
  await waitFor(() => expect(pane.host.watchers()).toBe(1));
  select(pane, selected);
  return { ...pane, press: pressOn(channel) };
}

function select({ host }: Pick<ReturnType<typeof openPane>, "host">, address: string) {
  host.selectAreas(T3, parseA1Area(address)!);
}

const pressOn = (channel: CommandChannel) => (command: Parameters<CommandChannel["send"]>[0]) =>
  act(async () => channel.send(command));

test("一键重算 reads the edited sheet alone, scores it and shows the overview", async () => {
  const { user, host, type, press } = await openWithRibbon();
  await user.click(await button(/人才大厦管理维护专项/));
  type({ cell: { sheet: T3, row: 21, column: 5 }, value: "36000" });
  const before = dump(host.workbook());
  await press("rescore");
  expect(await screen.findByText(/^评分完成：3 张自评表，1 张要改，共 3 处得分/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "3 张自评表" })).toBeVisible();
  expect(host.reads.at(-1)).toBe(T3);
  expect(dump(host.workbook())).toEqual(before);
});

test("提交前检查 shows every finding, also where only an area was being scored", async () => {
  const { user, press } = await openWithRibbon();
  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "只评选中的区域" }));
  await screen.findByText("只评选中的区域：附件3!H42，1 项指标");
  await press("check");
  await waitFor(() => expect(screen.queryByText(/^只评选中的区域：/)).toBeNull());
  expect(await screen.findByText(/总分填的是 91，各项得分相加是 91\.9/)).toBeVisible();
  expect(await button("必须修改 10")).toBeVisible();
});

test("一键重算 keeps to the area that was chosen", async () => {
  const { user, press } = await openWithRibbon();
  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "只评选中的区域" }));
  await screen.findByText("只评选中的区域：附件3!H42，1 项指标");
  await press("rescore");
  expect(await screen.findByText(/^评分完成：1 处得分要改/)).toBeVisible();
  expect(screen.getByText("只评选中的区域：附件3!H42，1 项指标")).toBeVisible();
});

test("为这一行评分 shows the row in its table and says what its score should be; nothing is written", async () => {
  const { host, press } = await openWithRibbon();
  const before = dump(host.workbook());
  await press("score-row");
  expect(await screen.findByText("长效管理机制健全性：得分 1 应改为 2。")).toBeVisible();
  const line = (await screen.findByRole("checkbox", { name: "长效管理机制健全性：1 改为 2" })).closest("li");
  expect(line).toHaveAttribute("aria-current", "true");
  expect(dump(host.workbook())).toEqual(before);
});

test("为这一行评分 says that a right score stays", async () => {
  const { press } = await openWithRibbon("C13");
  await press("score-row");
  expect(await screen.findByText(/：得分 \d+，不用改。$/)).toBeVisible();
});

test("为这一行评分 beside a table says what to do, and the page stays", async () => {
  const { press } = await openWithRibbon("B2");
  await press("score-row");
  expect(await screen.findByText(/^选中的单元格不在自评表有得分的行里。/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "3 张自评表" })).toBeVisible();
});

test("为这一行评分 says that Excel did not answer instead of a score from before", async () => {
  const { host, press } = await openWithRibbon();
  host.failNext("read", "timeout");
  await press("score-row");
  expect(await screen.findByText("Excel 很久没有回应。")).toBeVisible();
  expect(screen.queryByText(/^长效管理机制健全性：/)).toBeNull();
});

test("打开自评助手 changes nothing of what is shown", async () => {
  const { user, host, press } = await openWithRibbon();
  await user.click(await button(/人才大厦管理维护专项/));
  const reads = host.reads.length;
  await press("open");
  expect(screen.getByRole("heading", { name: "人才大厦管理维护专项" })).toBeVisible();
  expect(host.reads).toHaveLength(reads);
});

test("a button pressed before the pane is ready is obeyed once the workbook has been read", async () => {
  const channel = createCommandChannel();
  channel.send("rescore");
  openPane(sampleWorkbook(), { commands: channel.onCommand });
  expect(await screen.findByText(/^评分完成：/)).toBeVisible();
});

test("a pane that is gone hears nothing any more", async () => {
  const { host, press, view } = await openWithRibbon();
  const reads = host.reads.length;
  view.unmount();
  await press("rescore");
  expect(host.reads).toHaveLength(reads);
});
