import { formSheet } from "../../support/form-sheets";
import { recognized } from "../../support/recognized";
import { formWith } from "./budget-forms";

const TITLE = "项目支出绩效自评表 | < | < | < | < | < | < | <";

/** Project, department, unit and year of a form with the given head. */
function factsOf(head: string): readonly (string | null)[] {
  const { project, department, unit, year } = formWith("", { head });
  return [project?.text ?? null, department?.text ?? null, unit?.text ?? null, year?.value ?? null];
}

test("the title stands above a project whose name reads like one", () => {
  const head = `
${TITLE}
2020年度 | < | < | < | < | < | < | <
项目名称 | 卫片执法经费支出绩效自评表 | < | < | < | < | < | <`;
  expect(formWith("", { head }).title?.text).toBe("项目支出绩效自评表");
});

test("a value stands as many blank columns right of its label as the form is wide", () => {
  const head = `
${TITLE}
2022年度 | < | < | < | < | < | < | <
项目名称 |  |  |  | 展会补贴 | < | < | <
主管部门 |  |  |  |  | 区商务局 |  | 
实施单位 |  |  |  | 负责人 | 某某 |  | `;
  expect(factsOf(head)).toEqual(["展会补贴", "区商务局", "", "2022"]);
});

test("a label with its own value is none of the blank label before it", () => {
  const head = `
${TITLE}
2022年度 | < | < | < | < | < | < | <
项目名称 | 展会补贴 | < | < | < | < | < | <
主管部门 |  | 单位负责人：某某 | < | 填表日期：2023年10月15日 | < | < | <
实施单位 |  | 填表日期：2023年10月15日 | < | < | < | < | <`;
  expect(factsOf(head)).toEqual(["展会补贴", "", "", "2022"]);
});

test.each<[what: string, head: string, expected: readonly (string | null)[]]>([
  [
    "the implementing unit goes before the one that fills in the form",
    `
${TITLE}
单位名称：区商务局 | < | < | < | 填报日期：2023年4月22日 | < | < | <
项目名称 | 展会补贴 | < | < | < | < | < | <
主管部门 | 区商务局 | < | < | 项目实施单位 | 投资促进中心 | < | <
2022年度 | < | < | < | < | < | < | <`,
    ["展会补贴", "区商务局", "投资促进中心", "2022"],
  ],
  [
    "the implementing department is the department where a budget unit stands as well",
    `
${TITLE}
项目名称 | 公园运转 | < | < | 实施部门 | 市文旅局 | < | <
预算单位 | 市博物馆 | < | < | < | < | < | <
2024年度 | < | < | < | < | < | < | <`,
    ["公园运转", "市文旅局", "市博物馆", "2024"],
  ],
  [
    "the implementing department is the unit of the department in charge",
    `
${TITLE}
项目名称 | 公园运转 | < | < | 主管部门 | 市文旅局 | < | <
实施部门 | 公园管理处 | < | < | 预算单位 | 市文旅局 | < | <
2024年度 | < | < | < | < | < | < | <`,
    ["公园运转", "市文旅局", "公园管理处", "2024"],
  ],
  [
    "a list of the year's tasks names no project",
    `
${TITLE}
部门名称 | 市文旅局 | < | < | < | < | < | <
年度任务 | 任务名称 | 项目级次 | 主要内容 | < | < | < | <
^ | 馆藏整理 | 本级 | 编目三千册 | < | < | < | <
2024年度 | < | < | < | < | < | < | <`,
    [null, "市文旅局", "市文旅局", "2024"],
  ],
  [
    "a blank that another label ends stays a blank, whatever stands below",
    `
${TITLE}
项目名称 | 公园运转 | < | < | < | < | < | <
主管部门 |  | 实施单位 | 公园管理处 | < | < | < | <
预算执行情况（万元）（20分） | < | < | < | < | < | < | <
2024年度 | < | < | < | < | < | < | <`,
    ["公园运转", "", "公园管理处", "2024"],
  ],
  [
    "a label with a colon is nobody's value",
    `
${TITLE}
项目名称 | 公园运转 | < | < | < | < | < | <
主管部门 | 市文旅局 | < | < | 实施单位 |  | 金额单位： | 万元
2024年度 | < | < | < | < | < | < | <`,
    ["公园运转", "市文旅局", "", "2024"],
  ],
  [
    "nor is one of a person",
    `
${TITLE}
项目名称 |  | 负责人及电话 | < | < | < | < | <
主管部门 | 市文旅局 | < | < | 实施单位 | 公园管理处 | < | <
2024年度 | < | < | < | < | < | < | <`,
    ["", "市文旅局", "公园管理处", "2024"],
  ],
  [
    "a group of companies and the one that carries the project out",
    `
${TITLE}
项目名称 | 节能改造 | < | < | < | < | < | <
中央企业集团名称 | 某集团 | < | < | 项目承担企业 | 某水泥公司 | < | <
2022年度 | < | < | < | < | < | < | <`,
    ["节能改造", "某集团", "某水泥公司", "2022"],
  ],
  [
    "the unit that fills in the form where there is no other",
    `
2022年度部门整体支出绩效自评表 | < | < | < | < | < | < | <
县级预算单位名称 | 某区林业局 | < | < | < | < | < | <`,
    [null, null, "某区林业局", "2022"],
  ],
  [
    "a project of the second level goes before the one that it is part of",
    `
${TITLE}
一级项目名称 | 基层司法业务 | < | < | 一级项目编码 | 017 | < | <
二级项目名称 | 社区矫正中心 | < | < | 项目属性 | 延续 | < | <
2023年度 | < | < | < | < | < | < | <`,
    ["社区矫正中心", null, null, "2023"],
  ],
  [
    "a fund and who manages it, a township that carries out",
    `
${TITLE}
基金名称 | 中小企业基金 | < | < | 行业主管部门 | 某市工信局 | < | <
基金受托管理机构 | 某投资公司 | < | < | 2023年度 | < | < | <`,
    ["中小企业基金", "某市工信局", "某投资公司", "2023"],
  ],
  [
    "a township that carries out",
    `
${TITLE}
专项名称 | 草原补助 | < | < | 主管部门 | 某县农业农村局 | < | <
实施乡镇 | 某乡政府 | < | < | 2023年度 | < | < | <`,
    ["草原补助", "某县农业农村局", "某乡政府", "2023"],
  ],
  [
    "codes, seals and other suffixes",
    `
${TITLE}
项目名称及编码 | 某项目 | < | < | 年度 | 2023 | < | <
主管部门及代码 | [219]某镇政府 | < | < | 实施单位（盖章） | 某站 | < | <`,
    ["某项目", "[219]某镇政府", "某站", "2023"],
  ],
  [
    "labels for two things, names of transfers",
    `
${TITLE}
转移（项目）名称 | 某转移支付 | < | < | 专项实施期 | 2022年3月-2022年11月 | < | <
市县主管部门 | 某局 | < | < | 项目实施单位/项目负责人 | 某站 | < | <`,
    ["某转移支付", "某局", "某站", null],
  ],
  [
    "numbered labels",
    `
${TITLE}
一、基本情况 | 1.项目名称 | 某项目 | < | 2.市级主管部门 | 某局 | < | <
 | 3、具体实施单位 | 某站 | < | （4）年度 | 2023 | < | <`,
    ["某项目", "某局", "某站", "2023"],
  ],
  [
    "names of parts of a project, 单位 with the unit of money beside it",
    `
${TITLE}
子项目名称 | 某项目 | < | < | 单位 | 万元 | < | <
市级主管部门 | 某局 | < | < | 用款单位 | 某站 | < | <`,
    ["某项目", "某局", "某站", null],
  ],
  [
    "several facts in one cell",
    `
${TITLE}
项目名称：某项目 主管部门：某局 实施单位：某站 | < | < | < | < | < | < | <
（二〇二三年度） | < | < | < | < | < | < | <`,
    ["某项目", "某局", "某站", "2023"],
  ],
  [
    "labels over values",
    `
${TITLE}
项目名称 | < | < | 主管部门 | < | < | 实施单位 | <
某项目 | < | < | 某局 | < | < | 某站 | <`,
    ["某项目", "某局", "某站", null],
  ],
  [
    "the unit of money is no unit",
    `
${TITLE}
填报单位：某局 | < | < | < | 单位：万元 | < | < | <
专项资金名称 | 某专项 | < | < | 地方主管部门 | 市水利局 | < | <`,
    ["某专项", "市水利局", "某局", null],
  ],
  [
    "a year in the header of the money, not in the date of filling in",
    `
${TITLE}
项目名称 | 某项目 | < | < | 填报时间 | 2023年3月5日 | < | <
项目资金（万元） | < | 2022年预算数 | < | 2022年执行数 | < | 执行率 | <
总额 | < | 10 | < | 10 | < | 100% | <`,
    ["某项目", null, null, "2022"],
  ],
  [
    "the year of the budget, not of the evaluation",
    `
2023年对2022年度项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 某项目 | < | < | < | < | < | <`,
    ["某项目", null, null, "2022"],
  ],
  [
    "项目 alone, the weakest label",
    `
${TITLE}
项目 | 某项目 | < | < | 主管部门及单位 | 某局 | < | <
用款单位名称 | 某站 | < | < | < | < | < | <`,
    ["某项目", "某局", "某站", null],
  ],
  [
    "项目 over the labels of the money is no project",
    `
${TITLE}
主管部门 | 某局 | < | < | < | < | < | <
项目 | 预算数 | < | 执行数 | < | 执行率 | < | <
资金总额 | 10 | < | 10 | < | 100% | < | <`,
    [null, "某局", null, null],
  ],
  [
    "a project whose name reads like a title",
    `
${TITLE}
项目名称 | 2020年卫片执法经费支出绩效自评表 | < | < | < | < | < | <`,
    ["2020年卫片执法经费支出绩效自评表", null, null, "2020"],
  ],
  [
    "blank facts",
    `
${TITLE}
项目名称 |  | < | < | 实施单位 |  | < | <`,
    ["", null, "", null],
  ],
])("%s", (_, head, expected) => {
  expect(factsOf(head)).toEqual(expected);
});

const LABELS: readonly (readonly [position: number, labels: string])[] = [
  [
    0,
    "专项债券项目名称 PPP项目名称 科研项目名称 政府购买服务项目名称 重点项目名称 课题名称 工程名称 支出名称 基金名称 险种名称 活动名称 预算项目",
  ],
  [1, "省级行业主管部门 归口管理部门 归口部门 主管局 主管处室 主管机关 主管委办局"],
  [2, "项目业主（单位） 项目业主单位 业主单位 项目法人 经办单位 项目主体 牵头单位"],
];

test.each(
  LABELS.flatMap(([position, labels]) => labels.split(" ").map((label) => [label, position] as const)),
)("%s names a fact of the head", (label, position) => {
  const names = ["项目名称", "主管部门", "实施单位"].map((word, at) => (at === position ? label : word));
  const head = `
${TITLE}
2022年度 | < | < | < | < | < | < | <
${names[0]} | 示例项目 | < | < | < | < | < | <
${names[1]} | 某局 | < | < | ${names[2]} | 某站 | < | <`;
  expect(factsOf(head)).toEqual(["示例项目", "某局", "某站", "2022"]);
});

const words = (list: string): readonly string[] => list.split(" ");

test.each(words("项目名称 项目名 自评项目 课题名称 工程名称 专项债券项目名称 险种名称 支出名称"))(
  "%s labels the project",
  (label) => {
    expect(factsOf(`${TITLE}\n${label} | 某项目 | < | < | < | < | < | <`)[0]).toBe("某项目");
  },
);

test.each(words("主管局 主管机关 主管股室 对口主管部门 财政归口股室 主管部门编码及名称 主管部门及代码"))(
  "%s labels the department",
  (label) => {
    expect(factsOf(`${TITLE}\n${label} | 某局 | < | < | < | < | < | <`)[1]).toBe("某局");
  },
);

const UNITS =
  "实施机构 实施科室 责任股室 承办科室 经办科室 建设业主 项目管理单位 采购单位 受益单位 补助单位 二级单位";
test.each(words(UNITS))("%s labels the unit, where 实施单位 does not", (label) => {
  const line = `${label} | 某站 | < | < | < | < | < | <`;
  expect(factsOf(`${TITLE}\n${line}`)[2]).toBe("某站");
  expect(factsOf(`${TITLE}\n${line}\n实施单位 | 某局 | < | < | < | < | < | <`)[2]).toBe("某局");
});

test("what was done about the evaluation is no title of another form", () => {
  const head = `
${TITLE}
2020年度 | < | < | < | < | < | < | <
项目名称 | 教育补助 | < | < | < | < | < | <
预算绩效管理情况 | < | 按要求开展了项目绩效自评 | < | < | < | < | <`;
  const { title, project } = formWith("", { head });
  expect([title?.text, project?.text]).toEqual(["项目支出绩效自评表", "教育补助"]);
});

describe("the annual goal", () => {
  const goals = (values: string): readonly (string | undefined)[] => {
    const head = `
${TITLE}
2024年度 | < | < | < | < | < | < | <
当年绩效目标 | 年初绩效目标 | < | 全年（调整）绩效目标 | < | 全年目标实际完成情况 | < | <
^ | ${values}`;
    const { expected, accomplished } = formWith("", { head }).goal;
    return [expected?.text, accomplished?.text];
  };

  test("as it was adjusted, where it was", () => {
    expect(goals("保障运转 | < | 保障运转并完成修缮 | < | 已完成修缮 | < | <")).toEqual([
      "保障运转并完成修缮",
      "已完成修缮",
    ]);
    expect(goals("保障全年运转 | < |  | < | 运转正常 | < | <")).toEqual(["保障全年运转", "运转正常"]);
  });

  test("an amount instead of a text is what stands there", () => {
    const head = `
${TITLE}
2024年度 | < | < | < | < | < | < | <
项目年度目标 | 43.2 | < | < | 年度目标完成情况 | 已按要求全部完成 | < | <`;
    const { expected, accomplished } = formWith("", { head }).goal;
    expect([expected?.text, accomplished?.text]).toEqual(["43.2", "已按要求全部完成"]);
  });
});

const KNOWN = { project: "项目名称", department: "主管部门", unit: "实施单位", year: "预算年度" };

/** The head of a form with its four facts under the given labels. */
function labelled(labels: Partial<typeof KNOWN>): readonly (string | null)[] {
  const { project, department, unit, year } = { ...KNOWN, ...labels };
  return factsOf(`
${TITLE}
${project} | 公园运转 | < | < | ${year} | 2024 | < | <
${department} | 市文旅局 | < | < | ${unit} | 公园管理处 | < | <`);
}

const FACTS = ["公园运转", "市文旅局", "公园管理处", "2024"];

test.each([
  ["project", "专项经费名称 预算项目名称 资金（项目）名称 其他运转类项目名称 评价项目"],
  ["department", "县级预算部门名称 区直主管部门 兵团主管部门 镇级主管部门 本级主管部门 牵头部门 责任部门"],
  ["unit", "项目责任单位 业务科室 县级预算单位 代建单位 落实单位 使用部门"],
  ["year", "会计年度 财政年度 实施年度 预算年份"],
] as const)("other labels for the %s: %s", (fact, words) => {
  for (const word of words.split(" ")) expect([word, labelled({ [fact]: word })]).toEqual([word, FACTS]);
});

test.each(Object.keys(KNOWN))("a label that nobody knows costs the %s alone", (fact) => {
  const lost = FACTS.map((text, at) => (Object.keys(KNOWN)[at] === fact ? null : text));
  expect(labelled({ [fact]: "某某栏" })).toEqual(lost);
});

test.each(["监理单位", "计量单位", "评审单位", "配合单位"])("%s names no unit of the form", (word) => {
  expect(labelled({ unit: word })[2]).toBeNull();
});

test("what stands behind another label is no title, even where it ends like one", () => {
  const head = `
${TITLE}
项目名称 | 公园运转 | < | < | < | < | < | <
预算绩效管理情况 | 按要求开展绩效自评 | < | < | < | < | < | <`;
  const { title, project } = formWith("", { head });
  expect([title?.text, project?.text]).toEqual(["项目支出绩效自评表", "公园运转"]);
});

test("单位：万元 behind 主管部门： is no department", () => {
  const head = `
${TITLE}
主管部门（盖章）： | < | < | < | 单位：万元 | < | < | <
项目名称 | 展会补贴 | < | < | 主管部门 | 区商务局 | < | <
2022年度 | < | < | < | < | < | < | <`;
  expect(factsOf(head)).toEqual(["展会补贴", "区商务局", null, "2022"]);
});

test("of several departments in charge the one nearest to the unit", () => {
  const head = `
${TITLE}
2022年度 | < | < | < | < | < | < | <
省级主管部门 | 省水利厅 | < | < | 市级主管部门 | 某市水利局 | < | <
区级财政部门 | 某区财政局 | < | < | 区级主管部门 | 某区水利局 | < | <
项目名称 | 饮水安全 | < | < | < | < | < | <`;
  expect(factsOf(head)).toEqual(["饮水安全", "某区水利局", null, "2022"]);
});

describe("a project whose name is made of header words", () => {
  test.each(["执行经费", "年度预算资金", "权重项目", "预算项目", "重点项目", "财政支出"])("%s", (name) => {
    const head = `
${TITLE}
2023年度 | < | < | < | < | < | < | <
项目名称 | ${name} | < | < | < | < | < | <
主管部门 | 某市民政局 | < | < | 实施单位 | 福利中心 | < | <`;
    expect(factsOf(head)).toEqual([name, "某市民政局", "福利中心", "2023"]);
  });

  test("beside another label on its row", () => {
    const head = `
${TITLE}
2023年度 | < | < | < | < | < | < | <
项目名称 | 执行经费 | < | < | 主管部门 | 某市法院 | < | <
实施单位 | 执行局 | < | < | < | < | < | <`;
    expect(factsOf(head)).toEqual(["执行经费", "某市法院", "执行局", "2023"]);
  });

  test("is none where the words are labels or headers", () => {
    const head = (row: string) => `
${TITLE}
2023年度 | < | < | < | < | < | < | <
${row}
主管部门 | 某市民政局 | < | < | 实施单位 | 福利中心 | < | <`;
    expect(factsOf(head("项目名称 | | < | < | 预算项目 | 养老 | < | <"))[0]).toBe("养老");
    expect(factsOf(head("项目名称 | 预算数 | < | < | 执行数 | < | 执行率 | <"))[0]).not.toBe("预算数");
  });
});

test("parts of a form in capitals are no title: head and total are the table's", () => {
  const table = formWith("二、绩效指标自评 | < | < | < | < | < | < | <");
  expect(table.title?.text).toBe("项目支出绩效自评表");
  expect(table.project?.text).toBe("示例项目");
});

test("一级项目名称 beside 二级项目名称 heads no levels: the title above it is the table's", () => {
  const head = `
2023年度${TITLE}
一级项目名称 | 办案业务费 | < | < | 二级项目名称 | 诉讼费返还 | < | <
实施单位 | 某区法院 | < | < | < | < | < | <`;
  expect(factsOf(head)).toEqual(["诉讼费返还", null, "某区法院", "2023"]);
});

test.each(["年初设定", "预期"])("%s beside 实际完成 is the goal that was set", (word) => {
  const { goal } = formWith(`绩效目标 | ${word} | < | < | 实际完成 | < | < | <
^ | 为1.1万名老人发放津贴 | < | < | 为1.06万名老人发放津贴 | < | < | <`);
  expect([goal.expected, goal.accomplished].map((cell) => cell?.text)).toEqual([
    "为1.1万名老人发放津贴",
    "为1.06万名老人发放津贴",
  ]);
});

test("in a purchase of services whoever buys is the unit", () => {
  const head = `
${TITLE}
项目名称 | 社工站运营 | < | < | 承接主体 | 某社工中心 | < | <
购买主体 | 某街道办事处 | < | < | 主管部门 | 区民政局 | < | <`;
  expect(factsOf(head).slice(0, 3)).toEqual(["社工站运营", "区民政局", "某街道办事处"]);
});

test.each(["指标", "类别", "指标名称"])("%s beside the budget's columns begins no other table", (word) => {
  const { sheet } = formSheet(
    "money",
    `附件1 | < | < | < | < | < | < | <
项目绩效自评表 | < | < | < | < | < | < | <
项目名称 | 阵地建设 | < | < | < | < | < | <
资金情况（万元） | ${word} | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | 66 | 66 | 62.04 | 10 | 94% | 9.4
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
产出指标 | 数量指标 | 新建党群服务站 | 4个 | 4个 | 60 | 60 |
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥95% | 96% | 30 | 30 |
总分 | < | < | < | < | 100 | 99.4 | `,
  );
  const { regions } = recognized(sheet);
  expect(regions.map(({ area }) => area.top)).toEqual([1]);
});
