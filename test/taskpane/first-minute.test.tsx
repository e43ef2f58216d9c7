import { act, screen, waitFor } from "@testing-library/react";
import { dump } from "../support/port/memory-host";
import { DECLARATION_ALONE, snapshotOf } from "../support/look-alike-workbook";
import { button, openPane } from "../support/port/open-pane";
import { EMPTY, sampleWorkbook } from "../support/port/sample-workbook";

/** A gate that the test opens. */
function gate() {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  return { isOpen, open: () => act(async () => open()) };
}

test("a press on 重新评分 that begins before the list is there and ends when it is, is obeyed", async () => {
  const reading = gate();
  const { user } = openPane(sampleWorkbook(), { readingWaits: reading.isOpen });
  const early = await button("重新评分");
  await user.pointer({ keys: "[MouseLeft>]", target: early });
  await reading.open();
  await button(/人才大厦管理维护专项/);
  expect(screen.getByRole("button", { name: "重新评分" })).toBe(early);
  await user.pointer({ keys: "[/MouseLeft]", target: early });
  expect(await screen.findByText(/^评分完成：3 张自评表/)).toBeVisible();
});

test("a press while the workbook is being read waits for its turn; pressing again and again scores once", async () => {
  const reading = gate();
  const { user, host } = openPane(sampleWorkbook(), { readingWaits: reading.isOpen });
  for (let press = 0; press < 3; press += 1) await user.click(await button("重新评分"));
  expect(host.reads).toHaveLength(0);
  await reading.open();
  expect(await screen.findByText(/^评分完成：3 张自评表/)).toBeVisible();
  // Once to open, once to score: in this host every sheet is a read of its own.
  const { length } = host.reads;
  await act(async () => new Promise((done) => setTimeout(done, 200)));
  expect(host.reads).toHaveLength(length);
  expect(host.reads.filter((sheet) => sheet === "附件3").length).toBeLessThanOrEqual(2);
});

test("before Excel answers the pane stands, asks nothing of it, and keeps the press", async () => {
  const excel = gate();
  const { user, host } = openPane(sampleWorkbook(), { connected: excel.isOpen });
  const asked = jest.spyOn(host, "capabilities");
  const early = screen.getByRole("button", { name: "重新评分" });
  await user.click(early);
  await act(async () => new Promise((done) => setTimeout(done, 100)));
  expect(host.reads).toHaveLength(0);
  expect(asked).not.toHaveBeenCalled();
  await excel.open();
  expect(await screen.findByText(/^评分完成：3 张自评表/)).toBeVisible();
});

test("once Excel answers the pane takes its language, its theme and what this user has chosen before", async () => {
  const excel = gate();
  const { view } = openPane(sampleWorkbook(), {
    connected: excel.isOpen,
    preferences: { hasSeenFirstRun: false },
    host: { capabilities: { displayLanguage: "en-US", isDarkTheme: true } },
  });
  const pane = view.container.querySelector("[data-theme]");
  expect(pane).toHaveAttribute("lang", "zh-CN");
  expect(pane).toHaveAttribute("data-theme", "light");
  expect(screen.queryByRole("button", { name: "跳过" })).toBeNull();
  await excel.open();
  expect(await screen.findByRole("button", { name: "Skip" })).toBeVisible();
  expect(pane).toHaveAttribute("lang", "en-US");
  expect(pane).toHaveAttribute("data-theme", "dark");
});

test("开始评分 shows the scores at once and writes nothing, not even what had been written before", async () => {
  const { user, host, type, view } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  type({ cell: { sheet: "附件3", row: 21, column: 5 }, value: 36000 });
  view.unmount();
  const before = dump(host.workbook());
  const settings = host.settings();
  expect(settings.scoreBasis).not.toEqual([]);
  const again = openPane(host.workbook(), { preferences: { hasSeenFirstRun: false }, host: { settings } });
  await again.user.click(await button("开始评分"));
  expect(await screen.findByText(/^评分完成：3 张自评表/)).toBeVisible();
  expect(dump(again.host.workbook())).toEqual(before);
  expect(again.preferences().hasSeenFirstRun).toBe(true);
});

test("跳过 shows what was found and scores nothing", async () => {
  const { user } = openPane(sampleWorkbook(), { preferences: { hasSeenFirstRun: false } });
  expect(await screen.findAllByRole("listitem")).toHaveLength(3);
  await user.click(await button("跳过"));
  await button(/人才大厦管理维护专项/);
  expect(screen.queryByText(/^评分完成/)).toBeNull();
  expect(screen.queryByRole("heading", { name: /^拟改得分/ })).toBeNull();
});

test("开始评分 in a workbook without a table says that there was nothing to score", async () => {
  const { user } = openPane(EMPTY, { preferences: { hasSeenFirstRun: false } });
  await user.click(await button("开始评分"));
  expect(await screen.findByText("没有找到自评表，所以没有评分。")).toBeVisible();
  expect(screen.getByText("这个工作簿是空的。")).toBeVisible();
});

test.each([
  ["an empty workbook", EMPTY, "link", "打开示例"],
  ["a workbook without a table", snapshotOf(DECLARATION_ALONE), "button", "手工指定区域"],
] as const)("%s leads to 设置 and back", async (_, workbook, role, primary) => {
  const { user } = openPane(workbook);
  await user.click(await button("设置"));
  await user.selectOptions(await screen.findByLabelText("语言"), "English");
  await user.click(await button("Back"));
  expect(await screen.findByRole("heading", { level: 1 })).toHaveFocus();
  await user.click(await button("Settings"));
  await user.selectOptions(await screen.findByLabelText("Language"), "中文");
  await user.keyboard("{Escape}");
  expect(await screen.findByRole(role, { name: primary })).toBeVisible();
});

test("重新评分 after the first read failed opens the workbook with its settings, and scores", async () => {
  const { user } = openPane(sampleWorkbook(), { failReads: ["timeout"] });
  await screen.findByText("Excel 很久没有回应。");
  await user.click(await button("重新评分"));
  expect(await screen.findByText(/^评分完成：3 张自评表/)).toBeVisible();
});

test("a line of the list counts errors and warnings; what is to be verified where there is neither", async () => {
  openPane(sampleWorkbook());
  expect(await button(/^公共服务专项经费.*1 项须改.*6 项建议.*最新$/)).toBeVisible();
  expect(await button(/^人才大厦管理维护专项.*8 项须改.*最新$/)).not.toHaveTextContent(/待核对/);
});

test("once all is written, the one primary button leads to what is left to mend", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  await user.click(await button("查看 2 项须改"));
  expect(screen.getByRole("tab", { name: "问题" })).toHaveAttribute("aria-selected", "true");
  await waitFor(() => expect(document.activeElement).toHaveTextContent(/^H6“年度资金总额”的执行率/));
  expect(await button("重新评分")).toBeVisible();
});
