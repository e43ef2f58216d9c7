import { screen } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

jest.mock("../../src/taskpane/preview/preview-table", () => ({
  PreviewTable: () => {
    throw new TypeError("this page cannot be drawn");
  },
}));

/** React says on the console what it has caught; a test that provokes it need not be told. */
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

async function openBroken() {
  const pane = openPane(sampleWorkbook());
  await pane.user.click(await button(/人才大厦管理维护专项/));
  await pane.user.click(await button("预览"));
  await screen.findByRole("heading", { name: "出了点问题，工作簿没有被改动。" });
  return pane;
}

test("a page that cannot be drawn says so calmly, and there is a way out of it", async () => {
  const { user, copied } = await openBroken();
  await user.click(await button("复制详情"));
  expect(await button("已复制")).toBeVisible();
  expect(copied[0]).toContain("this page cannot be drawn");
  await user.click(await button("重试"));
  await screen.findByRole("heading", { name: "出了点问题，工作簿没有被改动。" });
  await user.click(await button("离开这一页"));
  expect(await screen.findByRole("heading", { name: "人才大厦管理维护专项" })).toBeVisible();
  expect(await button("写入 4 处得分")).toBeVisible();
});

test("Esc leads out as from every page", async () => {
  const { user } = await openBroken();
  (await button("重试")).focus();
  await user.keyboard("{Escape}");
  expect(await screen.findByRole("heading", { name: "人才大厦管理维护专项" })).toBeVisible();
});
