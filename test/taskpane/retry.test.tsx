import { screen } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** Something that fails the first time it is asked for. */
function failingOnce() {
  let calls = 0;
  const call = async () => {
    calls += 1;
    if (calls === 1) throw new Error("Loading chunk 2 failed.");
  };
  return { call, calls: () => calls };
}

async function pressRetry(user: ReturnType<typeof openPane>["user"]) {
  await user.click(await button("重试"));
}

test("重试 after parts could not be fetched fetches them and does not read the workbook again", async () => {
  const fetching = failingOnce();
  const { host, user } = openPane(sampleWorkbook(), { fetchHostParts: fetching.call });
  expect(await screen.findByText("出了点问题，工作簿没有被改动。")).toBeVisible();
  const reads = host.reads.length;
  await pressRetry(user);
  expect(fetching.calls()).toBe(2);
  expect(host.reads).toHaveLength(reads);
  expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
});

test("重试 after copying failed copies, whatever was done before", async () => {
  const copying = failingOnce();
  const { host, user } = openPane(sampleWorkbook(), { copy: copying.call });
  await button(/人才大厦管理维护专项/);
  await user.click(await button("重新评分"));
  await screen.findByText(/^评分完成：/);
  const reads = host.reads.length;
  await user.click(await button("更多"));
  await user.click(await screen.findByRole("menuitem", { name: "复制为文字" }));
  await pressRetry(user);
  expect(await screen.findByText("已复制，可以粘贴了。")).toBeVisible();
  expect(copying.calls()).toBe(2);
  expect(host.reads).toHaveLength(reads);
});

test("a fault behind a write does not say that the workbook is unchanged, and 重试 ends what was begun", async () => {
  const { host, user } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  await user.click(await button("重新评分"));
  const { apply } = host;
  const applied = jest.spyOn(host, "apply").mockImplementationOnce(async (...given) => {
    await apply(...given);
    throw new TypeError("nobody knows what became of it");
  });
  await user.click(await button("写入 4 处得分"));
  expect(await screen.findByText(/^出了点问题，可能已经改动了一部分。/)).toBeVisible();
  expect(screen.queryByText(/没有被改动/)).toBeNull();
  await pressRetry(user);
  expect(await screen.findByText(/^已写入 4 处得分/)).toBeVisible();
  expect(applied).toHaveBeenCalledTimes(2);
});

test("重试 after the first reading failed opens the workbook", async () => {
  const { user } = openPane(sampleWorkbook(), { failReads: ["timeout"] });
  await pressRetry(user);
  expect(await button(/人才大厦管理维护专项/)).toBeVisible();
});
