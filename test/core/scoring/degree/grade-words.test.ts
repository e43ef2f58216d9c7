import { degreeOfGrade, degreeOnScale } from "../../../../src/core/scoring/degree/grade-words";
import type { Degree } from "../../../../src/core";

test.each<[target: string, actual: string, degree: Degree | null]>([
  ["优", "优", "achieved"],
  ["优", "良", "partly-achieved"],
  ["优", "差", "not-achieved"],
  ["良", "优秀", "achieved"],
  ["合格", "不合格", "not-achieved"],
  ["优", "结果为优", "achieved"],
  ["优", "评价良", "partly-achieved"],
  ["优", "为优", "achieved"],
  ["优秀", "优秀等级", "achieved"],
  ["优级", "良级", "partly-achieved"],
  ["优", "良评价为好", null],
  ["优", "良等级好", null],
  ["优", "齐全", null],
  // beside a target that is no grade only the plain grades are
  ["提升", "优", "achieved"],
  ["提升", "良好", "achieved"],
  ["提升", "中", "partly-achieved"],
  ["提升", "较差", "not-achieved"],
  ["提升", "很差", null],
  ["提升", "高", null],
])("%s graded %s: %s", (target, actual, degree) => {
  expect(degreeOfGrade(target, actual)).toBe(degree);
});

test.each<[target: string, actual: string, degree: Degree | null]>([
  ["好中差", "好", "achieved"],
  ["好中差", "中", "partly-achieved"],
  ["好中差", "差", "not-achieved"],
  ["高低", "低", "not-achieved"],
  ["好坏", "中", null],
  ["提升", "好", null],
])("on the scale %s: %s is %s", (target, actual, degree) => {
  expect(degreeOnScale(target, actual)).toBe(degree);
});
