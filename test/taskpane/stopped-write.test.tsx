import { screen } from "@testing-library/react";
import type { WorkbookHost } from "../../src/core";
import { HostError } from "../../src/core";
import { dump } from "../support/port/memory-host";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";
import { notesIn } from "../support/notes-in";

/** The score of the first proposal of 附件3, 大厦渗漏开裂维修保养面积: 3, to become 0. */
const H22 = "附件3!H22";

async function openThird() {
  const pane = openPane(sampleWorkbook());
  await pane.user.click(await button(/人才大厦管理维护专项/));
  await screen.findByRole("tab", { name: "得分", selected: true });
  return { ...pane, before: dump(pane.host.workbook()) };
}

/** A method does its work, and answers only when it is let go. */
function holdAnswer<K extends "apply" | "restore">(host: WorkbookHost, method: K): () => void {
  const { [method]: real } = host;
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  const slow = async (...given: readonly unknown[]) => {
    const answer = await (real as (...all: readonly unknown[]) => Promise<unknown>)(...given);
    await held;
    return answer;
  };
  host[method] = slow as WorkbookHost[K];
  return letGo;
}

/** Excel says that a cell is being edited, once it is let go. */
function holdRefusal(host: WorkbookHost): () => void {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  host.apply = () => held.then(() => Promise.reject(new HostError("cell-edit-mode")));
  return letGo;
}

test("取消 after all was written: the pane says so, shows the table as it is now, and 还原 puts it back", async () => {
  const { before, host, user } = await openThird();
  const letGo = holdAnswer(host, "apply");
  await user.click(await button("写入 4 处得分"));
  await user.click(await button("取消"));
  letGo();
  expect(await screen.findByText("取消之前，4 处得分已经全部写入。")).toBeVisible();
  expect(screen.getByText(/已写入 · 附件3/)).toBeVisible();
  expect(
    screen.getByText("能判断的得分都在办法允许的范围内，不需要改；另有 5 处无法自动判断，请人工核对。"),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "写入 4 处得分" })).toBeNull();
  await user.click(await button("还原"));
  expect(await screen.findByText(/^已还原 4 个单元格/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("cut by 取消 after a part: how many of how many were written; the rest is still proposed", async () => {
  const { before, host, user } = await openThird();
  const { apply } = host;
  const letGo = holdAnswer(host, "apply");
  const held = host.apply;
  host.apply = (plan, options) => held({ ...plan, ops: plan.ops.slice(0, 1) }, options);
  await user.click(await button("写入 4 处得分"));
  await user.click(await button("取消"));
  letGo();
  host.apply = apply;
  expect(await screen.findByText("已取消：4 处得分里已写入 1 处。")).toBeVisible();
  expect(dump(host.workbook())).toEqual({ ...before, [H22]: 0 });
  expect(await button("写入 3 处得分")).toBeVisible();
  await user.click(await button("还原"));
  expect(await screen.findByText(/^已还原 1 个单元格/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("ended by Excel after a part: what happened, how many were written, 重试 writes the rest", async () => {
  const { before, host, user } = await openThird();
  const { apply } = host;
  host.apply = async (plan, options) => {
    await apply({ ...plan, ops: plan.ops.slice(0, 1) }, { ...options, settingsAfter: undefined });
    throw new HostError("session-lost");
  };
  await user.click(await button("写入 4 处得分"));
  expect(await screen.findByText("4 处得分里已写入 1 处。")).toBeVisible();
  expect(dump(host.workbook())).toEqual({ ...before, [H22]: 0 });
  expect(notesIn(host.settings()).filter(({ isOurs }) => isOurs)).toMatchObject([{ score: "H22" }]);
  expect(await button("还原")).toBeVisible();
  host.apply = apply;
  await user.click(await button("重试"));
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
  expect(
    screen.getByText("能判断的得分都在办法允许的范围内，不需要改；另有 5 处无法自动判断，请人工核对。"),
  ).toBeVisible();
});

test("取消 while Excel is busy with a cell: nothing was written, and the pane says so", async () => {
  const { before, host, user } = await openThird();
  const letGo = holdRefusal(host);
  await user.click(await button("写入 4 处得分"));
  await user.click(await button("取消"));
  letGo();
  expect(await screen.findByText("已取消，没有写入。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "还原" })).toBeNull();
  expect(dump(host.workbook())).toEqual(before);
});

test("取消 is answered at once, for eye and ear, and stands there dead until the work has ended", async () => {
  const { host, user } = await openThird();
  const letGo = holdRefusal(host);
  await user.click(await button("写入 4 处得分"));
  const cancel = await button("取消");
  await user.click(cancel);
  expect(screen.getByText("正在停止，等这一步做完…", { selector: "span" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent(/^正在停止，等这一步做完…$/);
  expect(cancel).toHaveFocus();
  expect(cancel).toHaveAttribute("aria-disabled", "true");
  letGo();
  expect(await screen.findByText("已取消，没有写入。")).toBeVisible();
  expect(screen.queryByText("正在停止，等这一步做完…")).toBeNull();
});

test("取消 where Excel cannot be asked what stands: the pane claims neither that all nor that nothing was written", async () => {
  const { host, user } = await openThird();
  const letGo = holdRefusal(host);
  host.read = () => Promise.reject(new HostError("cell-edit-mode"));
  await user.click(await button("写入 4 处得分"));
  await user.click(await button("取消"));
  letGo();
  expect(await screen.findByText("已取消，已完成的部分保留。")).toBeVisible();
  expect(screen.queryByText(/没有写入/)).toBeNull();
  expect(screen.getByText(/已过期 · 附件3/)).toBeVisible();
});

test("取消 while it restores: what was put back is said, and no table is 已写入 any more", async () => {
  const { before, host, user } = await openThird();
  await user.click(await button("写入 4 处得分"));
  const letGo = holdAnswer(host, "restore");
  await user.click(await button("还原"));
  await user.click(await button("取消"));
  letGo();
  expect(await screen.findByText(/^已还原 4 个单元格/)).toBeVisible();
  expect(screen.queryByText(/已写入 · 附件3/)).toBeNull();
  expect(await button("写入 4 处得分")).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});

test("a restore that Excel ends after it was done shows what stands there", async () => {
  const { before, host, user } = await openThird();
  await user.click(await button("写入 4 处得分"));
  const { restore } = host;
  host.restore = async () => {
    await restore();
    throw new HostError("session-lost");
  };
  await user.click(await button("还原"));
  expect(await screen.findByText(/已过期 · 附件3/)).toBeVisible();
  expect(dump(host.workbook())).toEqual(before);
});
