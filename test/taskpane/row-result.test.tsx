import { act, screen, waitFor } from "@testing-library/react";
import { createCommandChannel } from "../../src/commands/channel";
import type { WorkbookSnapshot } from "../../src/core";
import { cellKey, parseA1Area } from "../../src/core";
import { plainSheet } from "../support/plain-sheet";
import { button, openPane } from "../support/port/open-pane";
import { EMPTY, sampleWorkbook } from "../support/port/sample-workbook";

/** 为这一行评分 with a cell selected. */
async function scoreRow(sheet: string, address: string, workbook: WorkbookSnapshot = sampleWorkbook()) {
  const channel = createCommandChannel();
  const pane = openPane(workbook, { commands: channel.onCommand });
  await waitFor(() => expect(pane.host.watchers()).toBe(1));
  pane.host.selectAreas(sheet, parseA1Area(address)!);
  await act(async () => channel.send("score-row"));
  return pane;
}

/** A cover sheet before the three forms. */
function withCover(): WorkbookSnapshot {
  const { sheets } = sampleWorkbook();
  return { sheets: [plainSheet([["封面"], ["2020 年度"]], { id: "封面", name: "封面" }), ...sheets] };
}

test.each([
  ["an indicator whose score is too high", "附件3", "F22", "大厦渗漏开裂维修保养面积：得分 3 应改为 0。"],
  [
    "an indicator whose score is explained",
    "附件1",
    "B19",
    "家具家电购置数量：得分 3，按办法可得 4；已写明原因，改不改由您定。",
  ],
  ["an indicator that cannot be judged", "附件3", "H17", "广告牌维保数量：无法自动判断，请人工核对。"],
  ["the total", "附件3", "H50", "总分：得分 91 应改为 90.9。"],
  ["the execution rate", "附件3", "A6", "预算执行率：得分 9.9，不用改。"],
  ["a source of the money, which has no score of its own", "附件3", "C7", "预算执行率：得分 9.9，不用改。"],
])("of %s it says what is so", async (_, sheet, address, sentence) => {
  await scoreRow(sheet, address);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByRole("tab", { name: "得分" })).toBeVisible();
});

test("the step that makes the score stands below it", async () => {
  await scoreRow("附件3", "F22");
  const notice = await screen.findByRole("status");
  await waitFor(() => expect(notice).toHaveTextContent("完成比例 3600 ÷ 36000 = 10.00%"));
});

/** The sample with one of its sheets changed. */
function withSheet(name: string, change: Partial<WorkbookSnapshot["sheets"][number]>): WorkbookSnapshot {
  const { sheets } = sampleWorkbook();
  return { sheets: sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)) };
}

test.each([
  ["on a hidden sheet", { visibility: "hidden" }, "这一行在隐藏的工作表里，默认不改，改不改由您定。"],
  [
    "that a formula yields",
    { formulas: new Map([[cellKey(21, 7), "=1+2"]]) },
    "单元格里是公式，默认保留公式，改不改由您定。",
  ],
] as const)("of a score %s it says that it is left as it is", async (_, change, sentence) => {
  await scoreRow("附件3", "F22", withSheet("附件3", change));
  expect(await screen.findByText("大厦渗漏开裂维修保养面积：得分 3 应改为 0。")).toBeVisible();
  expect(screen.getByText(sentence)).toBeVisible();
});

test("of an explained score on a hidden sheet it does not say that it should be another", async () => {
  await scoreRow("附件1", "B19", withSheet("附件1", { visibility: "hidden" }));
  expect(await screen.findByText(/^家具家电购置数量：得分 3，按办法可得 4；已写明原因/)).toBeVisible();
  expect(screen.getByText(/^这一行在隐藏的工作表里/)).toBeVisible();
});

test("of a row that stays it says nothing of where it stands", async () => {
  await scoreRow("附件3", "A6", withSheet("附件3", { visibility: "hidden" }));
  expect(await screen.findByText("预算执行率：得分 9.9，不用改。")).toBeVisible();
  expect(screen.getByRole("status")).not.toHaveTextContent("默认不改");
});

test("on a row without a score it says where there is one", async () => {
  await scoreRow("附件3", "A10");
  expect(await screen.findByText(/^选中的单元格不在自评表有得分的行里。/)).toBeVisible();
});

test("on a sheet that is no self-evaluation table it says how to point one out, and lets the user do it", async () => {
  const { host, user } = await scoreRow("封面", "A1", withCover());
  expect(await screen.findByText(/^这张工作表里没有认出自评表。/)).toBeVisible();
  host.selectAreas("附件3", parseA1Area("B2")!);
  await user.click(await button("手工指定区域"));
  expect(await screen.findByText(/^现在选中的不是一整张表/)).toBeVisible();
});

test("in a workbook without a table it says so", async () => {
  await scoreRow("Sheet1", "A1", EMPTY);
  expect(await screen.findByText("没有找到自评表，所以没有评分。")).toBeVisible();
});
