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

/** What the footer's live region says from now on. */
function spoken(): readonly string[] {
  const said: string[] = [];
  const [status] = within(screen.getByRole("contentinfo")).getAllByRole("status");
  const listen = new MutationObserver(() => said.push(status!.textContent));
  listen.observe(status!, { childList: true, subtree: true });
  return said;
}

/** The third form with its four proposals written: H22 3 → 0, H42 and H43 1 → 2, the total 91 → 90.9. */
async function written() {
  const pane = openPane(sampleWorkbook(), { preferences: { isLive: false } });
  await pane.user.click(await button(/人才大厦管理维护专项/));
  await pane.user.click(await button("写入 4 处得分"));
  await screen.findByText(/^已写入 4 处得分/);
  await waitFor(() => expect(pane.host.watchers()).toBe(1));
  return pane;
}

test("after an edit one press on 重新评分 brings the written score and the total up to date, and 还原 goes back to the start", async () => {
  const start = dump(sampleWorkbook());
  const { user, host, type } = await written();
  type({ cell: at("F22"), value: 36000 });
  const before = dump(host.workbook());
  await user.click(await button("重新评分"));
  expect(await screen.findByText("2 处得分已更新。")).toBeVisible();
  expect(dump(host.workbook())).toEqual({ ...before, [`${T3}!H22`]: 3, [`${T3}!H50`]: 93.9 });
  await user.click(screen.getByRole("button", { name: "还原" }));
  await screen.findByText(/^已还原 /);
  expect(dump(host.workbook())).toEqual({ ...start, [`${T3}!F22`]: 36000 });
});

test("one press is answered once: what is brought up to date by itself is not spoken of as still to be changed", async () => {
  const { user, type } = await written();
  const said = spoken();
  type({ cell: at("F22"), value: 36000 });
  await user.click(await button("重新评分"));
  expect(await screen.findByText("2 处得分已更新。")).toBeVisible();
  expect(said.join()).not.toContain("评分完成");
});

test("a score that the user typed over since is proposed, not written", async () => {
  const { user, host, type } = await written();
  type({ cell: at("F22"), value: 18000 });
  type({ cell: at("H22"), value: 3 });
  const before = dump(host.workbook());
  await user.click(await button("重新评分"));
  expect(await screen.findByText(/^评分完成：/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("a score that nobody had written is proposed, not written", async () => {
  const { user, host, type } = await written();
  type({ cell: at("F13"), value: 0 });
  const before = dump(host.workbook());
  await user.click(await button("重新评分"));
  expect(await screen.findByText(/^评分完成：/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("what was put back is proposed again, not written", async () => {
  const { user, host, type } = await written();
  await user.click(screen.getByRole("button", { name: "还原" }));
  await screen.findByText(/^已还原 4 个单元格/);
  type({ cell: at("F22"), value: 0 });
  const before = dump(host.workbook());
  await user.click(await button("重新评分"));
  expect(await screen.findByText(/^评分完成：3 张自评表，1 张要改，共 4 处得分/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("a row inserted above puts no other row's score in the place of the written one", async () => {
  const { user, host, type } = await written();
  const sheet = host.workbook().sheets.find(({ id }) => id === T3)!;
  // H13 goes to H14, and so on; what H22 held goes to H23.
  const rows = [...sheet.rows];
  rows.splice(12 - sheet.top, 0, [null, null, null, null, null, null, null, null, null]);
  const shifted = new Map(
    [...sheet.formulas].map(([key, formula]) => [key >= 12 * 16_384 ? key + 16_384 : key, formula]),
  );
  const merges = sheet.merges.map((area) =>
    area.top >= 12
      ? { ...area, top: area.top + 1, bottom: area.bottom + 1 }
      : { ...area, bottom: area.bottom + Number(area.bottom >= 12) },
  );
  host.replaceSheet({ ...sheet, rows, merges, formulas: shifted });
  type({ cell: at("F23"), value: 36000 });
  const before = dump(host.workbook());
  await user.click(await button("重新评分"));
  expect(await screen.findByText("2 处得分已更新。")).toBeVisible();
  expect(dump(host.workbook())).toEqual({ ...before, [`${T3}!H23`]: 3, [`${T3}!H51`]: 93.9 });
});
