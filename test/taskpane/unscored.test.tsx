import { screen, waitFor, within } from "@testing-library/react";
import type { SheetSnapshot } from "../../src/core";
import { CHECK_IDS, DEFAULT_SETTINGS } from "../../src/core";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

const ALL_CLEAR = /没有问题|都在办法允许的范围内|评分完成[^。]*没有要改的得分|没有发现问题|可以提交了/;
const WHY = /^这张表没能评分，得分是否合适没有判断。.*没有“分值”列/;

/** The sheet with one header word taken away. */
function without(sheet: SheetSnapshot, header: string): SheetSnapshot {
  const rows = sheet.rows.map((row) => row.map((value) => (value === header ? null : value)));
  return { ...sheet, rows };
}

/** One table without points, every check off, so that nothing else is found. */
function openUnscored() {
  const [first] = sampleWorkbook().sheets;
  const settings = { ...DEFAULT_SETTINGS, disabledChecks: CHECK_IDS };
  return openPane({ sheets: [without(first!, "分值")] }, { host: { settings } });
}

test("a table that could not be scored is never called faultless, before scoring or after, alone as it is", async () => {
  const { user } = openUnscored();
  const line = await button(/高峰人才及其团队服务专项.*没能评分/);
  await button("必须修改 0");
  expect(document.body).not.toHaveTextContent(ALL_CLEAR);
  await user.click(await button("重新评分"));
  expect(await screen.findByText(/^“附件1”没能评分/)).toBeVisible();
  const proposals = await screen.findByRole("region", { name: "没有要改的得分" });
  expect(within(proposals).getByText(WHY)).toBeVisible();
  expect(screen.getByRole("region", { name: "检查没有发现其他问题" })).toBeVisible();
  expect(document.body).not.toHaveTextContent(ALL_CLEAR);
  await user.click(line);
  expect(await screen.findByText(WHY)).toBeVisible();
  expect(document.body).not.toHaveTextContent(ALL_CLEAR);
  await user.click(screen.getByRole("tab", { name: /问题/ }));
  expect(await screen.findByText("检查没有发现其他问题")).toBeVisible();
  expect(screen.getByText(WHY)).toBeVisible();
  expect(document.body).not.toHaveTextContent(ALL_CLEAR);
});

test("the next step of a table that lacks a column is to name it, by keyboard too", async () => {
  const { user } = openUnscored();
  await user.click(await button(/高峰人才及其团队服务专项.*没能评分/));
  (await button("核对各列")).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("tab", { name: "读取", selected: true })).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText("更改“一级指标”所在的列")).toHaveFocus());
  expect(screen.queryByRole("button", { name: "核对各列" })).toBeNull();
  await user.selectOptions(screen.getByLabelText("更改“分值”所在的列"), "G 列");
  await user.click(screen.getByRole("tab", { name: /得分/ }));
  expect(screen.queryByText(WHY)).toBeNull();
});

test("checks that are off are counted in the overview from the start, and lead to the settings", async () => {
  const disabledChecks = CHECK_IDS.slice(0, 2);
  const { user } = openPane(sampleWorkbook(), {
    host: { settings: { ...DEFAULT_SETTINGS, disabledChecks } },
  });
  expect(await button("2 项检查已关闭，不在结果里")).toBeVisible();
  await user.click(await button("重新评分"));
  await screen.findByRole("region", { name: /^检查结果/ });
  await user.click(await button("2 项检查已关闭，不在结果里"));
  expect(await screen.findByRole("heading", { name: "设置" })).toBeVisible();
});

test("where every check is on there is no such line", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button("重新评分"));
  await screen.findByRole("region", { name: /^检查结果/ });
  expect(screen.queryByRole("button", { name: /项检查已关闭/ })).toBeNull();
});
