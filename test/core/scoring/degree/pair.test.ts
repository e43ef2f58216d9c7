import { isAsStrong, isUnfinished, pairOf, takesBack } from "../../../../src/core/scoring/degree/pair";

test.each([
  ["≥=健全", "健全"],
  ["甲≥乙", "甲≥乙"],
  ["提高１.５％。", "提高1.5%"],
  ["达标.", "达标"],
  ["健 全、“规范”", "健全规范"],
  ["较上年度减少", "较去年减少"],
  ["符合国家相关标准", "符合国家标准"],
  ["相关单位", "相关单位"],
  ["设备运行正常", "设备正常运行"],
])("%s is compared as %s", (text, cleaned) => {
  expect(pairOf(text, text)).toEqual({ target: cleaned, actual: cleaned });
});

test.each([
  ["显著提升", "提升", false],
  ["显著提升", "明显提升", true],
  ["提升", "提升", true],
  ["非常满意", "满意", false],
  ["非常满意", "很满意", true],
  ["十分满意", "明显满意", false],
])("%s answered by %s: as strong is %s", (target, actual, isIt) => {
  expect(isAsStrong(target, actual)).toBe(isIt);
});

test.each([
  ["发放及时但仍未到户", true],
  ["健全但执行不到位", true],
  ["得到提升但存在短板", true],
  ["健全仍有不足", true],
  ["设施仍有效运行", false],
  ["不但及时而且足额", false],
  ["虽受疫情影响但圆满完成", false],
  ["但未到户", false],
  ["发放及时", false],
])("%s takes something back: %s", (actual, isIt) => {
  expect(takesBack({ target: "及时", actual })).toBe(isIt);
});

test.each([
  ["完成", "完成80%", true],
  ["完成80%", "完成80%", false],
  ["完成", "完成", false],
])("%s answered by %s: unfinished is %s", (target, actual, isIt) => {
  expect(isUnfinished(target, actual)).toBe(isIt);
});
