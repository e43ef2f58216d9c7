import { clausesOf } from "../../../../src/core/scoring/degree/clauses";
import { qualitativeDegree } from "../../../../src/core/scoring/degree/qualitative-degree";

test.each([
  ["健全,但执行不到位", ["健全", "但执行不到位"]],
  ["健全仍有不足", ["健全", "仍有不足"]],
  ["系统正常运行发生故障3次", ["系统正常运行", "发生故障3次"]],
  ["安全,未发生事故", ["安全", "未发生事故"]],
  ["完整(2卷缺失)", ["完整", "2卷缺失"]],
  ["不但及时而且足额", ["不但及时而且足额"]],
  ["有效避免出现返贫", ["有效避免出现返贫"]],
])("the clauses of %s are %j", (actual, clauses) => {
  expect(clausesOf(actual)).toEqual(clauses);
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
  ["准确", "基本准确,个别差错", "partly-achieved"],
  ["满意", "满意,个别不满意", null],
  ["三级,但效果不明显", "三级,但效果不明显", null],
  ["安全", "安全,抽检不合格1批", null],
  ["减少", "减少,局部反弹", null],
  ["改善", "持续改善,水质反弹", null],
  ["无违规", "无违规,2项待整改", null],
  ["安全", "安全,隐患已整改", "achieved"],
  ["改善", "改善有限,效果良好", null],
  ["健全", "健全,执行不严", null],
  ["健全", "不健全,执行不严", "not-achieved"],
  ["完整", "基本完整,2卷缺失", "partly-achieved"],
  ["规范", "市场秩序规范,查处3起违规行为", "achieved"],
  ["同比下降", "交通事故120起,同比下降12%", "achieved"],
])("%s answered by %s: %s", (target, actual, degree) => {
  expect(qualitativeDegree(target, actual)).toBe(degree);
});
