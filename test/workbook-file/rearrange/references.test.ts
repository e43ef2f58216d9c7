import { followSheets, rewriteReferences } from "../../../src/workbook-file/rearrange/references";

const rename = (formula: string, names: Readonly<Record<string, string | null>>) =>
  rewriteReferences(formula, followSheets(new Map(Object.entries(names))));

describe("references to a sheet with a new name", () => {
  it.each([
    ["附件1!A1+附件2!A1", "甲!A1+附件2!A1"],
    ["SUM('附件1'!$A$1:B2)", "SUM(甲!$A$1:B2)"],
    ["附件1!A:A", "甲!A:A"],
    ["附件1!3:5", "甲!3:5"],
    ["附件1!合计", "甲!合计"],
    ['IF(A1="附件1!A1","附件1","")', 'IF(A1="附件1!A1","附件1","")'],
    ["[1]附件1!A1+'[书.xlsx]附件1'!A1", "[1]附件1!A1+'[书.xlsx]附件1'!A1"],
    ["表1[[#This Row],[附件1!A1]]", "表1[[#This Row],[附件1!A1]]"],
    ["SUM(附件1:附件3!A1)", "SUM(甲:附件3!A1)"],
    ["附件10!A1+我的附件1!A1", "附件10!A1+我的附件1!A1"],
  ])("%s → %s", (before, after) => {
    expect(rename(before, { 附件1: "甲" })).toBe(after);
  });

  it.each([
    ["2024年", "'2024年'!A1"],
    ["说 明", "'说 明'!A1"],
    ["it's", "'it''s'!A1"],
    ["AB12", "'AB12'!A1"],
    ["R1C1", "'R1C1'!A1"],
    ["汇总.表", "汇总.表!A1"],
  ])("puts %s in quotes where it must", (name, after) => {
    expect(rename("附件1!A1", { 附件1: name })).toBe(after);
  });

  it("ignores case, and reads quotes that were doubled", () => {
    expect(rename("SHEET1!A1+'it''s'!B2", { Sheet1: "甲", "it's": "乙" })).toBe("甲!A1+乙!B2");
  });

  it("says #REF! where the sheet is gone", () => {
    expect(rename("SUM(附件1!A1:B2)+A1", { 附件1: null })).toBe("SUM(#REF!)+A1");
  });
});
