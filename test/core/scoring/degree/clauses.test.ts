import { clausesOf } from "../../../../src/core/scoring/degree/clauses";
import { qualitativeDegree } from "../../../../src/core/scoring/degree/qualitative-degree";

test.each([
  ["平整", "路面平整,无坑槽", ["路面平整"]],
  ["整洁", "无垃圾、无杂草,整洁有序", ["、", "整洁有序"]],
  ["正常", "运行正常(全年无异常)", ["运行正常"]],
  ["无坑槽", "平整,无坑槽", ["平整", "无坑槽"]],
  ["健全", "健全,无专人负责", ["健全", "无专人负责"]],
  ["提升", "无", ["无"]],
  ["安全", "零事故,无坍塌", ["零事故"]],
])("for %s the clauses of %s are %j", (target, actual, clauses) => {
  expect(clausesOf(target, actual)).toEqual(clauses);
});

test.each([
  ["及时", "发放及时但仍未到户", null],
  ["健全", "健全但执行不到位", null],
  ["提升", "得到提升但存在短板", null],
  ["健全", "健全仍有不足", null],
  ["有效运行", "设施仍有效运行", "achieved"],
  ["及时", "不但及时而且足额", "achieved"],
  ["完成", "虽受疫情影响但圆满完成", "achieved"],
  ["及时", "发放及时", "achieved"],
  ["及时到户", "但未到户", "not-achieved"],
  ["完整", "完整,2卷缺失", null],
  ["完整", "完整(2卷缺失)", null],
  ["完整", "完整,无缺失", "achieved"],
  ["完整", "完整,缺失已补齐不影响使用", "achieved"],
  ["改善", "改善有限,效果良好", null],
  ["健全", "健全,执行不严", null],
  ["健全", "不健全,执行不严", "not-achieved"],
  ["整改到位", "整改3处,整改到位", "achieved"],
  ["完整", "基本完整,2卷缺失", "partly-achieved"],
  ["规范", "市场秩序规范,查处3起违规行为", "achieved"],
  ["同比下降", "交通事故120起,同比下降12%", "achieved"],
])("%s answered by %s: %s", (target, actual, degree) => {
  expect(qualitativeDegree(target, actual)).toBe(degree);
});
