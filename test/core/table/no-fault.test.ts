import { withoutNoFaults } from "../../../src/core/table/quantity/rewrite/no-fault";
import type { RowTexts } from "../../../src/core/table/quantity/row-texts";

test.each([
  ["平整", "路面平整,无坑槽", "路面平整"],
  ["整洁", "无垃圾、无杂草,整洁有序", "整洁有序"],
  ["正常", "运行正常(全年无异常)", "运行正常"],
  ["≥90%", "94%,未收到投诉", "94%"],
  ["12月底前", "11月30日,无延误", "11月30日"],
  ["无坑槽", "平整,无坑槽", "平整,无坑槽"],
  ["不少于3次", "4次,零事故", "4次"],
  ["健全", "健全,无专人负责", "健全,无专人负责"],
  ["到位", "管护到位,无人值守", "管护到位,无人值守"],
  ["提升", "水平无提升", "水平无提升"],
  ["提升", "宣传到位,无提升", "宣传到位,无提升"],
  ["良好", "无", "无"],
  ["合格", "合格,未完成验收", "合格,未完成验收"],
])("for %s, %s says %s", (target, actual, rest) => {
  expect(withoutNoFaults({ target, actual } as RowTexts).actual).toBe(rest);
});
