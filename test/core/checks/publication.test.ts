import type { CellValue, SheetSnapshot } from "../../../src/core";
import { factsOf, findingsOf, mark, marks, workbookFindings } from "../../support/check-harness";
import { plainSheet } from "../../support/plain-sheet";
import { buildTable, cell, note } from "../../support/table-builder";

function sheet(rows: readonly (readonly CellValue[])[], id = "s1"): SheetSnapshot {
  return plainSheet(rows, { id, top: 1, left: 2 });
}

describe("secret-marking-present", () => {
  const found = (text: CellValue, id = "s1") =>
    workbookFindings("secret-marking-present", [{}], { sheets: [sheet([[null], [2023, text]], id)] });

  test.each([
    ["机密", "机密"],
    ["秘密★5年", "秘密★"],
    ["绝密级", "绝密级"],
    ["密级：秘密", "密级：秘密"],
    ["附件1（内部资料，注意保存）", "内部资料"],
    ["本表严禁外传", "严禁外传"],
    ["该涉密项目已按规定备案", "涉密项目"],
    ["注意保密", "注意保密"],
  ])("%s is a marking", (text, written) => {
    const [finding, more] = found(text);
    expect(finding).toMatchObject({
      severity: "review",
      table: null,
      cells: [{ sheet: "s1", row: 2, column: 3 }],
    });
    expect([factsOf(finding)["text"], more]).toEqual([written, undefined]);
  });

  test.each([
    "保密工作培训次数",
    "涉密人员培训人数",
    "商业秘密保护宣传",
    "非涉密项目",
    "不涉密文件清理",
    "内部控制制度健全性",
    "内部资料室建设",
    "秘密投票选举场次",
    "机密文件柜购置数量",
    2023,
  ])("%p is none", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("spaces do not hide a marking; long texts are not read", () => {
    expect(found("内 部 资 料")).toHaveLength(1);
    expect(found(`机密★${"文".repeat(1997)}`)).toHaveLength(1);
    expect(found(`机密★${"文".repeat(1998)}`)).toEqual([]);
  });

  test("one marking is told once, and sheets without a table are not looked at", () => {
    const twice = sheet([["内部资料"], ["内部资料"], ["机密"]]);
    const marked = workbookFindings("secret-marking-present", [{}], { sheets: [twice] });
    expect(marked.map(mark)).toEqual(["review C2", "review C4"]);
    expect(found("机密", "s2")).toEqual([]);
  });
});

describe("signature-blank", () => {
  const line = (label: string, text: string, row: number) => ({ ...note("signature", text, row), label });
  const found = (...notes: ReturnType<typeof line>[]) => findingsOf("signature-blank", { with: { notes } });

  test("names and days that nobody filled in, one finding for all", () => {
    const [finding, more] = found(
      line("项目负责人", "", 40),
      line("财务负责人", "财务负责人：", 41),
      line("填报日期", "填报日期：　年　月　日", 42),
      line("填表人", "填表人：　　联系电话：", 43),
    );
    expect(factsOf(finding)["labels"]).toBe("项目负责人、财务负责人、填报日期、填表人");
    expect([finding?.severity, finding?.cells.length, more]).toEqual(["warning", 4, undefined]);
  });

  test("telephone numbers and days alone are a question", () => {
    const left = [line("联系电话", "", 40), line("填报日期", "填报日期：", 41), line("负责人及电话", "", 42)];
    expect(found(...left).map(({ severity }) => severity)).toEqual(["review"]);
    expect(found(line("财务负责人", "", 40)).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("filled ones pass", () => {
    expect(found(line("填表人", "某甲", 40), line("填报日期", "填报日期：2024年2月1日", 41))).toEqual([]);
    expect(found(line("联系电话", "联系电话：0550-7000000", 40))).toEqual([]);
  });

  test("what is done by hand on paper, and other notes, are not asked for", () => {
    expect(
      found(line("主管部门(盖章)", "", 40), line("主要领导签字", "", 41), line("签批意见", "", 42)),
    ).toEqual([]);
    expect(marks("signature-blank", { with: { notes: [{ ...note("note", ""), label: "备注" }] } })).toEqual(
      [],
    );
    expect(marks("signature-blank", { with: { notes: [note("signature", "")] } })).toEqual([]);
    expect(marks("signature-blank", {})).toEqual([]);
  });
});

describe("goal-text-blank", () => {
  const found = (expected: string | null, accomplished: string | null) =>
    findingsOf("goal-text-blank", {
      with: {
        goal: {
          expected: expected === null ? null : cell(8, 2, expected),
          accomplished: accomplished === null ? null : cell(8, 5, accomplished),
        },
      },
    }).map((one) => `${mark(one)} ${String(one.facts["kind"])}`);

  test("a blank, a bare amount, nothing but 完成", () => {
    expect(found("", "")).toEqual(["warning C9 blank", "warning F9 blank"]);
    expect(found("—", "无")).toEqual(["warning C9 blank", "warning F9 blank"]);
    expect(found("43.2", "37.24万元")).toEqual(["warning C9 amount", "warning F9 amount"]);
    expect(found("完成", "完成")).toEqual(["review C9 hollow"]);
    expect(found("按期完成。", "已完成")).toEqual(["review C9 hollow"]);
  });

  test("a goal in words, an answer in a word, and a form without goals", () => {
    expect(found("完成培训5场", "完成年度目标。")).toEqual([]);
    expect(found("培训100人", "已完成。")).toEqual([]);
    expect(found("完成年度任务。", "已按要求完成年度任务。")).toEqual([]);
    expect(found(null, null)).toEqual([]);
  });
});

describe("a year that stands nowhere", () => {
  test("is a warning at the title", () => {
    const [finding] = findingsOf("header-field-blank", { with: { year: null } });
    expect([finding && mark(finding), finding?.facts["field"]]).toEqual(["warning A1", "year"]);
  });

  test("but not where there is no title, or a year", () => {
    expect(marks("header-field-blank", { with: { year: null, title: null } })).toEqual([]);
    expect(marks("header-field-blank", { with: { year: buildTable().year } })).toEqual([]);
  });
});

describe("a total told in words", () => {
  const found = (text: string, score: string | null = "97.84") =>
    findingsOf("narrative-number-differs", {
      total: { points: 100, score },
      with: { notes: [note("summary", text)] },
    }).map((one) => [mark(one), factsOf(one)["written"], factsOf(one)["value"]]);

  test("that is not the table's", () => {
    expect(found("项目自评95分，完成较好。")).toEqual([["review C41", "自评95分", "97.84"]]);
    expect(found("自评总得分为 95.5 分")).toEqual([["review C41", "自评总得分为95.5分", "97.84"]]);
  });

  test("that is, or that is another one", () => {
    expect(found("项目自评97.84分。")).toEqual([]);
    expect(found("项目自评97.840分。")).toEqual([]);
    expect(found("考核总分100分，执行情况良好。")).toEqual([]);
    expect(found("上年度自评得分95分，本年有所提高。")).toEqual([]);
    expect(found("满意度得分9分，群众评分96分，用时15分钟。")).toEqual([]);
    expect(found("项目自评95分。", null)).toEqual([]);
  });
});
