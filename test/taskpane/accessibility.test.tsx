import { screen } from "@testing-library/react";
import axe from "axe-core";
import { button, openPane } from "../support/port/open-pane";
import { EMPTY, sampleWorkbook } from "../support/port/sample-workbook";

/** Colours need a real browser; everything else that axe knows holds here. */
async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

const LANGUAGES = ["zh-CN", "en-US"] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  const english = language === "en-US";
  const say = (chinese: string | RegExp, other: string | RegExp) => (english ? other : chinese);
  const open = (workbook = sampleWorkbook()) => openPane(workbook, { preferences: { language } });

  test("the overview, before and after scoring", async () => {
    const { user } = open();
    await button(/人才大厦管理维护专项/);
    expect(await violations()).toEqual([]);
    await user.click(await button(say("重新评分", "Score again")));
    await screen.findByRole("region", { name: say("拟改得分 4 处", "Proposed scores 4") });
    expect(await violations()).toEqual([]);
  });

  test("a table: scores with a calculation, findings with one opened, reading", async () => {
    const { user } = open();
    await user.click(await button(/人才大厦管理维护专项/));
    await user.click((await screen.findAllByRole("button", { name: say("计算过程", "Calculation") }))[0]!);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("tab", { name: say("问题", "Findings") }));
    await user.click(await button(say("下一条", "Next")));
    await user.click(await button(say("忽略…", "Ignore…")));
    await screen.findByRole("textbox", { name: say("忽略的理由", "Reason for ignoring") });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole("tab", { name: say("读取", "Reading") }));
    expect(await violations()).toEqual([]);
  });

  test("the preview, the menu, and what was written", async () => {
    const { user } = open();
    await button(/人才大厦管理维护专项/);
    await user.click(await button(say("重新评分", "Score again")));
    await button(say("预览", "Preview"));
    await user.click(await button(say("更多", "More")));
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    await user.click(await button(say("预览", "Preview")));
    await screen.findByRole("table");
    expect(await violations()).toEqual([]);
    await user.click(await button(say("写入 4 处得分", "Write 4 scores")));
    await button(say("还原", "Restore"));
    expect(await violations()).toEqual([]);
  });

  test("the settings with a policy of one's own and all checks open", async () => {
    const { user } = open();
    await user.click(await button(say("设置", "Settings")));
    await user.click(await button(say("复制一份来改", "Edit a copy")));
    await screen.findByRole("group", { name: say("自定办法", "Own policy") });
    await user.click(await button(say(/^共 \d+ 项/, /checks are on$/)));
    expect(await violations()).toEqual([]);
  });

  test("an empty workbook and the first run", async () => {
    const { view } = open(EMPTY);
    await screen.findByText(say("这个工作簿是空的。", "This workbook is empty."));
    expect(await violations()).toEqual([]);
    view.unmount();
    openPane(EMPTY, { preferences: { language, hasSeenFirstRun: false } });
    await button(say("开始", "Start"));
    expect(await violations()).toEqual([]);
  });
});
