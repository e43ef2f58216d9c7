import { fireEvent, screen, waitFor } from "@testing-library/react";
import { dump } from "../support/port/memory-host";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** Scores all tables; 写入 4 处得分 then stands where 重新评分 stood. */
async function scored(settling: number) {
  const pane = openPane(sampleWorkbook(), { settling });
  const before = dump(pane.host.workbook());
  await button(/人才大厦管理维护专项/);
  await pane.user.click(await button("重新评分"));
  return { ...pane, before, write: await button("写入 4 处得分") };
}

test("a press that falls on 写入 as soon as it stands where 重新评分 stood writes nothing", async () => {
  const { host, before, write, user } = await scored(100_000);
  expect(write).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(write);
  await user.dblClick(write);
  write.focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByText(/^已写入/)).toBeNull();
  expect(dump(host.workbook())).toEqual(before);
});

test("a moment later it writes", async () => {
  const { host, before, write, user } = await scored(300);
  await waitFor(() => expect(write).not.toHaveAttribute("aria-disabled"));
  await user.click(write);
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
  expect(dump(host.workbook())).not.toEqual(before);
});

test("a double click on 重新评分 scores and writes nothing, however quickly the scores are there", async () => {
  const { host, user } = openPane(sampleWorkbook(), { settling: 100_000 });
  const before = dump(host.workbook());
  await button(/人才大厦管理维护专项/);
  await user.dblClick(await button("重新评分"));
  expect(await button("写入 4 处得分")).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("neither the second half of a double click nor a key that is held down writes", async () => {
  const { host, before, write } = await scored(0);
  fireEvent.click(write, { detail: 2 });
  write.focus();
  expect(fireEvent.keyDown(write, { key: "Enter", repeat: true })).toBe(false);
  expect(fireEvent.keyDown(write, { key: "Enter" })).toBe(true);
  expect(dump(host.workbook())).toEqual(before);
});

test("the preview's button takes no press in its first moment either", async () => {
  const { host, before, user } = await scored(100_000);
  await user.click(await button("预览"));
  await user.click(await button("写入 4 处得分"));
  expect(screen.getByRole("heading", { name: "将要改动 4 个单元格" })).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});
