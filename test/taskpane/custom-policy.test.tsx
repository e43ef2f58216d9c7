import { screen, waitFor, within } from "@testing-library/react";
import { customPolicyFrom, DEFAULT_SETTINGS, EXECUTION_CAPS, POLICIES } from "../../src/core";
import type { PolicyId, ReviewSettings, ScoringPolicy } from "../../src/core";
import { zhCN } from "../../src/strings/zh-CN";
import { enUS } from "../../src/strings/en-US";
import { parseBureauFile, printBureauFile } from "../../src/taskpane/settings/bureau-file";
import { CHOICE_FIELDS } from "../../src/taskpane/settings/custom-policy-choices";
import { NUMBER_FIELDS, policyNumber } from "../../src/taskpane/settings/custom-policy-fields";
import { faultOf } from "../../src/taskpane/settings/policy-sense";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

type Published = Exclude<PolicyId, "custom">;
const PUBLISHED = Object.keys(POLICIES) as Published[];

async function openForm() {
  const pane = openPane(sampleWorkbook());
  await button(/人才大厦管理维护专项/);
  await pane.user.click(await button("设置"));
  await pane.user.click(await button("复制一份来改"));
  const form = within(await screen.findByRole("group", { name: "自定义办法" }));
  const kept = () => pane.host.settings().customPolicy!;
  const choose = async (label: string, option: string) =>
    pane.user.selectOptions(form.getByRole("combobox", { name: label }), option);
  return { ...pane, form, kept, choose };
}

test("the keyboard follows into the copy, and back to its button when the copy is dropped", async () => {
  const { user, form } = await openForm();
  expect(form.getByRole("combobox", { name: "执行率的分母" })).toHaveFocus();
  form.getByRole("button", { name: "不用自定义办法" }).focus();
  await user.keyboard("{Enter}");
  expect(await button("复制一份来改")).toHaveFocus();
});

test("rounding, rescaling, the caps and every demand are kept in the workbook as they were chosen", async () => {
  const { choose, kept } = await openForm();
  await choose("得分的尾数", "舍去");
  await choose("不适用的指标", "其余指标折算为满分");
  await choose("总分上限", "by-execution");
  await choose("扣了分的指标", "不要求说明");
  await choose("没有完成的指标", "建议说明原因");
  await choose("执行率偏低", "必须说明原因");
  await choose("年中调整预算", "必须说明原因");
  await waitFor(() => expect(kept().explanations.value.budgetChanged).toBe("error"));
  expect(kept().rounding.value).toBe("down");
  expect(kept().isRescaled.value).toBe(true);
  expect(kept().totalCaps).toEqual(EXECUTION_CAPS);
  expect(kept().explanations.value).toMatchObject({
    scoreBelowPoints: "off",
    targetUnmet: "warning",
    executionBelow: { demand: "error" },
  });
});

test("a published rule shows its source and certainty, a changed one that it is the user's", async () => {
  const { choose, form } = await openForm();
  const rounding = form.getByRole("combobox", { name: "得分的尾数" }).parentElement!;
  const { source } = POLICIES["mof-2020-10"].rounding;
  expect(within(rounding).getByText(zhCN.findings.source(source))).toBeVisible();
  await choose("得分的尾数", "舍去");
  expect(await within(rounding).findByText("由您设定")).toBeVisible();
  await choose("总分上限", "by-execution");
  const caps = form.getByRole("combobox", { name: "总分上限" }).parentElement!;
  expect(await within(caps).findByText(zhCN.findings.source(EXECUTION_CAPS.source))).toBeVisible();
});

test("the caps are said with their numbers where the sources are shown", async () => {
  const { user, choose } = await openForm();
  await choose("总分上限", "by-execution");
  await user.click(await button("依据与可靠程度"));
  expect(
    await screen.findByText(/执行率低于 50%，总分不超过 59 分；.*执行率低于 80%，总分不超过 89 分/),
  ).toBeVisible();
});

describe("every field", () => {
  const bases = PUBLISHED.map((id) => [id, customPolicyFrom(id)] as const);

  test.each(bases)("of %s has an option of its own in both languages", (_, policy) => {
    for (const { id, options, read } of CHOICE_FIELDS) {
      const value = read(policy);
      if (value !== null) expect(options).toContain(value);
      for (const { pane } of [zhCN, enUS]) {
        expect(Object.keys(pane.settings.choices[id].options)).toEqual(options);
      }
    }
  });

  test.each(bases)("of %s reads back what was written, and touches no other field", (_, policy) => {
    for (const { field, options, read, write } of CHOICE_FIELDS.filter((one) => one.read(policy) !== null)) {
      for (const option of options) {
        const changed = write(policy, option);
        expect(read(changed)).toBe(option);
        expect({ ...changed, [field]: null }).toEqual({ ...policy, [field]: null });
      }
    }
  });

  test("ignores a value that is no option", () => {
    const policy = customPolicyFrom("mof-2020-10");
    for (const { write } of CHOICE_FIELDS) expect(write(policy, "nothing")).toBe(policy);
  });

  test("survives the file of a bureau", () => {
    const last = CHOICE_FIELDS.reduce(
      (policy, { options, read, write }) => (read(policy) === null ? policy : write(policy, options.at(-1)!)),
      customPolicyFrom("guangxi-130"),
    );
    const settings: ReviewSettings = { ...DEFAULT_SETTINGS, policy: "custom", customPolicy: last };
    const again = parseBureauFile(printBureauFile(settings))!.customPolicy!;
    for (const { read } of CHOICE_FIELDS) expect(read(again)).toBe(read(last));
    for (const { read } of NUMBER_FIELDS) expect(read(again)).toBe(read(last));
  });

  test("takes no data out of a foreign file, only the name of a choice", () => {
    const foreign = { ...customPolicyFrom("mof-2020-10"), totalCaps: { value: [{ below: "2", cap: "0" }] } };
    const text = printBureauFile({ ...DEFAULT_SETTINGS, customPolicy: foreign as unknown as ScoringPolicy });
    expect(parseBureauFile(text)!.customPolicy!.totalCaps).toEqual(EXECUTION_CAPS);
  });

  /** A bureau's file that anything may have happened to. */
  type BureauFile = Record<string, unknown> & { customPolicy: Record<string, { value: unknown }> | null };

  const exported = (change: (file: BureauFile) => void): string => {
    const customPolicy = customPolicyFrom("hubei-20-80");
    const file = JSON.parse(
      printBureauFile({ ...DEFAULT_SETTINGS, policy: "custom", customPolicy }),
    ) as BureauFile;
    change(file);
    return JSON.stringify(file);
  };

  test.each<[string, (file: BureauFile) => void]>([
    ["a policy of another version", (file) => (file["policy"] = "mof-2030-1")],
    ["an own policy that is not there", (file) => (file.customPolicy = null)],
    [
      "a copy of an unknown policy",
      (file) => (file.customPolicy = { ...file.customPolicy, basedOn: "mof-2030-1" as never }),
    ],
    ["a number that is none", (file) => (file.customPolicy!["budgetPoints"]!.value = "二十")],
    ["a number that makes no sense", (file) => (file.customPolicy!["budgetPoints"]!.value = "500")],
    ["a choice of another version", (file) => (file.customPolicy!["rounding"]!.value = "up")],
    ["unknown decimals", (file) => (file["decimals"] = 7)],
    ["checks that are no list", (file) => (file["disabledChecks"] = "all")],
  ])("is not taken in half: a bureau's file with %s is refused", (_, change) => {
    expect(parseBureauFile(exported(() => {}))).not.toBeNull();
    expect(parseBureauFile(exported(change))).toBeNull();
  });

  test("of an older version without a rule is taken: the rule is as published", () => {
    const file = exported((one) => {
      delete one.customPolicy!["rounding"];
      delete one["decimals"];
    });
    expect(parseBureauFile(file)?.customPolicy?.rounding).toEqual(customPolicyFrom("hubei-20-80").rounding);
  });
});

describe("a number that makes no sense", () => {
  const fields = zhCN.pane.settings.fields;

  test.each([
    ["executionBelow", "90", "要在 0 到 1 之间"],
    ["executionBelow", "101%", "要在 0 到 1 之间"],
    ["achievedFloor", "1.2", "要在 0 到 1 之间"],
    ["overAchievement", "0.5", "不能小于 1"],
    ["good", "99", "优高于良"],
    ["good", "90", "优高于良"],
    ["excellent", "101", "优不超过分值合计"],
    ["partlyFloor", "0.75", "最低得分比例不能高于"],
    ["achievedSuggested", "0.6", "最低得分比例不能高于"],
    ["notAchievedSuggested", "0.9", "三档要从高到低"],
    ["budgetPoints", "120", "预算执行率分值不能超过分值合计"],
    ["pointsTotal", "0", "分值合计要大于 0"],
  ] as const)("%s = %s is refused in a sentence", (id, text, sentence) => {
    const field = NUMBER_FIELDS.find((one) => one.id === id)!;
    const fault = faultOf(field, policyNumber(text)!, customPolicyFrom("mof-2020-10"));
    expect(zhCN.pane.settings.policyFault[fault!](fields[id])).toContain(sentence);
  });

  test("says so beside the field, and what was kept stays", async () => {
    const { user, form, kept } = await openForm();
    await waitFor(() => expect(kept()).not.toBeNull());
    const before = kept();
    const box = form.getByRole("textbox", { name: fields.good });
    await user.clear(box);
    await user.type(box, "99");
    await user.tab();
    expect(await form.findByRole("alert")).toHaveTextContent("优高于良");
    expect(box).toBeInvalid();
    expect(kept()).toEqual(before);
  });

  test.each([
    ["executionBelow", "０．８５", "0.85"],
    ["executionBelow", "85％", "0.85"],
    ["overAchievement", "130%", "1.3"],
    ["good", "８５", "85"],
    ["good", " 85 ", "85"],
    ["good", "八十", null],
    ["good", "-1", null],
  ] as const)("%s = %s is read as %s", (_, text, number) => {
    expect(policyNumber(text)).toBe(number);
  });

  test.each(PUBLISHED)("is in no published policy: %s", (id) => {
    const policy = customPolicyFrom(id);
    for (const field of NUMBER_FIELDS)
      expect([field.id, faultOf(field, field.read(policy), policy)]).toEqual([field.id, null]);
  });
});
