import { screen, waitFor } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

const focused = () => document.activeElement?.textContent;

describe("the menu under 更多", () => {
  async function openMenu(key: string) {
    const pane = openPane(sampleWorkbook(), { preferences: { language: "en-US" } });
    (await button("More")).focus();
    await pane.user.keyboard(key);
    await screen.findByRole("menu");
    await waitFor(() => expect(focused()).toBe("Score the selection only"));
    return pane;
  }

  test("opens with ArrowDown as with Enter; arrows go round, Home and End to the ends", async () => {
    const { user } = await openMenu("{ArrowDown}");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("Help");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toBe("Score the selection only");
    await user.keyboard("{End}");
    expect(focused()).toBe("Help");
    await user.keyboard("{Home}");
    expect(focused()).toBe("Score the selection only");
  });

  test("a letter goes to the next item that begins with it", async () => {
    const { user } = await openMenu("{Enter}");
    await user.keyboard("c");
    expect(focused()).toBe("Copy as text");
    await user.keyboard("c");
    expect(focused()).toBe("Copy as CSV");
    await user.keyboard("z");
    expect(focused()).toBe("Copy as CSV");
  });

  test("Tab closes it and goes on from its button; Esc closes it and stays there", async () => {
    const { user } = await openMenu("{Enter}");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(await button("More"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(focused()).toBe("Score the selection only"));
    await user.tab();
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toHaveTextContent(/^Must fix/);
  });

  test("only one of its items is a stop of the keyboard's", async () => {
    await openMenu("{Enter}");
    const items = screen.getAllByRole("menuitem");
    expect(items.filter((item) => item.tabIndex === 0)).toEqual([]);
  });
});

test("the tabs of a table: arrows go round, Home and End to the ends", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  (await screen.findByRole("tab", { name: "得分" })).focus();
  const chosen = () => screen.getByRole("tab", { selected: true });
  for (const [key, name] of [
    ["{ArrowLeft}", "读取"],
    ["{ArrowRight}", "得分"],
    ["{End}", "读取"],
    ["{Home}", "得分"],
    ["{ArrowRight}", "问题"],
  ] as const) {
    await user.keyboard(key);
    expect(chosen()).toHaveAccessibleName(name);
    expect(document.activeElement).toBe(chosen());
  }
});

test("Esc in the reason for ignoring closes that alone, and the keyboard stays on the finding", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await screen.findByRole("tab", { name: "问题" }));
  await user.click(await button(/^I22/));
  await user.click(await button("忽略…"));
  await waitFor(async () => expect(document.activeElement).toBe(screen.getByRole("textbox")));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByRole("tab", { name: "问题" })).toBeVisible();
});

test("the button of each calculation is described by the row that it belongs to", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  const [first, second] = await screen.findAllByRole("button", { name: "计算过程" });
  expect(first).toHaveAccessibleDescription("大厦渗漏开裂维修保养面积");
  expect(second).toHaveAccessibleDescription("长效管理机制健全性");
});

test("points are read aloud as points, not as fractions, and what was lost is said", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  const picture = await screen.findByRole("figure", { name: "各部分得分" });
  const heard = [...picture.querySelectorAll("li > :not([aria-hidden])")].map((one) => one.textContent);
  expect(heard).toEqual([
    "资金：满分 10 分，得 9.9 分，扣 0.1 分",
    "产出：满分 66 分，得 57 分，扣 9 分",
    "效益：满分 20 分，得 20 分",
    "满意度：满分 4 分，得 4 分",
  ]);
});

test("who steps through the findings hears what stands at the new place", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/人才大厦管理维护专项/));
  await user.click(await screen.findByRole("tab", { name: "问题" }));
  await user.click(await button("下一条"));
  const heard = (await screen.findByText(/^第 1 条，共 14 条/)).textContent;
  expect(heard).toMatch(/^第 1 条，共 14 条H6 “年度资金总额”的执行率填的是 98\.92%/);
});

test("the lines of a list: arrows to the next one, Home and End to the ends, and no further", async () => {
  const { user } = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  const lines = [...document.querySelectorAll<HTMLElement>("[data-line]")];
  const at = () => lines.indexOf(document.activeElement as HTMLElement);
  expect(lines.length).toBeGreaterThan(2);
  // The keys are listened to once the list stands.
  await waitFor(async () => {
    lines[0]!.focus();
    await user.keyboard("{ArrowDown}");
    expect(at()).toBe(1);
  });
  await user.keyboard("{End}");
  expect(at()).toBe(lines.length - 1);
  await user.keyboard("{ArrowDown}");
  expect(at()).toBe(lines.length - 1);
  await user.keyboard("{Home}");
  expect(at()).toBe(0);
});
