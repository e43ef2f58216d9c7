import { screen, waitFor, within } from "@testing-library/react";
import { DEFAULT_SETTINGS, type ReviewSettings } from "../../src/core";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

async function openFindings() {
  const pane = openPane(sampleWorkbook());
  await pane.user.click(await button(/人才大厦管理维护专项/));
  await pane.user.click(await screen.findByRole("tab", { name: "问题" }));
  await button("下一条");
  return pane;
}

test("a finding is set aside with a reason that stays in the workbook, and is brought back", async () => {
  const { user, host } = await openFindings();
  await user.click(await button("下一条"));
  await user.click(await button("忽略…"));
  const reason = await screen.findByRole("textbox", { name: "忽略的理由" });
  await user.click(screen.getByRole("button", { name: "确定忽略" }));
  expect(host.settings().ignored).toEqual([]);
  expect(screen.getByText("请先写明理由，再按“确定忽略”。")).toBeVisible();
  expect(reason).toHaveFocus();
  await user.type(reason, "上级已批复同意");
  expect(screen.queryByText(/^请先写明理由/)).toBeNull();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(host.settings().ignored).toHaveLength(1));
  expect(host.settings().ignored[0]).toMatchObject({ reason: "上级已批复同意" });
  expect(await screen.findByText("已忽略，不再列出。要看或恢复，请在筛选里选“已忽略”。")).toBeVisible();
  await user.selectOptions(screen.getByRole("combobox", { name: "只看一类" }), "ignored");
  expect(await screen.findByText("理由：上级已批复同意")).toBeVisible();
  await user.click(await button("恢复"));
  await waitFor(() => expect(host.settings().ignored).toEqual([]));
});

test("the draft of an explanation goes into its cell and leaves blanks to fill in", async () => {
  const { user, host } = await openFindings();
  await user.click(await button(/^I22/));
  await user.click(await button("填入说明草稿"));
  const at = { sheet: "附件3", row: 21, column: 8 };
  await waitFor(() => expect(String(host.valueOf(at))).toMatch(/＿/));
});

test("上一条 and 下一条 go through the list and select each cell in the sheet", async () => {
  const { user, host } = await openFindings();
  await user.click(await button("下一条"));
  await user.click(await button("下一条"));
  await user.click(await button("上一条"));
  expect(await screen.findByText(/^第 1 条，共 \d+ 条$/)).toBeVisible();
  const [, first, , third] = host.selected;
  expect(host.selected).toHaveLength(4);
  expect(third).toEqual(first);
});

test("opening a table brings its sheet to the front", async () => {
  const { host } = await openFindings();
  await waitFor(() => expect(host.selected).toEqual([{ sheet: "附件3", row: 0, column: 0 }]));
});

test("where the sheet of an opened table is in front already, the selection is left alone", async () => {
  const { user, host } = openPane(sampleWorkbook());
  host.selectAreas("附件3", { top: 5, bottom: 5, left: 2, right: 2 });
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await button(/^长效管理机制健全性/));
  expect(host.selected).toEqual([{ sheet: "附件3", row: 41, column: 7 }]);
});

test("what is set aside leaves the list and its count, and 下一条 goes on from its place", async () => {
  const { user, host } = await openFindings();
  for (let step = 0; step < 3; step += 1) await user.click(await button("下一条"));
  expect(screen.getByText("第 3 条，共 14 条")).toBeVisible();
  expect(host.selected.at(-1)).toMatchObject({ row: 21, column: 8 });
  await user.click(await button("忽略…"));
  await user.type(await screen.findByRole("textbox", { name: "忽略的理由" }), "上级已批复同意{Enter}");
  await waitFor(() => expect(screen.queryByText("第 3 条，共 14 条")).toBeNull());
  await user.click(await button("下一条"));
  expect(screen.getByText("第 3 条，共 13 条")).toBeVisible();
  expect(host.selected.at(-1)).toMatchObject({ row: 41, column: 7 });
  await user.click(await button("上一条"));
  expect(host.selected.at(-1)).toMatchObject({ row: 21, column: 7 });
});

test("上一条 after the last finding was set aside goes to the one before it, and 下一条 stays where it is", async () => {
  const { user, host } = await openFindings();
  await user.click(await button("上一条"));
  expect(screen.getByText("第 14 条，共 14 条")).toBeVisible();
  await user.click(await button("忽略…"));
  await user.type(await screen.findByRole("textbox", { name: "忽略的理由" }), "另有文件{Enter}");
  await waitFor(() => expect(screen.queryByText("第 14 条，共 14 条")).toBeNull());
  expect(await button("下一条")).toHaveAttribute("aria-disabled", "true");
  await user.click(await button("上一条"));
  expect(screen.getByText("第 13 条，共 13 条")).toBeVisible();
  expect(host.selected.at(-1)).toMatchObject({ row: 27, column: 5 });
});

test("the filter of a page is the page's own: the list has its own again on the way back, and a table's stays with it", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button("建议修改 6"));
  await user.click(await button(/^公共服务专项经费/));
  await user.click(await screen.findByRole("tab", { name: /问题/ }));
  const filter = await screen.findByRole("combobox", { name: "只看一类" });
  expect(filter).toHaveDisplayValue("全部");
  await user.selectOptions(filter, "必须修改 1");
  await user.click(await button("返回"));
  expect(await button("建议修改 6")).toHaveAttribute("aria-pressed", "true");
  expect(screen.queryByRole("button", { name: /^人才大厦管理维护专项/ })).toBeNull();
});

test("a kind whose last finding has gone stays chosen and says so", async () => {
  const { user, host } = await openFindings();
  await user.click(await button("下一条"));
  await user.click(await button("忽略…"));
  await user.type(await screen.findByRole("textbox", { name: "忽略的理由" }), "另有文件{Enter}");
  await waitFor(() => expect(host.settings().ignored).toHaveLength(1));
  const filter = screen.getByRole("combobox", { name: "只看一类" });
  await user.selectOptions(filter, "ignored");
  await user.click(await button("恢复"));
  expect(await screen.findByText("这一类已经没有了。")).toBeVisible();
  expect(filter).toHaveDisplayValue("已忽略 0");
});

test("a column's role is corrected in two steps, and the correction is kept in the workbook", async () => {
  const { user, host } = await openFindings();
  await user.click(screen.getByRole("tab", { name: "读取" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "更改“得分”所在的列" }), "G 列");
  await waitFor(() => expect(host.settings().roles).toHaveLength(1));
  expect(host.settings().roles[0]).toMatchObject({ sheet: "附件3", columns: { score: 6 } });
});

test("columns corrected before the table grew are still the table's: nothing of them is lost, and all are taken back", async () => {
  const before = { top: 0, left: 0, bottom: 48, right: 8 };
  const roles = [{ sheet: "附件3", area: before, columns: { score: 6 } }];
  const { user, host } = openPane(sampleWorkbook(), { host: { settings: { ...DEFAULT_SETTINGS, roles } } });
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await screen.findByRole("tab", { name: "读取" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "更改“实际完成值”所在的列" }), "D 列");
  await waitFor(() => expect(host.settings().roles[0]?.columns).toEqual({ score: 6, actual: 3 }));
  await user.selectOptions(screen.getByRole("combobox", { name: "更改“分值”所在的列" }), "F 列");
  await waitFor(() => expect(host.settings().roles[0]?.columns).toEqual({ score: 6, actual: 3, points: 5 }));
  expect(host.settings().roles).toHaveLength(1);
  await user.click(await button("改回自动识别"));
  await waitFor(() => expect(host.settings().roles).toEqual([]));
});

test("a table gets a policy of its own, with sources; the workbook keeps it", async () => {
  const { user, host } = await openFindings();
  await user.click(screen.getByRole("tab", { name: "读取" }));
  const choice = await screen.findByRole("combobox", { name: "这张表用哪个办法" });
  await user.selectOptions(choice, "hubei-20-80");
  await waitFor(() => expect(Object.values(host.settings().tablePolicies)).toEqual(["hubei-20-80"]));
});

test("a check is switched off, settings are exported and imported as a file, and reset", async () => {
  const { user, host } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  await user.click(await button("设置"));
  await user.click(await button(/^共 \d+ 项，正在检查 \d+ 项$/));
  const [first] = within(screen.getByRole("region", { name: "检查项目" })).getAllByRole("checkbox");
  await user.click(first!);
  await waitFor(() => expect(host.settings().disabledChecks).toHaveLength(1));
  const exported = decodeURIComponent(
    (await screen.findByRole("link", { name: "导出设置" })).getAttribute("href")!.split(",")[1]!,
  );
  await user.click(await button("恢复默认设置"));
  await waitFor(() => expect(host.settings().disabledChecks).toEqual([]));
  await user.click(await button("撤销"));
  await waitFor(() => expect(host.settings().disabledChecks).toHaveLength(1));
  expect(screen.queryByText("已恢复默认设置。")).toBeNull();
  await user.click(await button("恢复默认设置"));
  await waitFor(() => expect(host.settings().disabledChecks).toEqual([]));
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  await user.upload(input, new File([exported], "settings.json", { type: "application/json" }));
  expect(await screen.findByText("设置已导入。")).toBeVisible();
  expect(host.settings().disabledChecks).toHaveLength(1);
  await user.upload(input, new File(["{}"], "other.json", { type: "application/json" }));
  expect(await screen.findByText(/不是自评助手导出的设置/)).toBeVisible();
});

test("what is said again is new to a screen reader: the notice is another one", async () => {
  const { user } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  const copy = async () => {
    await user.click(await button("更多"));
    await user.click(await screen.findByRole("menuitem", { name: "复制为文字" }));
  };
  await copy();
  const first = await screen.findByText("已复制，可以粘贴了。");
  await copy();
  await waitFor(() => expect(first).not.toBeInTheDocument());
  expect(await screen.findByText("已复制，可以粘贴了。")).toBeVisible();
});

test("settings that the workbook did not take are not said to be imported or reset; 重试 keeps them, and says so", async () => {
  const { user, host } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  await user.click(await button("设置"));
  await button("导入设置");
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const file = { format: "ziping-settings", decimals: 1 };
  host.failNext("settings", "busy");
  await user.upload(input, new File([JSON.stringify(file)], "a.json", { type: "application/json" }));
  expect(await screen.findByText("Excel 正忙，没有完成这次操作。")).toBeVisible();
  expect(screen.queryByText("设置已导入。")).toBeNull();
  await user.click(await button("重试"));
  expect(await screen.findByText("设置已导入。")).toBeVisible();
  expect(host.settings().decimals).toBe(1);
  host.failNext("settings", "busy");
  await user.click(await button("恢复默认设置"));
  expect(await screen.findByText("Excel 正忙，没有完成这次操作。")).toBeVisible();
  expect(screen.queryByText("已恢复默认设置。")).toBeNull();
});

test("what was set aside twice, and by another version, is listed as far as it is known", async () => {
  const complaints = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const entry = {
    check: "total-score-differs",
    cell: { sheet: "附件3", address: "H50" },
    reason: "以纸质表为准",
  };
  const ignored = [
    { ...entry, basis: ["91"] },
    { ...entry, basis: ["92"] },
    { check: "of-another-version", cell: null, reason: "另一个版本", basis: [] },
  ] as unknown as ReviewSettings["ignored"];
  const { user, host } = openPane(sampleWorkbook(), { host: { settings: { ...DEFAULT_SETTINGS, ignored } } });
  await button(/人才大厦管理维护专项/);
  await user.click(await button("设置"));
  const list = within(await screen.findByRole("region", { name: "已忽略的检查结果" }));
  expect(list.getAllByRole("listitem")).toHaveLength(2);
  await user.click(list.getAllByRole("button", { name: "恢复" })[0]!);
  await waitFor(() => expect(host.settings().ignored).toEqual(ignored.slice(1)));
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});

test("恢复默认设置 keeps what was noted of written scores: it is no setting, and 重新评分 goes on keeping them up to date", async () => {
  const { user, host, type } = openPane(sampleWorkbook(), { preferences: { isLive: false } });
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  const noted = host.settings().scoreBasis;
  await user.click(await button("返回"));
  await user.click(await button("设置"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "得分保留几位小数" }), "1");
  await waitFor(() => expect(host.settings().decimals).toBe(1));
  await user.click(await button("恢复默认设置"));
  await waitFor(() => expect(host.settings().decimals).toBeNull());
  expect(noted).not.toEqual([]);
  expect(host.settings().scoreBasis).toEqual(noted);
  await user.click(await button("完成"));
  type({ cell: { sheet: "附件3", row: 21, column: 5 }, value: 36000 });
  await user.click(await button("重新评分"));
  expect(await screen.findByText("2 处得分已更新。")).toBeVisible();
});

test("what was done and is over is not said on the next page; what can still be taken back is", async () => {
  const { user } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "高亮缺少的偏差原因" }));
  await screen.findByText(/^已高亮 \d+ 处/);
  await user.click(await button(/人才大厦管理维护专项/));
  await screen.findByRole("tab", { name: "得分" });
  expect(screen.queryByText(/^已高亮/)).toBeNull();
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  await user.click(await screen.findByRole("tab", { name: "问题" }));
  expect(screen.getByRole("button", { name: "还原" })).toBeVisible();
});

test("the report is written to its sheet, and copied as text and as CSV", async () => {
  const { user, host, copied } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  for (const item of ["生成检查报告", "复制为文字", "复制为表格（CSV）"]) {
    await user.click(await button("更多"));
    await user.click(await screen.findByRole("menuitem", { name: item }));
  }
  await waitFor(() => expect(copied).toHaveLength(2));
  expect(host.reports.map(({ name }) => name)).toEqual(["自评检查报告"]);
  expect(copied[0]).toContain("人才大厦管理维护专项");
});

test("in a workbook opened for reading alone everything is shown, and why nothing can be written", async () => {
  const { user } = openPane(sampleWorkbook(), { host: { capabilities: { isReadOnly: true } } });
  await button(/人才大厦管理维护专项/);
  await user.click(await button("重新评分"));
  expect(await button("写入 4 处得分")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText(/^工作簿以只读方式打开/)).toBeVisible();
});

test("复制详情 copies no cell unless the user says so", async () => {
  const { user, host, copied } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await button(/^长效管理机制健全性/));
  host.failNext("apply", "unknown");
  await user.click(await button("写入 4 处得分"));
  await user.click(await button("复制详情"));
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).not.toContain("长效管理机制健全性");
  // What can be done about the trouble stays in sight.
  expect(await button("已复制")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "详情里带上出问题的单元格内容" }));
  await user.click(await button("复制详情"));
  await waitFor(() => expect(copied).toHaveLength(2));
  expect(copied[1]).toMatch(/\n1$/);
  await user.click(await button("重试"));
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
});
