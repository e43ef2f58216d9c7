import { formSheet } from "../../support/form-sheets";
import { recognized } from "../../support/recognized";

const HEAD = `项目名称 | 农村公路养护 | < | < | < | < | < | <
主管部门 | 某县交通运输局 | < | < | 实施单位 | 某县公路中心 | < | <
年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
^ | 完成养护任务。 | < | < | 已完成。 | < | < | <`;
const HEADER =
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施";
const ROWS = `产出指标 | 数量指标 | 养护里程 | ≥260公里 | 268公里 | 30 | 30 |
^ | 质量指标 | 优良路率 | ≥85% | 86.2% | 20 | 20 |
效益指标 | 社会效益指标 | 通行时间缩短 | ≥10% | 11% | 30 | 30 |
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 93% | 10 | 10 |
总分 | < | < | < | < | 90 | 90 |`;
/** Not filled in yet: no actual value, no score. */
const OPEN_ROWS = `产出指标 | 数量指标 | 养护里程 | ≥260公里 |  | 30 |  |
^ | 质量指标 | 优良路率 | ≥85% |  | 20 |  |
效益指标 | 社会效益指标 | 通行时间缩短 | ≥10% |  | 30 |  |
总分 | < | < | < | < | 80 |  |`;
/** A transfer payment: no points, no scores. */
const PLAIN = `项目名称 | 学生资助 | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际完成值 | 未完成原因和改进措施
产出指标 | 数量指标 | 资助学生人数 | ≥820人 | 834人 |
^ | 时效指标 | 资金发放及时率 | 100% | 98% | 银行退票
效益指标 | 社会效益指标 | 因贫失学率 | 0% | 0% | `;
/** With the rules for points beside the values. */
const RULED = `项目名称 | 就业培训 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 分值 | 评分标准 | 年度指标值 | 实际完成值 | 自评得分
产出指标 | 数量指标 | 培训班期数 | 20 | 按完成率计分 | ≥10期 | 10期 | 20
^ | 质量指标 | 结业率 | 20 | 每低1%扣1分 | ≥95% | 97% | 20
效益指标 | 社会效益指标 | 就业率 | 50 | 按比例计分 | ≥60% | 58% | 48.33`;

const BODIES = {
  "a filled form": [HEAD, HEADER, ROWS].join("\n"),
  "a form without head": [HEADER, ROWS].join("\n"),
  "a form that is not filled in yet": [HEAD, HEADER, OPEN_ROWS].join("\n"),
  "a form without points": PLAIN,
  "a form with rules for points": RULED,
} as const;

const TITLES: Readonly<Record<keyof typeof BODIES, readonly string[]>> = {
  "a filled form": [
    "",
    "附件2",
    "绩效评价自评表",
    "绩效目标完成情况表",
    "绩效目标自评表",
    "支出绩效评价打分表",
    "项目绩效目标执行情况表",
    "绩效目标申报及自评表",
    "2023年度预算绩效管理工作考核项目自评表",
    "专项资金绩效评价表",
    "项目绩效评价指标自评得分表",
    "2023年度绩效自评指标体系（农村公路养护）",
    "某县农村公路养护项目绩效情况",
    "绩效目标批复及完成情况表",
    "预算项目绩效指标完成情况统计表",
    "项目支出绩效考核表",
    "绩效监控及自评表",
    "项目支出绩效自评汇总表",
    "2023年度项目支出绩效目标自评情况一览表",
    "财政支出绩效评价指标评分表",
    "2023年农村公路养护资金使用绩效表",
    "预算绩效目标完成情况对照表",
    "项目支出绩效目标表",
  ],
  "a form without head": [
    "",
    "附件2",
    "支出绩效评价打分表",
    "项目绩效目标执行情况表",
    "项目支出绩效考核表",
    "绩效目标完成情况表",
    "农村公路养护任务完成统计表",
  ],
  "a form that is not filled in yet": [
    "",
    "附件2",
    "项目支出绩效自评表",
    "绩效目标自评表",
    "项目绩效目标执行情况表",
  ],
  "a form without points": [
    "",
    "附件2",
    "中央对地方转移支付区域绩效目标自评表",
    "绩效目标完成情况表",
    "学生资助工作情况一览表",
  ],
  "a form with rules for points": ["项目支出绩效自评表", "支出绩效评价打分表", "绩效评价指标体系评分表"],
};

describe.each(Object.entries(BODIES))("%s is taken", (body, text) => {
  test.each(TITLES[body as keyof typeof BODIES])("under the title “%s”", (title) => {
    const width = text.split("\n")[0]!.split("|").length;
    const line = [title, ...Array<string>(width - 1).fill("<")].join(" | ");
    const { sheet } = formSheet("form", title === "" ? text : `${line}\n${text}`);
    const { regions, skipped } = recognized(sheet);
    expect([regions.length, skipped]).toEqual([1, []]);
  });
});

describe("自评 of something else than a project's money is none of ours", () => {
  const DUTIES = `序号 | 考核内容 | 目标任务 | 完成情况 | 标准分 | 自评分 | 考核分
1 | 巡河履职 | 每月巡河不少于2次 | 全年巡河52次 | 40 | 40 |
2 | 问题整改 | 按期整改率100% | 整改18处，按期17处 | 30 | 28 |
3 | 宣传培训 | 培训不少于2次 | 培训3次 | 30 | 30 | `;

  test.each(["2023年度河湖长制工作考核自评表", "平安建设工作自评表", "卫生院绩效考核自评表"])(
    "under the title “%s”",
    (title) => {
      const { sheet } = formSheet("form", `${title} | < | < | < | < | < | <\n${DUTIES}`);
      const { regions, skipped } = recognized(sheet);
      expect([regions.length, skipped.length]).toEqual([0, 1]);
    },
  );

  test.each(["员工绩效自评表", "2023年度干部个人绩效自评表", "职工年度绩效自评表"])(
    "nor is that of people: “%s”",
    (title) => {
      const GOALS = `姓名 |  | < | 岗位 | 会计 | < | <
序号 | 关键绩效指标 | 权重 | 目标值 | 实际完成值 | 自评得分 | 上级评分
1 | 报表及时率 | 60 | 100% | 100% | 60 | 58
2 | 凭证差错率 | 40 | ≤1% | 0.8% | 40 | 40`;
      const { sheet } = formSheet("form", `${title} | < | < | < | < | < | <\n${GOALS}`);
      const { regions, skipped } = recognized(sheet);
      expect([regions.length, skipped.length]).toEqual([0, 1]);
    },
  );

  test("and a form is, whose head speaks of a project", () => {
    const { sheet } = formSheet(
      "form",
      `河湖长制工作考核自评表 | < | < | < | < | < | < | <\n${BODIES["a filled form"]}`,
    );
    expect(recognized(sheet).regions).toHaveLength(1);
  });
});
