import { a1Area, reviewWorkbook, DEFAULT_SETTINGS, valueAt, type SheetSnapshot } from "../../src/core";
import { readWorkbook } from "../../src/workbook-file/read-workbook";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** 得分 in the encoding of Chinese systems. */
const SCORE_IN_GBK = [0xb5, 0xc3, 0xb7, 0xd6];

function sheetOf(bytes: Uint8Array): SheetSnapshot {
  const outcome = readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(outcome.value.sheets).toHaveLength(1);
  return outcome.value.sheets[0]!;
}

const row = (...cells: readonly string[]) => `<tr><td>${cells.join("</td><td>")}</td></tr>`;

/** What systems export: the title above the table, head and indicators in tables of their own. */
const PAGE = `<html><head><title>导出</title><style>td{color:red}</style></head><body>
<h2>项目支出绩效自评表</h2><div>（2023年度）</div>
<table><tr><td>项目名称</td><td colspan=6>农村饮水</td></tr>${row("实施单位", "某县水务站")}</table>
<!-- <table><tr><td>不显示</td></tr></table> -->
<table>
<tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>年度指标值</th><th>实际完成值</th><th>分值</th><th>得分</th></tr>
<tr><td rowspan=2>产出指标</td><td>数量指标</td><td>维修&nbsp;水厂</td><td>&ge;10处</td><td>8<br>处</td><td>60</td><td>48</td></tr>
${row("质量指标", "合格率", "95.70%", "95.7%", "40", "40")}
${row("总分", "", "", "", "", "100", "88")}
</table></body></html>`;

describe("workbooks that are texts", () => {
  it("reads a web page that a system exported as one sheet: titles, merged cells, numbers as Excel takes them", () => {
    const sheet = sheetOf(utf8(PAGE));
    const { tables } = reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
    expect(tables.map(({ table }) => [a1Area(table.region.area), table.title?.text])).toEqual([
      ["A1:G8", "项目支出绩效自评表"],
    ]);
    const [{ table }] = tables as [(typeof tables)[0]];
    expect([table.project?.text, table.unit?.text, table.year?.value]).toEqual([
      "农村饮水",
      "某县水务站",
      "2023",
    ]);
    expect(table.indicators.map(({ title, score }) => [title, score?.value?.toString()])).toEqual([
      ["维修 水厂", "48"],
      ["合格率", "40"],
    ]);
    expect(sheet.merges).toContainEqual({ top: 5, bottom: 6, left: 0, right: 0 });
    expect([valueAt(sheet, 6, 3), valueAt(sheet, 6, 4), valueAt(sheet, 6, 5)]).toEqual([0.957, 0.957, 40]);
    expect([...sheet.numberFormats.values()]).toEqual(["0.00%", "0.00%"]);
  });

  it.each<[string, readonly (number | string)[]]>([
    [
      "names its encoding",
      ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', ...SCORE_IN_GBK],
    ],
    ["does not name it", ["<body>", ...SCORE_IN_GBK]],
  ])("reads the characters of Chinese systems where the page %s", (_, parts) => {
    const bytes = [...parts, "<table><tr><td>1</td></tr></table>"].flatMap((part) =>
      typeof part === "number" ? [part] : [...utf8(part)],
    );
    expect(valueAt(sheetOf(Uint8Array.from(bytes)), 0, 0)).toBe("得分");
  });

  it.each([
    ["codes", "007", "007"],
    ["long codes", "1234567890123456", "1234567890123456"],
    ["shares of a scale", "1-2", "1-2"],
    ["days", "2023-12-31", "2023-12-31"],
    ["amounts", "1,234.50", 1234.5],
    ["amounts below nothing", "-3", -3],
    ["whole per cent", "7%", 0.07],
    ["a number with its unit", "3 次", "3 次"],
  ])("takes %s for what they are", (_, text, value) => {
    const sheet = sheetOf(utf8(`<table>${row("值", text)}</table>`));
    expect(valueAt(sheet, 0, 1)).toBe(value);
  });

  it("keeps tables within tables in their order", () => {
    const inner = `<table>${row("内")}</table>`;
    const sheet = sheetOf(utf8(`<table><tr><td>外${inner}</td></tr>${row("后")}</table>`));
    expect(sheet.rows.flat().filter((value) => value !== null)).toEqual(["外", "内", "后"]);
  });

  it("reads Excel's XML of 2003 with formulas and formats", () => {
    const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="p"><NumberFormat ss:Format="0%"/></Style></Styles>
<Worksheet ss:Name="自评"><Table><Row ss:Index="2"><Cell ss:MergeAcross="2"><Data ss:Type="String">自评表</Data></Cell></Row>
<Row><Cell ss:StyleID="p"><Data ss:Type="Number">0.9</Data></Cell><Cell ss:Formula="=RC[-1]*10"><Data ss:Type="Number">9</Data></Cell></Row>
</Table></Worksheet></Workbook>`;
    const sheet = sheetOf(utf8(xml));
    expect([sheet.name, sheet.top, sheet.rows]).toEqual(["自评", 1, [["自评表"], [0.9, 9]]]);
    expect([[...sheet.formulas.values()], [...sheet.numberFormats.values()]]).toEqual([["=A3*10"], ["0%"]]);
    expect(sheet.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 2 }]);
  });

  it.each([
    ["marks that never end", "<table ".repeat(200_000)],
    ["comments that never end", "<table></table><p>1</p>" + "<!-- ".repeat(200_000)],
    ["rows without an end", `<table>${"<tr><td>".repeat(2_000)}`],
  ])("comes to an end on a page of %s", (_, page) => {
    expect(["workbook-unreadable", undefined]).toContain(codeOf(page));
  });
});

function codeOf(page: string): string | undefined {
  const outcome = readWorkbook(utf8(page));
  return outcome.ok ? undefined : outcome.problem.code;
}
