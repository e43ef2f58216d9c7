import { BENEFIT, BOTH, formOf, HEADER, namesIn, OUTPUT, scoreOf, TOTAL } from "./row-forms";

const words = (list: string): readonly string[] => list.split(" ");

describe("right below the header", () => {
  test.each([
    "1 | 2 | 3 | 4 | 5 | 6 | 7=5/4*6 | 8",
    " |  |  | 1 | 2 | 3 | 4=3×2÷1 | 5",
    " |  |  | ① | ② | ③ | ④=③×②/① | ",
    "列次 |  |  | 1 | 2 | 3 | 4 | 5",
    "栏号 | 1 | 2 | 3 | 4 | 5 | 6 | 7",
    "第1栏 | 第2栏 | 第3栏 | 第4栏 | 第5栏 | 第6栏 | 第7栏 | 第8栏",
    "一 | 二 | 三 | 四 | 五 | 六 | 七 | 八",
    "I | II | III | IV | V | VI | VII | VIII",
    "甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 | 辛",
    "填写说明 | 按批复填写 | 按批复填写 | 按批复填写 | 据实填写 | 按批复填写 | 自评打分 | 说明原因",
    "说明 | < | < | 与申报表一致 | 年末实际 |  | 按比例计算 | 必填",
    " |  |  | A | B | C | D | ",
    "必填 | 必填 | 必填 | 必填 | 必填 | 必填 | 自动计算 | 选填",
    " |  |  | （定量/定性） | （年末） | （90分） |  | ",
    "（示例） | < | < | ≥100 | 100 | 10 | 10 | ",
    "绩效指标 |  |  |  |  | 100 | 95.5 | ",
  ])("%s is no indicator", (line) => {
    const table = formOf(HEADER, line, OUTPUT, BENEFIT, TOTAL);
    expect(namesIn(table)).toEqual(BOTH);
    expect(scoreOf(table)).toBe("G8:95.5");
  });
});

describe("sums and extras inside the list", () => {
  const labels = words(
    "指标得分 绩效指标得分 预算执行得分 产出指标得分 效益得分 分项得分 一级指标得分 产出指标总分 产出指标分 " +
      "本页小计 承前页 过次页 加分项 减分项 扣分项 加减分 附加分 奖励分 调整分",
  );
  const places: readonly (readonly [string, (label: string) => string])[] = [
    ["merged over the values", (label) => `${label} | < | < | < | <`],
    ["in the first column", (label) => `${label} |  |  |  | `],
    ["in the column of level 2", (label) => ` | ${label} |  |  | `],
    ["in the column of names", (label) => ` |  | ${label} |  | `],
  ];
  test.each(places)("%s are no indicators", (_, place) => {
    for (const label of labels) {
      const table = formOf(HEADER, OUTPUT, BENEFIT, `${place(label)} | 90 | 86 | `, TOTAL);
      expect([label, namesIn(table)]).toEqual([label, BOTH]);
    }
  });

  test("a sum of 100 points is the total where nothing else is called so", () => {
    const table = formOf(
      HEADER,
      OUTPUT,
      BENEFIT,
      "预算执行得分+绩效指标得分 | < | < | < | < | 100 | 95.5 | ",
    );
    expect(scoreOf(table)).toBe("G7:95.5");
  });
});

describe("an indicator that is called like a sum", () => {
  const labels = words("综合得分 综合评分 考核总分 总分 合计 总成绩 资金合计 培训人数合计 小计 资金总额");
  test.each(labels)("%s with a level, a target and an actual value is none", (label) => {
    const own = `质量指标 | ${label} | ≥90分 | 95分 | 10 | 10 | `;
    const last = `满意度指标 | 服务对象满意度指标 | ${label} | ≥90分 | 95分 | 10 | 10 | `;
    expect(namesIn(formOf(HEADER, OUTPUT, `^ | ${own}`, BENEFIT, TOTAL))).toEqual([
      BOTH[0],
      `产出指标/质量指标/${label}`,
      BOTH[1],
    ]);
    expect(namesIn(formOf(HEADER, OUTPUT, BENEFIT, last, TOTAL))).toEqual([
      ...BOTH,
      `满意度指标/服务对象满意度指标/${label}`,
    ]);
  });

  test("points and score below target and actual value make no indicator of the total", () => {
    const table = formOf(HEADER, OUTPUT, BENEFIT, "总分 |  |  | 100 | 95.5 | 100 | 95.5 | ");
    expect(namesIn(table)).toEqual(BOTH);
  });
});

describe("below the total", () => {
  test.each([
    ["who answers for it", ["财务科长 | 某某 | < | 分管领导 | 某某 | 45 | 日期 | 2023.1.5"]],
    [
      "who judged",
      [
        "评价小组 | 姓名 | 职务 | 单位 | 签字 | 序号 | 电话 | ",
        " | 某某 | 科长 | 某局 | 某某 | 1 | 000 | ",
        " | 某某 | 科员 | 某局 | 某某 | 2 | 000 | ",
      ],
    ],
    ["what was missed", ["未完成绩效目标的指标 | < | 合格率 | 95% | 90% | 5 | 4 | 缺考"]],
    ["how marks are given", ["评分说明 | 100分制 | 90-100 | 优 | 80-90 | 良 | 60 | 差"]],
    ["what the department says", ["主管部门审核意见 | 同意 | < | < | 签章 | 日期 | 2023 | "]],
    ["what it got as a grade", ["自评等级 | < | < | < | < | 优 | 95.5 | "]],
    ["what came off", ["扣分项 | 扣分原因 | 宣传不足 |  |  | 4 | 4 | "]],
  ])("%s is no indicator", (_, lines) => {
    const table = formOf(HEADER, OUTPUT, BENEFIT, TOTAL, ...lines);
    expect(namesIn(table)).toEqual(BOTH);
    expect(scoreOf(table)).toBe("G7:95.5");
  });

  test("signatures below other rows still belong to the form", () => {
    const table = formOf(
      HEADER,
      OUTPUT,
      BENEFIT,
      TOTAL,
      "财务科长 | 某某 |  |  |  |  |  | ",
      "填表人：某某 | < | <",
    );
    expect(table.notes.map(({ kind }) => kind)).toEqual(["signature"]);
  });

  test("why little of the budget was spent is a note below the total", () => {
    const why = "预算执行率偏低原因：工程尾款按合同下年支付。 | < | < | < | < | < | < | <";
    const table = formOf(HEADER, OUTPUT, BENEFIT, TOTAL, why);
    expect(table.notes.map(({ kind }) => kind)).toEqual(["note"]);
    expect(scoreOf(table)).toBe("G7:95.5");
  });

  test.each(["审核：", "审批：", "会计："])(
    "%s beside 制表： signs the form where nobody adds it up",
    (word) => {
      const table = formOf(HEADER, OUTPUT, BENEFIT, `${word} |  |  |  | 制表： |  |  | `);
      expect(namesIn(table)).toEqual(BOTH);
    },
  );

  test.each([
    ["at the top", [HEADER, TOTAL, OUTPUT, BENEFIT]],
    ["between two groups", [HEADER, OUTPUT, TOTAL, BENEFIT]],
  ])("the list goes on where the total stands %s", (_, lines) => {
    expect(namesIn(formOf(...lines))).toEqual(BOTH);
  });
});

describe("a level in a row of its own", () => {
  const own = (line: string): string => ` ${line.slice(line.indexOf("|"))}`;
  test.each([
    ["over the names, with points", "< | <", " |  | 50 | 50 | "],
    ["over names and values, with points", "< | <", "< | < | 50 | 50 | "],
    ["in the first column alone, with points", " | ", " |  | 50 | 50 | "],
    ["across the table", "< | <", "< | < | < | < | <"],
  ])("%s heads the rows below and counts for none", (_, names, values) => {
    const heading = (label: string): string => `${label} | ${names} | ${values}`;
    const table = formOf(HEADER, heading("产出指标"), own(OUTPUT), heading("效益指标"), own(BENEFIT), TOTAL);
    expect(namesIn(table)).toEqual(BOTH);
    expect(table.indicators.map(({ points }) => points?.value?.toString())).toEqual(["50", "50"]);
  });

  test("level 2 over the names belongs to the level beside it", () => {
    const rest = (line: string): string => ` |  | ${line.split(" | ").slice(2).join(" | ")}`;
    const table = formOf(
      HEADER,
      "产出指标 | 数量指标 | < | < | < | 50 | 50 | ",
      rest(OUTPUT),
      "效益指标 | 社会效益指标 | < | < | < | 50 | 45.5 | ",
      rest(BENEFIT),
      TOTAL,
    );
    expect(namesIn(table)).toEqual(BOTH);
  });

  test.each([
    "产出指标 |  |  | 50 | 50 | ",
    "一、产出指标（50分） |  |  |  |  | ",
    "产出指标 | < | < | 50 | 50 | ",
  ])("%s heads the rows below in a list without columns of levels", (heading) => {
    const flat = (line: string): string => line.split(" | ").slice(2).join(" | ");
    const table = formOf(
      flat(HEADER),
      heading,
      flat(OUTPUT),
      "效益指标 |  |  | 50 | 45.5 | ",
      flat(BENEFIT),
      "总分 |  |  | 100 | 95.5 | ",
    );
    expect(table.indicators.map(({ category, title }) => [category, title])).toEqual([
      ["output", "培训人次"],
      ["benefit", "政策知晓率"],
    ]);
  });

  test("预算执行率 with points of its own is scored, and has no target to be met", () => {
    const table = formOf(HEADER, "预算执行率 | < | < | < | < | 10 | 9.8 | ", OUTPUT, BENEFIT, TOTAL);
    const [first] = table.indicators;
    expect([first?.title, first?.target, first?.actual, first?.judgement.kind]).toEqual([
      "预算执行率",
      null,
      null,
      "unclear",
    ]);
  });
});

test("the number of the next form ends a table, and is no indicator", () => {
  const table = formOf(HEADER, OUTPUT, BENEFIT, TOTAL, "桂财绩03表 |  |  |  |  |  |  | ");
  expect([namesIn(table), table.region.area.bottom]).toEqual([BOTH, 6]);
});
