import { screen } from "@testing-library/react";
import { BESIDE_LOOK_ALIKES, DECLARATION_ALONE, snapshotOf } from "../support/look-alike-workbook";
import { button, openPane } from "../support/port/open-pane";

test("a workbook without a table says of each look-alike why it is none", async () => {
  openPane(snapshotOf(DECLARATION_ALONE));
  expect(
    await screen.findByText(
      "工作表“目标申报表”的 A1:D5 没有评分：像绩效目标申报表或批复表（标题写“项目支出绩效目标申报表”），填的是要达到的目标，不是完成情况。",
    ),
  ).toBeVisible();
});

test("below the tables what else looks like one is listed on a press", async () => {
  const { user } = openPane(snapshotOf(BESIDE_LOOK_ALIKES));
  await user.click(await button("2 处相似的内容没有评分，为什么？"));
  expect(screen.getByText(/^工作表“目标申报表”的 A1:D5 没有评分/)).toBeVisible();
  expect(screen.getByText(/^工作表“考核”的 A1:G4 没有评分：像考核评分表/)).toBeVisible();
});

test("定位 selects the look-alike, 当作自评表 takes it for a table with its columns filled in", async () => {
  const { user, host } = openPane(snapshotOf(BESIDE_LOOK_ALIKES));
  await user.click(await button("2 处相似的内容没有评分，为什么？"));
  await user.click(await button("定位 考核!A1:G4"));
  expect(host.selected.at(-1)).toMatchObject({ row: 0, column: 0 });
  await user.click(await button("当作自评表 考核!A1:G4"));
  expect(await screen.findByRole("heading", { name: "2 张自评表" })).toBeVisible();
  expect(await button("1 处相似的内容没有评分，为什么？")).toBeVisible();
  const [choice] = host.settings().roles;
  expect(choice).toMatchObject({ area: { top: 0, left: 0, bottom: 3, right: 6 }, columns: {} });
});

test("what was taken for a table by hand is given back where it is shown", async () => {
  const { user, host } = openPane(snapshotOf(BESIDE_LOOK_ALIKES));
  await user.click(await button("2 处相似的内容没有评分，为什么？"));
  await user.click(await button("当作自评表 考核!A1:G4"));
  await user.click(await button(/^考核（没有填项目名称）/));
  await user.click(await screen.findByRole("tab", { name: "读取" }));
  expect(await screen.findByText("这张表是手工指定的，或有列改过。")).toBeVisible();
  await user.click(await button("改回自动识别"));
  expect(await screen.findByRole("heading", { name: "1 张自评表" })).toBeVisible();
  expect(host.settings().roles).toEqual([]);
});

test("a table that was recognised has nothing to give back until a column of it is changed", async () => {
  const { user } = openPane(snapshotOf(BESIDE_LOOK_ALIKES));
  await user.click(await button(/优|良|中|差/));
  await user.click(await screen.findByRole("tab", { name: "读取" }));
  const box = await screen.findByRole("combobox", { name: "更改“三级指标”所在的列" });
  expect(screen.queryByRole("button", { name: "改回自动识别" })).toBeNull();
  const before = (box as HTMLSelectElement).value;
  await user.selectOptions(box, "没有这一列");
  await user.click(await button("改回自动识别"));
  expect(await screen.findByRole("combobox", { name: "更改“三级指标”所在的列" })).toHaveValue(before);
});
