import { parseQuantity } from "../../../src/core";
import { parseDeadline } from "../../../src/core/table/quantity/dates/parse-date";

function read(text: string): string {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") return reading.kind;
  const { operator, low, high, unit } = reading.quantity;
  const numbers = low.equals(high) ? low.toString() : `${low.toString()}..${high.toString()}`;
  return `${operator ?? "-"} ${numbers} ${unit?.name ?? "-"}`;
}

test.each([
  ["≥95%", "at-least 0.95 %"],
  ["≧１００％", "at-least 1 %"],
  ["═100", "equal 100 -"],
  ["=15名", "equal 15 名"],
  [">=21933人", "at-least 21933 人"],
  ["<=5300元/户", "at-most 5300 元/户"],
  [">=530元/人*月", "at-least 530 元/人·月"],
  ["不少于12 种", "at-least 12 种"],
  ["不低于百分之八十五", "at-least 0.85 %"],
  ["98%以上", "at-least 0.98 %"],
  ["98%及其以上", "at-least 0.98 %"],
  ["15%及其以下", "at-most 0.15 %"],
  ["控制在30万元以内", "at-most 300000 万元"],
  ["3-5次", "- 3..5 次"],
  ["3至5次", "- 3..5 次"],
  ["9,100,024.2元", "- 9100024.2 元"],
  ["1.5万人次", "- 15000 万人次"],
  ["八成半", "- 0.85 %"],
  ["九成五", "- 0.95 %"],
  ["9.5成", "- 0.95 %"],
  ["200万", "- 2000000 万"],
  ["十五名", "- 15 名"],
  ["两次", "- 2 次"],
  ["约300户", "- 300 户"],
  ["≥100百分比", "at-least 1 %"],
  ["≥50TB", "at-least 50 TB"],
  ["20亩", "- 20 亩"],
  ["5人以上(含5人)", "at-least 5 人"],
  ["5万元内", "at-most 50000 万元"],
  ["不得少于5人", "at-least 5 人"],
  ["须达95%以上", "at-least 0.95 %"],
  ["合格率≥98%", "at-least 0.98 %"],
  ["=100%(全部)", "equal 1 %"],
  ["“90%”", "- 0.9 %"],
  ["85%-90%", "- 0.85..0.9 %"],
  ["100余人", "- 100 人"],
  ["3台(套)", "- 3 台套"],
  ["5个（册）", "- 5 个"],
  ["每人每年1000元", "- 1000 元/人·年"],
  ["100元/人.天", "- 100 元/人·天"],
  ["5万字", "- 50000 万字"],
])("%s is a quantity", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["健全", "words"],
  ["三级", "words"],
  ["优良中低差", "words"],
  ["原4面广告牌钢架", "prose"],
  ["东面增加2.2米玻璃幕墙", "prose"],
  ["完成3个项目，培训200人", "several-numbers"],
  ["≥**人", "masked"],
  ["——", "blank"],
  ["#REF!", "cell-error"],
  ["地下一层车库改造", "words"],
  ["0-36月龄", "several-numbers"],
  ["12月底前", "prose"],
  ["前3名", "prose"],
  ["近100人", "prose"],
])("%s is no quantity", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["9月前", 20230901, 20230930],
  ["12月底前", 20231201, 20231231],
  ["2021年底前", 20210101, 20211231],
  ["2021年12月完成", 20211201, 20211231],
  ["2021-12-31", 20211231, 20211231],
  ["第四季度", 20231001, 20231231],
  ["11月30日前", 20231130, 20231130],
  ["1-12月", 20230101, 20231231],
  ["2021年3月至6月", 20210301, 20210630],
  ["2021年1月1日至2021年12月31日", 20210101, 20211231],
  ["20221231", 20221231, 20221231],
  ["20221231前", 20221231, 20221231],
  ["上半年", 20230101, 20230630],
  ["2022年下半年", 20220701, 20221231],
])("%s is a span of days", (text, from, to) => {
  expect(parseDeadline(text, 2023)).toMatchObject({ from, to });
});

test.each(["6月份完成宣传片;9月份完成文本", "及时", "13月", "2月30日", "20230230", "12个月"])(
  "%s is no date",
  (text) => {
    expect(parseDeadline(text, 2023)).toBeNull();
  },
);
