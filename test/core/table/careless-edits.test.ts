import {
  type NumberCell,
  readTable,
  recognizeSheet,
  type SheetSnapshot,
  type TableCell,
} from "../../../src/core";
import { plainPrint } from "../../support/audit/plain-print";
import { formSheet } from "../../support/form-sheets";
import { carelessEdits, extent, rearranged, retyped } from "../../support/layout/careless-edits";
import { publishedForm } from "../../support/published/form";

const plain = (cell: TableCell | null | undefined): string =>
  (cell?.text ?? "-").normalize("NFKC").replace(/\s/g, "");
const number = (cell: NumberCell | null | undefined): string => cell?.value?.toString() ?? "-";

/** All that is read of a sheet's tables, whatever the addresses. */
function readingOf(sheet: SheetSnapshot) {
  return recognizeSheet(sheet, []).regions.map((region) => {
    const { project, department, unit, year, budget, indicators, total } = readTable(sheet, region);
    const { initial, full, executed, points, rate, score } = budget?.total ?? {};
    return {
      head: [plain(project), plain(department), plain(unit), year?.value],
      budget: [initial, full, executed, points, rate, score].map(number),
      rows: indicators.map(
        ({ title, level1, level2, target, actual, points: worth, score: given, explanation }) =>
          [
            title,
            level1,
            level2,
            ...[target, actual, explanation].map(plain),
            number(worth),
            number(given),
          ].join("|"),
      ),
      total: [number(total?.points), number(total?.score)],
    };
  });
}

/** Ten layouts that differ most, of the 250 published and audited tables. */
const FORMS = [
  "first/anhui-tianchang-flood-2022",
  "first/sichuan-qingshen-wages-2023",
  "second/anhui-xuancheng-drugs-2021",
  "third/jiangxi-ruijin-camellia-2022",
  "fourth/anhui-yuan-relics-2022",
  "fifth/ministry-customs-2019",
  "sixth/neimenggu-xilingol-pension-2022",
  "seventh/anhui-bozhou-rain-2023",
  "audited/liaoning-nursing-2024",
  "audited/neimenggu-grass-fire-2022",
];

test.each(FORMS)("%s is read as before, whatever a careless hand does to it", (name) => {
  const [sheet] = plainPrint(publishedForm(name)).sheets;
  const [region] = recognizeSheet(sheet!, []).regions;
  const before = readingOf(sheet!);
  expect(before).toHaveLength(1);
  for (const { what, sheet: edited } of carelessEdits(sheet!, region!.headerRows)) {
    expect({ what, read: readingOf(edited) }).toEqual({ what, read: before });
  }
});

const FORM = `
项目支出绩效自评表 | < | < | < | < | < | < | < | <
项目名称 | < | 社区养老服务 | < | < | < | < | < | <
主管部门 | < | 某市民政局 | < | < | 实施单位 | 某市福利中心 | < | <
年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因
 | 产出指标 | 数量指标 | 指标1：服务老人 | ≥80人 | 85人 | 50 | 50 | 
 | 效益指标 | 社会效益 | 指标1：满意度 | ≥90% | 95% | 50 | 50 | 
总分 | < | < | < | < | < | 100 | 100 | <`.trim();

test("labels without merges stay the form's, beyond a blank column too", () => {
  const { sheet } = formSheet("表", FORM);
  const { rows, columns } = extent(sheet);
  const across = Array.from({ length: columns }, (_, at) => at);
  const apart = rearranged(
    { ...sheet, merges: [] },
    Array.from({ length: rows }, (_, at) => at),
    [0, null, ...across.slice(1)],
  );
  expect(readingOf(apart)[0]!.head.slice(0, 3)).toEqual(["社区养老服务", "某市民政局", "某市福利中心"]);
});

test("a line break behind 指标 leaves the numbering what it is", () => {
  const { sheet } = formSheet("表", FORM);
  const edited = retyped(sheet, (value) =>
    typeof value === "string" ? value.replace("指标1：", "指标\n1：") : value,
  );
  expect(readingOf(edited)).toEqual(readingOf(sheet));
});

test("a numbered heading of other matters below the rows is no indicator", () => {
  const { sheet } = formSheet(
    "表",
    `${FORM.replace(/\n总分.*$/, "")}\n\n一、其他需要说明的问题：无 | | | | | | | | `,
  );
  expect(readingOf({ ...sheet, merges: [] })[0]!.rows).toHaveLength(2);
});

test("a blank row does not part the points of the execution rate from its money", () => {
  const { sheet } = formSheet(
    "表",
    `
路灯维护费绩效自评表 | < | < | < | < | < | < | <
年初预算（万元） | 620 | < | < | 调整预算（万元） | 598.4 | < | <
实际支出（万元） | 590.12 | < | < | 预算执行率（%） | 98.62 | < | <
 | | | | | | | 
执行率分值 | 10 | < | < | 执行率得分 | 9.86 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注
产出指标 | 数量指标 | 维护路灯 | 26000盏 | 26118盏 | 90 | 90 | `.trim(),
  );
  expect(readingOf(sheet)[0]!.budget).toEqual(["620", "598.4", "590.12", "10", "0.9862", "9.86"]);
});
