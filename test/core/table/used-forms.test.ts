import { readTable, recognizeSheet } from "../../../src/core";
import { viewOf } from "../../../src/core/table/rows/sheet-view";
import { headerMeaning } from "../../../src/core/table/words/header-words";
import { formSheet } from "../../support/form-sheets";
import { BENEFIT, BOTH, formOf, HEADER, namesIn, OUTPUT, scoreOf, TOTAL } from "./row-forms";

/** The columns of the only table, by role. */
function columnsOf(text: string): Readonly<Record<string, number>> {
  const { regions } = recognizeSheet(formSheet("表", text.trim()).sheet, []);
  expect(regions).toHaveLength(1);
  return Object.fromEntries(regions[0]!.columns.map(({ role, column }) => [role, column]));
}

describe("what hands and systems put around header words", () => {
  test.each(["【分值】", "分值①", "③分值", "分值注2", "6.分值", "6、分值", "分值（必填）*"])(
    "%s heads the points",
    (word) => {
      expect(headerMeaning(word)).toEqual({ kind: "points", isWeak: false });
    },
  );

  test.each(["四、年度绩效指标完成情况", "注1", "①", "【】", "2.", "3.1"])("%s heads nothing new", (word) => {
    expect(headerMeaning(word)).toBeNull();
  });

  test("words below a parent are read without them, too", () => {
    const columns = columnsOf(`
项目支出绩效自评表 | < | < | < | < | < | <
项目名称 | 培训 | < | < | < | < | <
★一级指标 | ★二级指标 | ★三级指标 | ★目标值 | ★实际值 | ★得分情况 | <
^ | ^ | ^ | ★数值 | ★数值 | ★满分 | ★自评
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50
效益指标 | 社会效益 | 政策知晓率 | ≥90% | 95% | 50 | 48`);
    expect(columns).toEqual({ level1: 0, level2: 1, name: 2, target: 3, actual: 4, points: 5, score: 6 });
  });
});

test("a value of the whole term stays one where its header is broken over lines", () => {
  const columns = columnsOf(`
跨年度项目支出绩效自评表 | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 累\\n计\\n完\\n成\\n值 | 本年目标值 | 本年完成值 | 得分
产出指标 | 数量指标 | 安装水表 | 8.1万只 | ≥5万只 | 4.6万只 | 18.4
效益指标 | 社会效益 | 知晓率 | 96% | ≥90% | 95% | 50`);
  expect(columns.actual).toBe(5);
});

describe("a page that had room for one row", () => {
  const next =
    "年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";
  test("loses none, though its side label covers no more than header and row", () => {
    const table = formOf(
      next,
      "^ | 产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 50 | 50",
      next,
      "^ | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 50 | 45.5",
      "总分 | < | < | < | < | < | 100 | 95.5",
    );
    expect(namesIn(table)).toEqual(BOTH);
  });

  test("goes on below a header that lacks a column somebody put in on the first page", () => {
    const table = formOf(
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 复核得分",
      OUTPUT,
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | ",
      BENEFIT,
      TOTAL,
    );
    expect(namesIn(table)).toEqual(BOTH);
    expect(scoreOf(table)).toBe("G8:95.5");
  });
});

test("points with 分 behind them below a spanning header are a row's, and no third row of the header", () => {
  const table = formOf(
    "评价指标 | < | < | 年度绩效指标 | < | 佐证清单 | 评分 | <",
    "一级指标 | 二级指标 | 三级指标 | 预期值 | 实现值 | ^ | 分值 | 自评得分",
    "产出指标 | 数量指标 | 培训人次 | ≥500人次 | 520人次 | 签到表 | 50分 | 50分",
    "效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 问卷 | 50分 | 45.5分",
  );
  expect(namesIn(table)).toEqual(BOTH);
});

describe("columns that somebody added", () => {
  test.each(["责任处室", "填报科室", "责任人", "核对"])("%s takes no reason for a deviation", (word) => {
    const header = HEADER.replace("备注", word);
    const rows = [OUTPUT, BENEFIT.replace("宣传不足", "财务科")];
    const table = formOf(header, ...rows, TOTAL);
    expect(namesIn(table)).toEqual(BOTH);
    expect(table.indicators.map(({ explanation }) => explanation)).toEqual([null, null]);
  });

  test("排名 is no score, though its numbers could be one", () => {
    const columns = columnsOf(`
重点工作绩效自评表 | < | < | < | < | <
指标名称 | 计量单位 | 年度目标 | 全年完成值 | 排名 | 责任单位
固定资产投资 | 万元 | 52000 | 54100 | 2 | 发改办
新增就业 | 人 | 420 | 436 | 1 | 人社所`);
    expect(columns.score).toBeUndefined();
  });

  test("the first of 原因 and 改进措施 is the explanation, behind a reviewer's score as well", () => {
    const columns = columnsOf(`
项目支出绩效自评表 | < | < | < | < | < | < | < | <
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 复核得分 | 存在问题及原因 | 改进措施
产出指标 | 数量指标 | 培训人次 | ≥500人次 | 490人次 | 50 | 49 | 49 | 疫情 | 补训
效益指标 | 社会效益 | 政策知晓率 | ≥90% | 95% | 50 | 50 | 50 | | `);
    expect(columns.explanation).toBe(8);
  });

  test("one behind blank values is no second half of them, whatever is merged above the header", () => {
    const table = formOf(
      "年度目标 | 预期目标 | < | < | 完成情况 | < | < | <",
      "^ | 培训500人 | < | < | 培训520人，群众知晓 | < | < | <",
      "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 辅助 | 分值 | 得分",
      "产出指标 | 数量指标 | 培训人次 |  |  | 2.5 | 50 | 50",
      "效益指标 | 社会效益指标 | 政策知晓率 | ≥90% | 95% | 5 | 50 | 45.5",
    );
    expect(table.indicators.map(({ actual }) => actual?.text)).toEqual(["", "95%"]);
  });
});

test("sums by hand below the rows do not take the place of a total in the head", () => {
  const table = formOf("自评总分 | 95.5", HEADER, OUTPUT, BENEFIT, " | | | | | 100 | 88.5 | ");
  expect(scoreOf(table)).toBe("B4:95.5");
});

test("a merged total that was taken apart and filled is still no indicator", () => {
  const table = formOf(HEADER, OUTPUT, BENEFIT, "总分 | 总分 | 总分 | 总分 | 总分 | 100 | 95.5 | ");
  expect(namesIn(table)).toEqual(BOTH);
  expect(scoreOf(table)).toBe("G7:95.5");
});

test("a blank column behind the label beside the rows cuts off no head", () => {
  const { sheet } = formSheet(
    "表",
    `
2022年度主体班项目自评表 | < | < | < | < | < | < | <
项目名称 | | 主体班 | < | < | < | < | <
主管部门 | | 某市委党校 | < | < | < | < | <
年度绩效目标1(80分) | | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
^ | | 产出指标 | 数量指标 | 培训人次 | 280人次 | 296人次 | 4
^ | | 效益指标 | 社会效益指标 | 干部素养 | 提升 | 提升 | 20`.trim(),
  );
  const [region] = recognizeSheet(sheet, []).regions;
  expect(region?.area).toEqual({ top: 0, left: 0, bottom: 5, right: 7 });
});

test("the number of a column of operators below its header is no operator, and hides none", () => {
  const table = formOf(
    "一级指标 | 二级指标 | 三级指标 | 指标符号 | 年度指标值 | 实际完成值 | 分值 | 得分",
    "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8",
    "成本指标 | 经济成本指标 | 培训成本 | ≤ | 500 | 480 | 50 | 50",
    "效益指标 | 社会效益指标 | 投诉次数 | ≤ | 3 | 2 | 50 | 50",
  );
  expect(
    table.indicators.map(({ judgement }) =>
      judgement.kind === "quantitative" ? judgement.direction : "none",
    ),
  ).toEqual(["at-most", "at-most"]);
});

test.each([
  ["without a column", HEADER.replace("备注", "").replace("二级指标", "")],
  ["with a word of which only the end is known", HEADER.replace("得分", "评价得分")],
])("the total below the header again is the form's, printed %s", (_, again) => {
  const table = formOf(HEADER, OUTPUT, BENEFIT, again, TOTAL);
  expect([namesIn(table), scoreOf(table)]).toEqual([BOTH, "G8:95.5"]);
});

describe("a form whose merged cells were taken apart and filled", () => {
  const filled = (text: string, count: number): string => Array<string>(count).fill(text).join(" | ");
  const text = `
${filled("项目支出绩效自评表", 8)}
项目名称 | ${filled("农村饮水", 7)}
预算执行情况（万元） | 资金来源 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
预算执行情况（万元） | 年度资金总额 | 90 | 100 | 98 | 10 | 98% | 9.8
预算执行情况（万元） | 其中：财政拨款 | 90 | 100 | 98 |  |  |
绩效指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
绩效指标 | ${filled("产出指标", 7)}
绩效指标 | 数量指标 | 维修水厂 | ≥10处 | 12处 | 50 | 50 |
绩效指标 | ${filled("效益指标", 7)}
绩效指标 | 社会效益指标 | 受益人口 | 全部 | 全部 | 40 | 40 |
${filled("总分", 5)} | 100 | 99.8 |
其他说明 | ${filled("无", 7)}`;
  const { sheet } = formSheet("表", text.trim());
  const { regions } = recognizeSheet(sheet, []);
  const table = readTable(sheet, regions[0]!);

  test("has its money below the section that is said on each line", () => {
    const { total, sources } = table.budget!;
    expect([total, ...sources].map(({ label, full }) => [label?.text, full?.text])).toEqual([
      ["年度资金总额", "100"],
      ["其中：财政拨款", "100"],
    ]);
  });

  test("has no indicators in lines that say one thing in every cell", () => {
    expect(table.indicators.map(({ level1, title, points }) => [level1, title, points?.text])).toEqual([
      ["产出指标", "维修水厂", "50"],
      ["效益指标", "受益人口", "40"],
    ]);
    expect(table.total?.score?.text).toBe("99.8");
  });

  test("four values alike are values where something else stands before them", () => {
    const alike = formSheet("表", "产出 | 数量 | 好 | 好 | 好 | 好").sheet;
    expect(viewOf(alike).cellsIn(0, 0, 5)).toHaveLength(6);
  });
});
