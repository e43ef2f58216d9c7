import { act, screen } from "@testing-library/react";
import { createExcelHost } from "../../src/excel/excel-host";
import { EXCELS } from "../support/excel/excels";
import { openExcelPane, untilQuiet } from "../support/excel/open-excel-pane";
import { closeAll, openHost, PATIENCE } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { cellIn } from "../support/excel/portrait";
import { idOf, tableSheet } from "../support/excel/table-sketch";

/*
 * 重新评分 and 一键重算 as a user presses them, through the whole pane, the host of src/excel and the unmodified Office.js: what
 * the user had written is brought up to date, and the host counts three round trips.
 */

afterEach(closeAll);

function sheets(total: "formula" | "number") {
  const { rows } = tableSheet("附件1");
  const typed = rows!.map((row, index) => (index === 8 ? [...row.slice(0, 6), 31.5, null] : row));
  return [tableSheet("附件1", total === "number" ? { rows: typed } : {}), tableSheet("附件2")];
}

const scoresIn = ({ office }: OpenedHost) => [3, 4, 6, 8].map((row) => cellIn(office, idOf(1), row, 6).value);
const typeIn = ({ office }: OpenedHost, row: number, text: string) =>
  act(async () => void office.grid.user.type("附件1", { row, column: 4 }, text));

async function writtenPane(opened: OpenedHost, isLive: boolean) {
  const pane = await openExcelPane(opened, { isLive });
  await pane.user.click(screen.getByRole("button", { name: "重新评分" }));
  await pane.user.click(await screen.findByRole("button", { name: /^写入 \d+ 处得分/ }));
  await screen.findByText(/^已写入 /);
  await act(() => untilQuiet(opened));
  return pane;
}

/** The button of the pane while live checking is on, the ribbon's while it is off; a total that adds itself up, and a typed one. */
const CASES = EXCELS.flatMap((apiVersion) => [
  [apiVersion, "重新评分", "formula"] as const,
  [apiVersion, "一键重算", "number"] as const,
]);

test.each(CASES)(
  "ExcelApi %s: %s after one edit takes three round trips, the total being a %s",
  async (apiVersion, press, total) => {
    const opened = openHost(sheets(total), { apiVersion, relay: undefined });
    const isLive = press === "重新评分";
    const pane = await writtenPane(opened, isLive);
    expect(scoresIn(opened)).toEqual([2.7, 1.4, 3.5, 27.1]);
    await typeIn(opened, 3, "11套");
    await act(() => untilQuiet(opened));
    expect(screen.getByText("已过期")).toBeVisible();
    pane.hold();
    opened.office.host.traffic.reset();
    if (press === "重新评分") await pane.user.click(screen.getByRole("button", { name: press }));
    else act(() => pane.command("rescore"));
    expect(await screen.findByText(/^\d 处得分已更新/)).toBeVisible();
    expect(opened.office.host.traffic.syncs).toBeLessThanOrEqual(3);
    expect(scoresIn(opened)).toEqual([5, 1.4, 3.5, 29.4]);
    pane.release();
    await act(() => untilQuiet(opened));
    // Excel tells that our own write had the total calculated: that is looked at once more, quietly.
    expect(opened.office.host.traffic.syncs).toBeLessThanOrEqual(total === "number" ? 3 : 4);
    await pane.close();
  },
);

test("what was written is known to the next pane: after closing and opening one press updates it", async () => {
  const opened = openHost(sheets("number"), { relay: undefined });
  const first = await writtenPane(opened, true);
  await first.close();
  const next = { ...opened, host: createExcelHost(PATIENCE) };
  const pane = await openExcelPane(next, { isLive: true });
  await typeIn(opened, 3, "11套");
  await act(() => untilQuiet(opened));
  await pane.user.click(screen.getByRole("button", { name: "重新评分" }));
  expect(await screen.findByText(/^2 处得分已更新/)).toBeVisible();
  expect(scoresIn(opened)).toEqual([5, 1.4, 3.5, 29.4]);
  await pane.user.click(screen.getByRole("button", { name: "还原" }));
  await screen.findByText(/^已还原 /);
  expect(scoresIn(opened)).toEqual([5, 2, 5, 31.5]);
  await pane.close();
});
