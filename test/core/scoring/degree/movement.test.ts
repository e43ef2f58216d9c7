import { degreeOfMovement } from "../../../../src/core/scoring/degree/movement";
import type { Degree } from "../../../../src/core";

/** A thing and how it moved, by hand; both texts as they are once cleaned. */
test.each<[target: string, actual: string, degree: Degree | null]>([
  ["改善人居环境", "人居环境改善", "achieved"],
  ["有效改善人居环境", "人居环境得到改善", "achieved"],
  ["人居环境改善", "改善了人居环境", "achieved"],
  ["改善人居环境", "人居环境优化", "achieved"],
  ["改善人居环境", "人居环境有所改善", "partly-achieved"],
  ["改善人居环境", "人居环境未改善", "not-achieved"],
  ["改善人居环境", "人居环境恶化", "not-achieved"],
  ["改善人居环境", "人居环境没有恶化", null],
  ["改善人居环境", "人居环境有待改善", null],
  ["改善人居环境", "人居环境改善，群众未受益", null],
  ["改善人居环境", "人居环境", null],
  ["减少污染", "污染下降", "achieved"],
  ["减少污染", "污染增加", "not-achieved"],
  ["节约经费", "经费节省", "achieved"],
  ["节约经费", "经费浪费", "not-achieved"],
  // the movement alone, since the indicator's name says what moved
  ["改善人居环境", "改善", "achieved"],
  ["改善人居环境", "已改善", "achieved"],
  ["改善人居环境", "已经改善", "achieved"],
  ["改善人居环境", "去年改善", "achieved"],
  ["改善人居环境", "较去年改善", "achieved"],
  ["改善人居环境", "略改善", "partly-achieved"],
  ["改善人居环境", "略有改善", "partly-achieved"],
  ["改善人居环境", "稍改善", "partly-achieved"],
  ["改善人居环境", "稍有改善", "partly-achieved"],
  ["改善人居环境", "同比有所改善", "partly-achieved"],
  ["改善人居环境", "未改善", "not-achieved"],
  ["改善人居环境", "改善较", null],
  ["改善人居环境", "道路改善", null],
  // words between those of the thing
  ["改善办学条件", "办学硬件条件改善", "achieved"],
  ["改善办学条件", "办学楼宇门窗桌椅条件改善", "achieved"],
  ["改善办学条件", "办学楼宇门窗和桌椅条件改善", null],
  ["改善办学条件", "办学环境改善", null],
  ["改善办学", "办好学校改善", null],
  ["提高服务水平", "提服务水平高", null],
  ["服务水平提升", "服务提升", null],
  ["提升量", "量提升", null],
  // a state that was to be kept
  ["保障正常运转", "正常运转", "achieved"],
  ["持续保障正常运转", "正常运转", "achieved"],
  ["保障正常运转", "运转", null],
  ["正常运转", "正常运转", null],
])("%s / %s: %s", (target, actual, degree) => {
  expect(degreeOfMovement(target, actual)).toBe(degree);
});
