import { act, screen, within } from "@testing-library/react";
import { createCommandChannel } from "../../src/commands/channel";
import { parseA1Area, type Area, type SheetSnapshot } from "../../src/core";
import { dump } from "../support/port/memory-host";
import { button, openPane } from "../support/port/open-pane";
import { EMPTY, sampleWorkbook } from "../support/port/sample-workbook";

const T3 = "附件3";

function area(address: string): Area {
  const read = parseA1Area(address);
  if (!read) throw new Error(`${address} is no area`);
  return read;
}

/** Selects areas of the third form and asks for them alone. */
async function openScored(...addresses: readonly string[]) {
  const pane = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  pane.host.selectAreas(T3, ...addresses.map(area));
  await askForSelection(pane);
  return pane;
}

async function askForSelection({ user }: Pick<ReturnType<typeof openPane>, "user">) {
  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "只评选中的区域" }));
}

/** The sheet with an empty row put in before the one at `at`. */
function withRowBefore(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const index = at - sheet.top;
  const rows = [...sheet.rows.slice(0, index), [], ...sheet.rows.slice(index)];
  const merges = sheet.merges.map((one) => ({
    ...one,
    top: one.top >= at ? one.top + 1 : one.top,
    bottom: one.bottom >= at ? one.bottom + 1 : one.bottom,
  }));
  return { ...sheet, rows, merges };
}

test("only the rows of two selected areas are proposed, previewed and written", async () => {
  const { user, host } = await openScored("A22:H22", "F43");
  const before = dump(host.workbook());
  expect(await screen.findByText("只评选中的区域：附件3!A22:H22,F43，2 项指标")).toBeVisible();
  expect(await button(/人才大厦管理维护专项/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /公共服务专项经费/ })).toBeNull();
  const proposals = await screen.findByRole("region", { name: "拟改得分 2 处" });
  const boxes = within(proposals).getAllByRole("checkbox", { name: /改为/ });
  expect(boxes.map((box) => box.getAttribute("aria-label"))).toEqual([
    "大厦渗漏开裂维修保养面积：3 改为 0",
    "应急响应机制健全性：1 改为 2",
  ]);
  const offers = screen.getByRole("region", { name: "可以改，由您定" });
  expect(within(offers).getByRole("checkbox", { name: "总分：91 改为 89.9" })).not.toBeChecked();
  await user.click(await button("预览"));
  const [, , ...rows] = within(await screen.findByRole("table")).getAllByRole("row");
  expect(rows.map((row) => within(row).getAllByRole("cell")[0]!.textContent)).toEqual(["H22", "H43"]);
  expect(screen.getByText("只评选中的区域：附件3!A22:H22,F43，2 项指标")).toBeVisible();
  await user.click(await button("写入 2 处得分"));
  expect(await screen.findByText(/^已写入 2 处得分/)).toBeVisible();
  expect(dump(host.workbook())).toEqual({ ...before, [`${T3}!H22`]: 0, [`${T3}!H43`]: 2 });
  expect(host.highlights().map(({ cell }) => cell.row)).toEqual([21]);
});

test("who asks for a part has it shown, and nothing outside of it is brought up to date", async () => {
  const pane = openPane(sampleWorkbook(), { preferences: { isLive: false } });
  const { user, host, type } = pane;
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  await user.click(await button("返回"));
  type({ cell: { sheet: T3, row: 21, column: 5 }, value: 36000 });
  const before = dump(host.workbook());
  host.selectAreas(T3, area("A43:H43"));
  await askForSelection(pane);
  expect(await screen.findByText("只评选中的区域：附件3!A43:H43，1 项指标")).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("the total of a part is written once it is ticked, and says why it was not before", async () => {
  const { user, host } = await openScored("A22:H22", "F43");
  await user.click(await button(/人才大厦管理维护专项/));
  const offers = await screen.findByRole("region", { name: "可以改，由您定" });
  expect(within(offers).getByText(/选中的不是整张表，总分默认不改/)).toBeVisible();
  expect(screen.queryByText(/已写明原因，默认保留/)).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "总分：91 改为 89.9" }));
  await user.click(await button("写入 3 处得分"));
  expect(await screen.findByText(/^已写入 3 处得分/)).toBeVisible();
  expect(host.valueOf({ sheet: T3, row: 49, column: 7 })).toBe(89.9);
});

test("findings and counts are those of the selected rows, and 评全部 brings all of them back", async () => {
  const { user } = await openScored("A42:H42");
  await screen.findByText("只评选中的区域：附件3!A42:H42，1 项指标");
  const findings = await screen.findByRole("region", { name: /^检查结果 [12] 条$/ });
  for (const line of await within(findings).findAllByText(/^H42/)) expect(line).toBeVisible();
  expect(within(findings).queryByText(/总分填的是 91/)).toBeNull();
  await user.click(await button("评全部"));
  expect(screen.queryByText(/^只评选中的区域/)).toBeNull();
  expect(await screen.findByRole("region", { name: "拟改得分 4 处" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "3 张自评表" })).toBeVisible();
});

test("a whole table in the selection has its total proposed by itself", async () => {
  await openScored("A1:I60");
  expect(await screen.findByText("只评选中的区域：附件3!A1:I60，37 项指标和预算执行率")).toBeVisible();
  const proposals = await screen.findByRole("region", { name: "拟改得分 4 处" });
  expect(within(proposals).getByRole("checkbox", { name: "总分：91 改为 90.9" })).toBeChecked();
});

test("a selection without an indicator says what to do, and offers to take several rows for a table", async () => {
  await openScored("A1:H3");
  expect(await screen.findByText(/^选中的区域里没有自评表的指标行。/)).toBeVisible();
  expect(await button("手工指定区域")).toBeVisible();
  expect(screen.queryByText(/^只评选中的区域：/)).toBeNull();
});

test("a single cell beside the table is not offered as a table", async () => {
  await openScored("Z9");
  expect(await screen.findByText(/^选中的区域里没有自评表的指标行。/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "手工指定区域" })).toBeNull();
});

test("after rows have moved nothing is written until the user selects again", async () => {
  const { user, host } = await openScored("A22:H22");
  await screen.findByText(/^只评选中的区域：附件3!A22:H22/);
  host.replaceSheet(
    withRowBefore(
      host.workbook().sheets.find(({ id }) => id === T3)!,
      20,
    ),
  );
  await user.click(await button("重新读取"));
  expect(await screen.findByText(/原来选中的区域已经失效/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^写入/ })).toBeNull();
  expect(screen.getByRole("heading", { name: "3 张自评表" })).toBeVisible();
  // Scoring nothing brings nothing, so the one button is the way back to the whole workbook.
  expect(screen.queryByRole("button", { name: "重新评分" })).toBeNull();
  expect(screen.getAllByRole("button", { name: "评全部" })).toHaveLength(1);
  // Of rows that nobody knows any more nothing was found, and 必须修改 0 would say that they are in order.
  expect(screen.queryByText(/^必须修改/)).toBeNull();
  host.selectAreas(T3, area("A23:H23"));
  await askForSelection({ user });
  expect(await button("写入 1 处得分")).toBeVisible();
});

test("一键重算 while the selected rows are lost says so, and not that all is well", async () => {
  const channel = createCommandChannel();
  const pane = openPane(sampleWorkbook(), { commands: channel.onCommand });
  await button(/人才大厦管理维护专项/);
  pane.host.selectAreas(T3, area("A22:H22"));
  await askForSelection(pane);
  await screen.findByText(/^只评选中的区域：附件3!A22:H22/);
  pane.host.replaceSheet(
    withRowBefore(
      pane.host.workbook().sheets.find(({ id }) => id === T3)!,
      20,
    ),
  );
  await act(async () => channel.send("rescore"));
  expect(await screen.findByText(/^选中的区域里没有自评表的指标行。/)).toBeVisible();
  expect(screen.queryByText(/^评分完成/)).toBeNull();
});

test("an empty workbook offers no selection to score", async () => {
  openPane(EMPTY);
  expect(await screen.findByRole("link", { name: "打开示例" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "手工指定区域" })).toBeNull();
  expect(screen.queryByRole("button", { name: "更多" })).toBeNull();
});
