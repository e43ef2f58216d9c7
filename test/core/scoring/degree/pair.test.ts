import { isAsStrong, isUnfinished, pairOf } from "../../../../src/core/scoring/degree/pair";

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
  ["完成", "完成80%", true],
  ["完成80%", "完成80%", false],
  ["完成", "完成", false],
])("%s answered by %s: unfinished is %s", (target, actual, isIt) => {
  expect(isUnfinished(target, actual)).toBe(isIt);
});
