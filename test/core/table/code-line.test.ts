import { a1, readTable, recognizeSheet } from "../../../src/core";
import { formSheet } from "../../support/form-sheets";

const HEAD = "项目名称 | 示例项目 | < | < | < | < | <";
const ROWS = `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50
效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 50 | 45.5`;
const TITLE = "2022年度项目支出绩效自评表 | < | < | < | < | < | <";

function tablesIn(text: string): readonly string[] {
  const { sheet } = formSheet("form", text);
  return recognizeSheet(sheet, []).regions.map((region) => {
    const { title, year, indicators } = readTable(sheet, region);
    const { top, left, bottom, right } = region.area;
    return `${a1(top, left)}:${a1(bottom, right)} ${title?.text} ${year?.value} ${indicators.length}`;
  });
}

describe.each(["表号：财绩效05表", "桂财绩03表", "表号：财预绩 12 表"])("the code line %s", (code) => {
  const line = `${code} | < | < | < | < | < | <`;

  test("below the title is not the title", () => {
    expect(tablesIn([TITLE, line, HEAD, ROWS].join("\n"))).toEqual([
      "A1:G6 2022年度项目支出绩效自评表 2022 2",
    ]);
  });

  test("above the title of the next form ends the table before", () => {
    const total = "总分 | < | < | < | < | 100 | 95.5";
    const text = [TITLE, HEAD, ROWS, total, line, TITLE, HEAD, ROWS, total].join("\n");
    expect(tablesIn(text)).toEqual([
      "A1:G6 2022年度项目支出绩效自评表 2022 2",
      "A8:G13 2022年度项目支出绩效自评表 2022 2",
    ]);
    expect(tablesIn(text.replaceAll(`${total}\n`, ""))).toEqual([
      "A1:G5 2022年度项目支出绩效自评表 2022 2",
      "A7:G12 2022年度项目支出绩效自评表 2022 2",
    ]);
  });
});
