import { BENEFIT, BOTH, formOf, HEADER, namesIn, OUTPUT, scoreOf, TOTAL } from "./row-forms";

describe("a remark alone in the column of the first level", () => {
  test.each([
    "以下指标由系统自动取数 |  |  |  |  |  |  | ",
    "本部分取自统计年报 |  |  |  |  |  |  | ",
    "上级下达任务 |  |  |  |  |  |  | ",
  ])("%s is no indicator and no level", (remark) => {
    const table = formOf(HEADER, OUTPUT, remark, BENEFIT, TOTAL);
    expect(namesIn(table)).toEqual(BOTH);
    expect(scoreOf(table)).toBe("G8:95.5");
  });

  test("above rows without a label of their own it leaves the level in force", () => {
    const next = " |  | 培训期数 | ≥5期 | 5期 | 10 | 10 | ";
    const table = formOf(HEADER, OUTPUT, "根据上级要求新增 |  |  |  |  |  |  | ", next, TOTAL);
    expect(namesIn(table)).toEqual([BOTH[0], "产出指标/数量指标/培训期数"]);
  });

  test("what names a group there is its level, whoever knows the word", () => {
    const rows = [" |  | 培训期数 | ≥5期 | 5期 | 10 | 10 | ", " |  | 培训天数 | ≥5天 | 5天 | 10 | 10 | "];
    const table = formOf(HEADER, OUTPUT, "基层党建 |  |  |  |  |  |  | ", ...rows, TOTAL);
    expect(namesIn(table).slice(1)).toEqual(["基层党建//培训期数", "基层党建//培训天数"]);
  });
});

describe("数量指标（15分） alone among the names", () => {
  const heading = (label: string): string => ` |  | ${label} |  |  |  |  | `;
  const row = (name: string): string => ` |  | ${name} | ≥5期 | 5期 | 10 | 10 | `;

  test("is the level of the row below, where no other stands in the column of level 2", () => {
    const first = "产出指标 |  | 数量指标（15分） |  |  |  |  | ";
    const table = formOf(HEADER, first, row("培训期数"), heading("质量指标（20分）"), row("合格率"), TOTAL);
    expect(namesIn(table)).toEqual([
      "产出指标/数量指标（15分）/培训期数",
      "产出指标/质量指标（20分）/合格率",
    ]);
  });

  test("is a level in a form without a column for level 2", () => {
    const header = "一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注";
    const lines = ["产出指标 | 数量指标 |  |  |  |  | ", " | 培训期数 | ≥5期 | 5期 | 100 | 100 | "];
    expect(namesIn(formOf(header, ...lines))).toEqual(["产出指标/数量指标/培训期数"]);
  });

  test("is an indicator that nobody filled in, where level 2 is named beside it", () => {
    const table = formOf(
      HEADER,
      OUTPUT,
      "成本指标 | 经济成本指标 | 社会成本指标 |  |  |  |  | ",
      BENEFIT,
      TOTAL,
    );
    expect(namesIn(table)).toEqual([BOTH[0], "成本指标/经济成本指标/社会成本指标", BOTH[1]]);
  });
});

describe("the title again on the next page, with (续) and without the header", () => {
  const again = "项目支出绩效自评表（续） | < | < | < | < | < | < | <";
  const blank = " |  |  |  |  |  |  | ";

  test.each([[[]], [[blank]], [[blank, blank]]])("the rows below it are the table's own (%j)", (gap) => {
    const table = formOf(HEADER, OUTPUT, ...gap, again, BENEFIT, TOTAL);
    expect(namesIn(table)).toEqual(BOTH);
    expect(table.total?.score?.value?.toString()).toBe("95.5");
  });

  test("a list of something else under such a title is none of the table", () => {
    const list = [
      "资金支付进度表（续） | < | < | < | < | < | < | <",
      "单位 | 金额 |  |  |  |  |  | ",
      "甲 | 5 |  |  |  |  |  | ",
    ];
    const table = formOf(HEADER, OUTPUT, BENEFIT, TOTAL, ...list);
    expect(table.region.area.bottom).toBe(6);
    expect(namesIn(table)).toEqual(BOTH);
  });
});

describe("a text alone below a name", () => {
  const alone = (text: string): string => ` |  | ${text} |  |  |  |  | `;
  const piece = OUTPUT.replace("培训人次", "组织基层干部培");

  test("is the rest of a name that ends in the middle of a word", () => {
    const table = formOf(HEADER, piece, alone("训人次"), BENEFIT, TOTAL);
    expect(namesIn(table)).toEqual(["产出指标/数量指标/组织基层干部培训人次", BOTH[1]]);
    expect(table.indicators.map(({ row, lastRow }) => lastRow - row)).toEqual([1, 0]);
  });

  test("goes on for as many rows as it takes", () => {
    const table = formOf(HEADER, piece, alone("训的全部"), alone("人次"), BENEFIT, TOTAL);
    expect(namesIn(table)[0]).toBe("产出指标/数量指标/组织基层干部培训的全部人次");
  });

  test.each([
    ["behind a name that is whole", OUTPUT, "训练合格率"],
    ["longer than the line above", OUTPUT.replace("培训人次", "培训"), "结业学员的就业"],
    ["with a number of its own", piece, "2.训练合格率"],
    ["behind a row without values", "产出指标 | 数量指标 | 组织基层干部培 |  |  |  |  | ", "训人次"],
  ])("%s is a row of its own", (_, above, text) => {
    expect(namesIn(formOf(HEADER, above, alone(text), BENEFIT, TOTAL))).toHaveLength(3);
  });

  test("below a row without an answer is a row of its own", () => {
    expect(
      namesIn(formOf(HEADER, piece.replace("520人次", ""), alone("训人次"), BENEFIT, TOTAL)),
    ).toHaveLength(3);
  });

  test.each([
    " |  | 训人次 | ≥5期 |  |  |  | ",
    " |  | 训人次 | ^ | ^ | ^ | ^ | ",
    " |  | 训人次 |  |  | ^ | ^ | ",
  ])("%s: with a value of its own, or one for both, is a row of its own", (line) => {
    expect(namesIn(formOf(HEADER, piece, line, BENEFIT, TOTAL))).toHaveLength(3);
  });
});
