import { a1Area, type Area, type SheetSnapshot } from "../../../src/core";
import { stretched, toSheet } from "../../support/layout/canvas";
import {
  drawList,
  foreignLists,
  lookAlikesByKind,
  type LookAlike,
} from "../../support/published/look-alikes";
import { newPage } from "../../support/published/page";
import { formSheet } from "../../support/form-sheets";
import { plainSheet } from "../../support/plain-sheet";
import { recognized } from "../../support/recognized";

/** A true form, as the lists are written. */
const FORM: LookAlike = {
  title: "项目支出绩效自评表",
  source: "from memory",
  rows: [
    ["项目名称", "农村公路养护", "<", "<", "<", "<", "<", "<"],
    ["主管部门", "某县交通运输局", "<", "<", "实施单位", "某县公路中心", "<", "<"],
    ["项目资金（万元）", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["^", "年度资金总额", "300", "300", "291", "10", "97%", "9.7"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ["产出指标", "数量指标", "养护里程", "≥260公里", "268公里", "30", "30", ""],
    ["^", "质量指标", "优良路率", "≥85%", "86.2%", "20", "20", ""],
    ["效益指标", "社会效益指标", "通行时间缩短", "≥10%", "11%", "30", "30", ""],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", "10", "10", ""],
    ["总分", "<", "<", "<", "<", "100", "99.7", ""],
  ],
};
const FORM_ROWS = FORM.rows.length + 1;
const FORM_COLUMNS = 8;

interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Place {
  readonly list: Spot;
  readonly form: Spot | null;
}

/** Where a list stands to a true form: by itself, around it, touching it above and below. */
const PLACES: Readonly<Record<string, (list: LookAlike) => Place>> = {
  alone: () => ({ list: { row: 2, column: 1 }, form: null }),
  "right below a form": () => ({ list: { row: FORM_ROWS, column: 0 }, form: { row: 0, column: 0 } }),
  "below a form": () => ({ list: { row: FORM_ROWS + 2, column: 0 }, form: { row: 0, column: 0 } }),
  "right above a form": ({ rows }) => ({
    list: { row: 0, column: 0 },
    form: { row: rows.length + 1, column: 0 },
  }),
  "above a form": ({ rows }) => ({ list: { row: 0, column: 0 }, form: { row: rows.length + 3, column: 0 } }),
  "right of a form": () => ({
    list: { row: 0, column: FORM_COLUMNS + 1 },
    form: { row: 2, column: 0 },
  }),
  "left of a form": ({ rows }) => ({
    list: { row: 1, column: 0 },
    form: { row: 0, column: Math.max(...rows.map((row) => row.length)) + 1 },
  }),
};

/** The sheet with the area of the list and that of the form. */
function drawn(list: LookAlike, place: Place): { sheet: SheetSnapshot; own: Area; form: Area | null } {
  const page = newPage();
  drawList(page, list, place.list);
  if (place.form) drawList(page, FORM, place.form);
  const cells = page.cells.map(({ row, column, value }) => ({ spot: { row, column }, value }));
  const stretch = { rows: stretched(100, 0, new Set()), columns: stretched(60, 0, new Set()) };
  const [own, form] = page.lookAlikes;
  const sheet = toSheet({ cells, merges: page.merges }, stretch, "Sheet1");
  return { sheet, own: own!.area, form: form?.area ?? null };
}

/** What recognition says of a list at a place: the tables taken, and what is listed with its area. */
function seen(list: LookAlike, place: Place): { tables: string[]; skipped: [string, string][] } {
  const { regions, skipped } = recognized(drawn(list, place).sheet);
  return {
    tables: regions.map(({ area }) => a1Area(area)),
    skipped: skipped.map(({ area, looksLike }) => [a1Area(area), looksLike]),
  };
}

const cases = Object.entries(PLACES);
const lists = lookAlikesByKind().map((list) => [list.title, list] as const);

describe.each(cases)("a look-alike %s", (_place, placeOf) => {
  test.each(lists)("%s is listed with its whole area and its kind, and only the form is taken", (_, list) => {
    const place = placeOf(list);
    const { own, form } = drawn(list, place);
    const { tables, skipped } = seen(list, place);
    expect(tables).toEqual(form ? [a1Area(form)] : []);
    const isNearMiss = list.looksLike.length > 0;
    expect(skipped.map(([range]) => range)).toEqual(isNearMiss ? [a1Area(own)] : []);
    if (isNearMiss) expect(list.looksLike).toContain(skipped[0]![1]);
  });

  test.each(foreignLists().map((list) => [list.title, list] as const))(
    "%s is not worth a word",
    (_, list) => {
      expect(seen(list, placeOf(list)).skipped).toEqual([]);
    },
  );
});

test("a hundred thousand rows of numbers under words of a ledger give no entry", () => {
  const numbers = Array.from({ length: 100_000 }, (_, row) => [row, "办公用品", row * 3, "个", row % 7]);
  const { regions, skipped } = recognized(
    plainSheet([["库存明细表"], ["序号", "品名", "数量", "单位", "结存"], ...numbers]),
  );
  expect([regions, skipped]).toEqual([[], []]);
});

test("two headers side by side under one title are one entry", () => {
  const rows = [
    ["绩效目标申报表"],
    ["二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
    ["数量指标", "里程", "≥30公里", "数量指标", "里程", "≥10公里"],
  ];
  const merges = [{ top: 0, left: 0, bottom: 0, right: 5 }];
  const { skipped } = recognized(plainSheet(rows, { merges }));
  expect(skipped.map(({ area }) => a1Area(area))).toEqual(["A1:F3"]);
});

test("a list under an area that the user has made a table of is no longer listed", () => {
  const [list] = lookAlikesByKind().filter(({ title }) => title.startsWith("高质量发展"));
  const { sheet, own } = drawn(list!, { list: { row: 0, column: 0 }, form: null });
  const { regions, skipped } = recognized(sheet, [{ sheet: sheet.id, area: own, columns: {} }]);
  expect(skipped).toEqual([]);
  expect(regions[0]!.columns.map(({ role, column }) => `${role} ${column}`)).toEqual([
    "level1 0",
    "name 1",
    "targetUnit 2",
    "target 3",
    "actual 4",
    "points 5",
    "score 6",
  ]);
});

describe("under the title of a self-evaluation", () => {
  const TITLE = "2022年度项目支出绩效自评表";
  const listed = (...lines: readonly string[]): readonly (readonly string[])[] => {
    const { sheet } = formSheet("form", [TITLE, ...lines].join("\n"));
    const { regions, skipped } = recognized(sheet);
    return [
      ...regions.map(({ area }) => ["table", a1Area(area)]),
      ...skipped.map((one) => [one.looksLike, a1Area(one.area)]),
    ];
  };

  test.each([
    ["目标值/完成值", "500人次/520人次"],
    ["指标值及完成值", "目标值：500人次；完成值：520人次"],
    ["指标值（实际完成值）", "≥500人次\\n520人次"],
    ["指标完成情况", "目标500人次，实际完成520人次"],
  ])("%s in one column is told as such, and not taken for payments", (word, both) => {
    const found = listed(
      "项目名称 | 示例项目 | < | < | < | <",
      `一级指标 | 二级指标 | 三级指标 | ${word} | 分值 | 得分`,
      `产出指标 | 数量指标 | 培训人次 | ${both} | 50 | 50`,
      `效益指标 | 社会效益指标 | 受益人次 | ${both} | 50 | 50`,
      "总分 | < | < | < | 100 | 100",
    );
    expect(found).toEqual([["values-in-one", "A1:F6"]]);
  });

  const PROJECTS = [
    "项目名称 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分",
    "道路养护 | 养护里程 | ≥20公里 | 22公里 | 60 | 60",
    "^ | 通行时间 | ≤30分钟 | 28分钟 | 40 | 40",
    "环境整治 | 整治村数 | ≥12个 | 11个 | 60 | 55",
    "^ | 满意度 | ≥90% | 93% | 40 | 40",
  ];

  test("several projects in one list are a summary, and no table of 200 points", () => {
    expect(listed(...PROJECTS)).toEqual([["summary", "A1:F6"]]);
  });

  test("parts of the project that the head names are one table", () => {
    expect(listed("项目名称 | 县域环境 | < | < | < | <", ...PROJECTS)).toEqual([["table", "A1:F7"]]);
  });
});
