import { formOf, namesIn } from "./row-forms";

/** Rows of two levels, a name, target, actual value, points and score below the given header. */
const under = (header: string) =>
  formOf(
    header,
    "产出目标（工作实绩） | 质量指标 | 派遣准确率 | 95%以上 | 97% | 30 | 30 | ",
    " | 数量指标 | 处置案件 | 4万件以上 | 4.8万件 | 30 | 30 | ",
    "效益目标（预期效益） | 社会效益 | 投诉下降率 | 10%以上 | 14% | 40 | 40 | ",
  );

const NAMES = [
  "产出目标（工作实绩）/质量指标/派遣准确率",
  "产出目标（工作实绩）/数量指标/处置案件",
  "效益目标（预期效益）/社会效益/投诉下降率",
];

test.each([
  "评价内容 | 指标类别 | 指标内容",
  "考核内容 | 指标类型 | 指标名称",
  "评价内容 | 指标大类 | 三级指标",
  "所属一级指标 | 所属二级指标 | 指标名称",
  "对应一级指标 | 对应二级指标 | 指标内容",
  "评价方面 | 评价内容 | 绩效指标",
])("%s are two levels and a name", (levels) => {
  expect(namesIn(under(`${levels} | 目标值 | 实际值 | 分值 | 得分 | 备注`))).toEqual(NAMES);
});

test.each(["评价指标 | 评价内容 | 指标名称", "评价项目 | 评价指标 | 具体指标", "模块 | 要点 | 三级指标"])(
  "%s are two levels and a name under one word for all rows",
  (levels) => {
    const table = formOf(
      `${levels} | 目标值 | 完成值 | 分值 | 得分 | 备注`,
      "项目年度绩效目标（定量指标） | 制度指标 | 规章制度 | 建立 | 已建立 | 20 | 20 | ",
      " | 产出数量指标 | 受助人数 | 2100 | 2028 | 30 | 29 | ",
      " | 质量指标 | 建档学生 | 100% | 100% | 30 | 30 | ",
      " | 成本指标 | 资助标准 | 100% | 100% | 20 | 20 | ",
    );
    const level1 = "项目年度绩效目标（定量指标）";
    expect(namesIn(table)).toEqual([
      `${level1}/制度指标/规章制度`,
      `${level1}/产出数量指标/受助人数`,
      `${level1}/质量指标/建档学生`,
      `${level1}/成本指标/资助标准`,
    ]);
  },
);

test.each(["单项分", "每项分", "各项分", "分值", "自评分值"])(
  "%s left of the score is the full mark",
  (word) => {
    const { indicators } = under(
      `一级指标 | 二级指标 | 三级指标 | 目标值 | 实际值 | ${word} | 自评得分 | 备注`,
    );
    expect(indicators.map(({ points, score }) => [points?.column, score?.column])).toEqual([
      [5, 6],
      [5, 6],
      [5, 6],
    ]);
  },
);

test.each(["绩效指标", "年度绩效指标（90分）", "指标名称", "指标"])(
  "%s over three columns heads two levels and the names",
  (word) => {
    expect(namesIn(under(`${word} | < | < | 目标值 | 实际值 | 分值 | 得分 | 备注`))).toEqual(NAMES);
  },
);

test("绩效指标 over three columns that nobody merged heads two levels and the names", () => {
  expect(namesIn(under("绩效指标 |  |  | 目标值 | 实际值 | 分值 | 得分 | 备注"))).toEqual(NAMES);
});

test("绩效指标 over two columns heads one level and the names", () => {
  const table = formOf(
    "绩效指标 | < | 目标值 | 实际值 | 分值 | 得分 | 备注 | ",
    "数量指标 | 处置案件 | 4万件以上 | 4.8万件 | 60 | 60 |  | ",
    "社会效益指标 | 投诉下降率 | 10%以上 | 14% | 40 | 40 |  | ",
  );
  expect(namesIn(table)).toEqual(["数量指标//处置案件", "社会效益指标//投诉下降率"]);
});

test("a header over names that are as wide as itself heads nothing but them", () => {
  const table = formOf(
    "绩效指标 | < | < | 目标值 | 实际值 | 分值 | 得分 | 备注",
    "处置案件 | < | < | 4万件以上 | 4.8万件 | 60 | 60 | ",
    "投诉下降率 | < | < | 10%以上 | 14% | 40 | 40 | ",
  );
  expect(namesIn(table)).toEqual(["//处置案件", "//投诉下降率"]);
});

test("指标类别 over both rows of a header is the level, whoever fills in the columns beside it", () => {
  const table = formOf(
    "指标类别 | 指标名称 | 申报时填写 | < | < | 自评时填写 | < | <",
    "^ | ^ | 指标值 | 分值 | 评分标准 | 实现值 | 自评得分 | 扣分原因",
    "数量指标 | 举办赛事 | 16场 | 50 | 按比例 | 17场 | 50 | ",
    "社会效益指标 | 参加人次 | ≥900人次 | 50 | 按比例 | 960人次 | 50 | ",
  );
  expect(namesIn(table)).toEqual(["数量指标//举办赛事", "社会效益指标//参加人次"]);
});

test("words that are no groups make no level of what stands beside them", () => {
  const table = formOf(
    "工作内容 | 指标类型 | 指标名称 | 目标值 | 实际值 | 分值 | 得分 | 备注",
    "培训 | 数量指标 | 培训人次 | 95人次 | 97人次 | 50 | 50 | ",
    "会议 | 质量指标 | 到会率 | 90% | 95% | 50 | 50 | ",
  );
  expect(namesIn(table)).toEqual(["数量指标//培训人次", "质量指标//到会率"]);
});
