import { Decimal } from "../../../src/core";
import { countedValues, mentionBehind, mentionsIn, tells } from "../../../src/core/checks/mention";
import { buildTable, quality, quantity, range } from "../../support/table-builder";

const told = (text: string) =>
  mentionsIn(text).map(({ digits, power, unit, thing }) =>
    [power === 1 ? digits : `${digits.toString()}×${power}`, unit, thing].join("|"),
  );

test.each([
  ["购置8套家具及48套家电", ["8|套|家具", "48|套|家电"]],
  ["修缮纪念碑1座、墓区3处。", []],
  ["培训 100 名 教师，慰问50户低保户", ["100|名|教师", "50|户|低保户"]],
  ["铺设12.5公里管网", ["12.5|公里|管网"]],
  ["新建3座桥梁并完成2条道路的养护", ["3|座|桥梁", "2|条|道路"]],
  ["共5场", []],
  ["5场会", []],
  ["5场大型培训班与会展活动", ["5|场|大型培训班"]],
  ["服务2万人次群众", ["2×10000|人次|群众"]],
  [
    "放流1.2亿尾对虾，清理3.2万株松树，整治5千米河道",
    ["1.2×100000000|尾|对虾", "3.2×10000|株|松树", "5|千米|河道"],
  ],
  ["第8套家具已报废，3-8套家具在库，1.2.3套家具", []],
  ["8套一二三四五六七八九十甲乙", ["8|套|一二三四五六七八九十甲乙"]],
  ["8套一二三四五六七八九十甲乙丙", []],
])("%p counts %p", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("a mention is told as it was written", () => {
  expect(mentionsIn("购置 8 套家具。")[0]?.text).toBe("8套家具");
});

test("a number told in ten thousands is that of a row in single things, as far as it is told", () => {
  const [told] = mentionsIn("清理3.2万株松树");
  expect(["32000", "32040", "31400"].map((value) => tells(told!, new Decimal(value)))).toEqual([
    true,
    true,
    false,
  ]);
  const [plain] = mentionsIn("清理32000株松树");
  expect(["32000", "32040"].map((value) => tells(plain!, new Decimal(value)))).toEqual([true, false]);
  const behind = mentionBehind("全年清理病死松树3.2万株。", "清理病死松树数量", "株");
  expect([behind?.text, behind?.power]).toEqual(["清理病死松树3.2万株", 10_000]);
});

test.each([
  ["帮扶困难职工342人，开展技能培训6期。", "帮扶困难职工人数", "人", "帮扶困难职工342人"],
  ["帮扶困难职工342人，开展技能培训6期。", "技能培训期数", "期", "技能培训6期"],
  ["举办惠民演出84场", "惠民演出场次", "场", "惠民演出84场"],
  ["服务残疾儿童1200人次", "服务残疾儿童人次数", "人次", "服务残疾儿童1200人次"],
  ["更新图书设备12台（套）", "更新图书设备台数", "台", "更新图书设备12台"],
  ["帮扶困难职工人数342人", "帮扶困难职工人数", "人", "帮扶困难职工342人"],
  ["开展培训6期", "培训期数", "期", null],
  ["资助学生320人，其中女生120人", "资助学生人数", "人", null],
  ["累计帮扶困难职工342人", "帮扶困难职工人数", "人", null],
  ["帮扶困难职工342户", "帮扶困难职工人数", "人", null],
])("in %p the number behind %p counted in %p is %p", (text, title, unit, expected) => {
  expect(mentionBehind(text, title, unit)?.text ?? null).toBe(expected);
});

test("only a number counted in things, without a range, has a value to contradict", () => {
  const values = (judgement: Parameters<typeof buildTable>[0]) =>
    countedValues(buildTable(judgement).indicators[0]!);
  const of = (unit?: string) =>
    values({
      indicators: [{ judgement: quantity("at-least", { target: 11, actual: 9, ...(unit ? { unit } : {}) }) }],
    });
  const counted = of("套");
  expect([counted?.unit, String(counted?.target), String(counted?.actual)]).toEqual(["套", "11", "9"]);
  expect(of("万株")?.unit).toBe("株");
  expect([of("%"), of("元"), of()]).toEqual([null, null, null]);
  expect(values({ indicators: [{ judgement: range(3, 5, 4) }] })).toBeNull();
  expect(values({ indicators: [{ judgement: quality("健全", "健全") }] })).toBeNull();
});
