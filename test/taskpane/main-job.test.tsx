import { screen, waitFor, within } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { dump } from "../support/port/memory-host";
import { sampleWorkbook } from "../support/port/sample-workbook";

const T3 = "附件3";
const at = (address: string) => ({
  sheet: T3,
  row: Number(address.slice(1)) - 1,
  column: address.charCodeAt(0) - 65,
});

async function openThird() {
  const pane = openPane(sampleWorkbook());
  await pane.user.click(await button(/人才大厦管理维护专项/));
  await screen.findByRole("tab", { name: "得分", selected: true });
  return pane;
}

test("lists the three tables with project, totals and state as soon as the workbook is read", async () => {
  openPane(sampleWorkbook());
  expect(await button(/高峰人才及其团队服务专项.*95\.6 分 · 优.*最新/)).toBeVisible();
  expect(await button(/公共服务专项经费.*93\.7 分 · 优.*最新/)).toBeVisible();
  expect(await button(/人才大厦管理维护专项.*91 → 90\.9 分 · 优.*最新/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "3 张自评表" })).toBeVisible();
  expect(screen.getByText("本地计算，不上传")).toBeVisible();
});

test("one press on 重新评分 shows every proposed change with its reason and calculation, and every finding", async () => {
  const { user } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  await user.click(await button("重新评分"));
  const proposals = await screen.findByRole("region", { name: "拟改得分 4 处" });
  expect(
    await within(proposals).findByRole("checkbox", { name: "大厦渗漏开裂维修保养面积：3 改为 0" }),
  ).toBeChecked();
  expect(within(proposals).getByRole("checkbox", { name: "长效管理机制健全性：1 改为 2" })).toBeChecked();
  expect(within(proposals).getByRole("checkbox", { name: "应急响应机制健全性：1 改为 2" })).toBeChecked();
  expect(within(proposals).getByRole("checkbox", { name: "总分：91 改为 90.9" })).toBeChecked();
  const offers = screen.getByRole("region", { name: "可以改，由您定" });
  expect(within(offers).getByRole("checkbox", { name: "家具家电购置数量：3 改为 4" })).not.toBeChecked();
  await user.click(within(proposals).getAllByRole("button", { name: "计算过程" })[0]!);
  expect(within(proposals).getByText(/3 × 3600 ÷ 36000 = 0\.3 → 0/)).toBeVisible();
  const findings = screen.getByRole("region", { name: /^检查结果 \d+ 条$/ });
  expect(await within(findings).findByRole("region", { name: /^必须修改 \d+$/ })).toBeVisible();
  expect(within(findings).getByText(/总分填的是 91，各项得分相加是 91\.9/)).toBeVisible();
});

test("selecting a proposal selects its cell in the sheet", async () => {
  const { user, host } = await openThird();
  await user.click(await button(/^长效管理机制健全性/));
  expect(host.selected.at(-1)).toEqual(at("H42"));
});

test("写入 changes exactly the ticked cells, a second press writes nothing, 还原 puts the workbook back", async () => {
  const { user, host } = await openThird();
  const before = dump(host.workbook());
  await user.click(screen.getByRole("checkbox", { name: "应急响应机制健全性：1 改为 2" }));
  expect(screen.getByRole("checkbox", { name: "总分：91 改为 89.9" })).toBeChecked();
  await user.click(await button("写入 3 处得分"));
  expect(await screen.findByText(/^已写入 3 处得分/)).toBeVisible();
  const changes = { [`${T3}!H22`]: 0, [`${T3}!H42`]: 2, [`${T3}!H50`]: 89.9 };
  expect(dump(host.workbook())).toEqual({ ...before, ...changes });
  expect(host.highlights().map(({ cell }) => cell)).toContainEqual(at("I22"));
  expect(screen.getByText(/已写入 · 附件3/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "还原" }));
  expect(await screen.findByText(/^已还原 3 个单元格/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
  expect(host.highlights()).toEqual([]);
});

test("after everything is written there is nothing left to write", async () => {
  const { user } = await openThird();
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  expect(screen.queryByRole("button", { name: /^写入/ })).toBeNull();
  expect(
    screen.getByText("能判断的得分都在办法允许的范围内，不需要改；另有 5 处无法自动判断，请人工核对。"),
  ).toBeVisible();
  await user.click(await button("返回"));
  await user.click(await button("重新评分"));
  expect(
    await screen.findByText(/^能判断的得分都在办法允许的范围内；另有 5 处无法自动判断，请人工核对。$/),
  ).toBeVisible();
  expect(screen.queryByText(/^得分都在/)).toBeNull();
});

test("the preview shows exactly what will change, with the sheet and the total", async () => {
  const { user } = await openThird();
  await user.click(await button("预览"));
  const [, sheet, ...rows] = within(await screen.findByRole("table")).getAllByRole("row");
  expect(within(sheet!).getByRole("rowheader")).toHaveTextContent("附件3");
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole("cell")
        .slice(0, 3)
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ["H22", "3", "0"],
    ["H42", "1", "2"],
    ["H43", "1", "2"],
    ["H50", "91", "90.9"],
  ]);
});

test("an edit makes the table 已过期 at once, and 重新评分 reads that sheet alone", async () => {
  const { user, host, type } = openPane(sampleWorkbook(), { preferences: { isLive: false } });
  await button(/人才大厦管理维护专项/);
  await waitFor(() => expect(host.watchers()).toBe(1));
  type({ cell: at("F22"), value: "36000" });
  expect(await button(/人才大厦管理维护专项.*已过期/)).toBeVisible();
  expect(await button(/公共服务专项经费.*最新/)).toBeVisible();
  await user.click(await button("重新评分"));
  await screen.findByText(/^评分完成：3 张自评表，1 张要改，共 3 处得分/);
  expect(host.reads.at(-1)).toBe(T3);
  expect(await button(/人才大厦管理维护专项.*91 → 93\.9 分.*最新/)).toBeVisible();
});

test("with live checking an edited explanation takes its finding away by itself; the table stays 已过期", async () => {
  const { host, type } = openPane(sampleWorkbook());
  await button("必须修改 10");
  await waitFor(() => expect(host.watchers()).toBe(1));
  type({ cell: at("I22"), value: "因雨季施工条件不足，部分区域的维修改在下一年度完成。" });
  expect(await button(/人才大厦管理维护专项.*已过期/)).toBeVisible();
  expect(await button("必须修改 9")).toBeVisible();
  expect(host.reads.at(-1)).toBe(T3);
});

test("a cell that moved on after the preview is named, nothing is written, and the rest can be", async () => {
  const { user, host } = await openThird();
  const before = dump(host.workbook());
  host.changeUnseen({ cell: at("H42"), value: 1.5 });
  await user.click(await button("写入 4 处得分"));
  expect(await screen.findByText("附件3!H42 在预览之后被改成了 1.5，没有写入。")).toBeVisible();
  expect(dump(host.workbook())).toEqual({ ...before, [`${T3}!H42`]: 1.5 });
  await user.click(screen.getByRole("button", { name: "写入其余 3 处" }));
  expect(await screen.findByText(/^已写入 3 处得分/)).toBeVisible();
  expect(host.valueOf(at("H42"))).toBe(1.5);
  expect(host.valueOf(at("H22"))).toBe(0);
});

test("while a cell is being edited the write waits, then goes on by itself", async () => {
  const { user, host } = await openThird();
  host.failNext("apply", "cell-edit-mode", "cell-edit-mode");
  await user.click(await button("写入 4 处得分"));
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
  expect(host.valueOf(at("H22"))).toBe(0);
});

test("a protected sheet is said, and 重试 works once it is open", async () => {
  const { user, host } = await openThird();
  host.failNext("apply", "sheet-protected");
  await user.click(await button("写入 4 处得分"));
  expect(await screen.findByText(/受保护，没有写入/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
});

test("cells of a sheet that was protected meanwhile are said alone, and 重试 writes them once it is open", async () => {
  const { user, host } = await openThird();
  const sheet = host.workbook().sheets.find(({ name }) => name === T3)!;
  host.replaceSheet({ ...sheet, isProtected: true });
  await user.click(await button("写入 4 处得分"));
  expect(await screen.findByText("工作表“附件3”受保护，没有写入。")).toBeVisible();
  expect(screen.queryByText(/^已写入/)).toBeNull();
  host.replaceSheet({ ...sheet, isProtected: false });
  await user.click(screen.getByRole("button", { name: "重试" }));
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
  expect(host.valueOf(at("H22"))).toBe(0);
});

test("a read that fails can be retried from the empty frame", async () => {
  const workbook = sampleWorkbook();
  const { user, host } = openPane(workbook);
  const reread = await button("重新读取");
  host.failNext("read", "timeout");
  await user.click(reread);
  expect(await screen.findByText("Excel 很久没有回应。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "重试" }));
  await waitFor(() => expect(screen.queryByText("Excel 很久没有回应。")).toBeNull());
  expect(await button(/人才大厦管理维护专项/)).toBeVisible();
});
