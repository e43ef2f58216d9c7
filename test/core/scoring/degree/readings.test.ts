import { pairOf, type Pair } from "../../../../src/core/scoring/degree/pair";
import { bySameWords } from "../../../../src/core/scoring/degree/same-words";
import {
  byContrary,
  byDone,
  byEffect,
  byLateness,
  byRegulation,
  byShortAnswer,
  byStrength,
  byWeakenedStrength,
  byWhatHappened,
} from "../../../../src/core/scoring/degree/short-answer";
import { byMovement, byTargetWords } from "../../../../src/core/scoring/degree/target-words";
import type { Degree } from "../../../../src/core";

const LONG = "，经办人员按照既定安排分批办理了各项工作";

/** An answer of exactly so many letters: the longest that is still read as a whole. */
const asLongAs = (letters: number, text: string): string => text + "事".repeat(letters - text.length);
const SHORT = 14;

/** Each way to read an answer by itself: what it says, and where it leaves the word to the next. */
type Case = readonly [target: string, actual: string, Degree | null];

function reads(reading: (pair: Pair) => Degree | null, cases: readonly Case[]): void {
  test.each(cases)("%s / %s: %s", (target, actual, expected) => {
    expect(reading(pairOf(target, actual))).toBe(expected);
  });
}

describe("the same words", () => {
  reads(bySameWords, [
    ["", "", null],
    ["健全", "健全", "achieved"],
    ["健全", "较健全", null],
    ["不满意", "满意", null],
    ["满意度", "满意", null],
    ["符合标准", "满足", null],
    ["全覆盖", "完成100%", "achieved"],
    ["全覆盖", "90%", null],
    ["显著", "100%", null],
    ["建立机制", "机制建立", "achieved"],
    ["建立机制", "制度建立", null],
    ["提升", "升提", null],
    ["三级", "三级", "achieved"],
    ["建立机制", "机制", null],
    ["对环境无影响", "无影响", "achieved"],
    ["对环境无影响", "环境无影响", "achieved"],
    ["环境卫生无污染无影响", "无影响", null],
    ["资料零错", "零错", null],
    ["符合政府采购规定", "符合规定", "achieved"],
    ["符合政府采购规定", "符合标准", null],
    ["符合政府采购规定", "政府规定", null],
    ["通过评审", "通过专家组评审", "achieved"],
    ["通过评审", "通过部分评审", null],
    ["通过评审", "通过专家组织的材料评审", null],
    ["通过评审", "通过各专家组织评审", "achieved"],
    ["通过评审", "通过专家验收", null],
    ["通过评审", "未能通过评审", null],
    ["通过", "通过评审", null],
    ["组织评审", "组织专家评审", null],
    ["提升3个等级", "提升等级", null],
    ["达标率", "达率", null],
    ["及时报送", "及时", "achieved"],
    ["收到发票后15个工作日内", "按时支付", "achieved"],
    ["收到发票后", "按时支付", null],
    ["全覆盖", "覆盖率100%", "achieved"],
    ["全覆盖", "增长100%", null],
    ["全覆盖", "完成100%以上", null],
  ]);
});

describe("the regulations' names", () => {
  reads(byRegulation, [
    ["保障", "部分达成年度指标并具有一定效果", "partly-achieved"],
    ["完成目标", "完成目标", null],
    ["保障", `达成年度指标${LONG}${LONG}`, null],
    ["保障", "无关", null],
    ["保障", asLongAs(2 * SHORT, "部分达成年度指标"), "partly-achieved"],
  ]);
});

describe("what was not to happen", () => {
  reads(byWhatHappened, [
    ["无投诉", "无", "achieved"],
    ["无投诉", "接到投诉", "not-achieved"],
    ["无投诉", "全年受理", null],
    ["无投诉", `未发生投诉${LONG}`, null],
    ["不断提升", "无", null],
    ["无投诉", asLongAs(SHORT, "未收到投诉"), "achieved"],
    ["提升", "无", null],
  ]);
});

describe("the contrary", () => {
  reads(byContrary, [
    ["资金使用合规", "存在违规", "not-achieved"],
    ["资金使用合规", "未发现违规", null],
    ["正常运转", "停用", "not-achieved"],
    ["正常运转", asLongAs(SHORT, "停用"), "not-achieved"],
    ["正常运转", `停用${LONG}`, null],
    ["资金使用合规", "停用", null],
    ["控制在预算内", "超出预算", "not-achieved"],
    ["不超预算", "略有超支", "not-achieved"],
    ["无", "发生1起", "not-achieved"],
  ]);
});

describe("a strength that is weakened", () => {
  reads(byWeakenedStrength, [
    ["明显", "较明显", "partly-achieved"],
    ["明显", "不明显", "not-achieved"],
    ["明显", "无明显变化", "not-achieved"],
    ["明显", "明显", null],
    ["明显", asLongAs(SHORT, "较明显"), "partly-achieved"],
    ["较明显", "较明显", null],
    ["提升", "较明显", null],
    ["明显", `较明显${LONG}`, null],
  ]);
});

describe("lateness", () => {
  reads(byLateness, [
    ["按时完成", "延期", "not-achieved"],
    ["按时完成", "略有延迟", "partly-achieved"],
    ["按时完成", "未延期", null],
    ["完成", "延期", null],
    ["按时完成", asLongAs(SHORT, "延期"), "not-achieved"],
    ["按时完成", `延期${LONG}`, null],
  ]);
});

describe("a denial or a weaker word in a short answer", () => {
  reads(byShortAnswer, [
    ["提升", "未提升", "not-achieved"],
    ["无投诉", "不满", null],
    ["提升", "有所提升", "partly-achieved"],
    ["有所提升", "略有提升", null],
    ["提升", "未发生事故", null],
    ["提升", asLongAs(SHORT, "未提升"), "not-achieved"],
    ["建设", "部分活动未完成", "partly-achieved"],
    ["建设", "未建设部分", "not-achieved"],
    ["提升", `未提升${LONG}`, null],
    ["提升", "提升", null],
  ]);
});

describe("strong words on both sides", () => {
  reads(byStrength, [
    ["效果明显", "显著", "achieved"],
    ["效果明显", "提升", null],
    ["提升", "显著", null],
    ["效果明显", asLongAs(SHORT, "显著"), "achieved"],
    [asLongAs(SHORT, "效果明显"), "显著", "achieved"],
    [`效果明显${LONG}`, "显著", null],
    ["效果明显", `显著${LONG}`, null],
  ]);
});

describe("praise of the effect", () => {
  reads(byEffect, [
    ["提升", "成效显著", "achieved"],
    ["提升", "取得良好效果", "achieved"],
    ["提升", "效果一般", null],
  ]);
});

describe("a report of success", () => {
  reads(byDone, [
    ["发放", "已发放", "achieved"],
    ["发放", "全部完成", "achieved"],
    ["发放", "完成80%", null],
    ["发放", "未完成", null],
    ["发放", "已基本完成", null],
    ["发放", "见附件", null],
    ["通过终验", "已通过初验", null],
    ["通过终验", "均已通过初验", null],
    ["通过终验", "已通过专家终验", "achieved"],
    ["通过专家终验", "已通过终验", "achieved"],
    ["通过终验", "已通过", "achieved"],
    ["完成建设", "已完成目标", "achieved"],
    ["终验通过", "已通过初验", "achieved"],
    ["达到行业标准", "达到国家标准", null],
  ]);
});

describe("the target's words inside the answer", () => {
  reads(byTargetWords, [
    ["及时", "资金发放及时", "achieved"],
    ["及时", "资金发放不及时", "not-achieved"],
    ["及时", "资金发放较及时", "partly-achieved"],
    ["及时", "个别未及时", "partly-achieved"],
    ["及时", "发放", null],
    ["好", "很好", null],
    ["及时", "发放及时，但仍未到户", null],
    ["完成", "完成80%", null],
    ["健全", "逐步健全", null],
    ["逐步健全", "逐步健全", "achieved"],
    ["长期", "中长期", null],
    ["长期", "发展中长期", null],
    ["长期发展", "中长期发展", null],
    ["及时", "工作中及时", "achieved"],
    ["持续", "持续影响", "achieved"],
    ["持续", "影响", null],
    ["及时", "部分未按规定及时", null],
    ["及时", "个别没及时", "partly-achieved"],
    ["服务有所提升", "服务提升", null],
    ["一定程度上改善", "改善", "achieved"],
    ["一定程度改善", "改善", "achieved"],
    ["及时", "发放及时，部分人员未领", null],
    ["显著提升", "提升", null],
    ["显著提升", "明显提升", "achieved"],
    ["有所提升", "略有提升", "achieved"],
  ]);
});

describe("a thing and its movement", () => {
  reads(byMovement, [
    ["提升服务水平", "服务水平提高", "achieved"],
    ["显著提升服务水平", "服务水平提高", null],
    ["有所提升", "略有提高", "achieved"],
    ["提升服务水平", "服务水平略有提高", "partly-achieved"],
    ["提升服务水平", "服务水平提高，但仍未达到要求", null],
    ["提升服务水平", `服务水平提高${LONG}${LONG}`, null],
    ["健全", "逐步完善", null],
    ["有所提升", "有所下降", "not-achieved"],
    ["显著提升服务水平", "服务水平有所提升", "partly-achieved"],
    ["显著提升服务水平", "服务水平下降", "not-achieved"],
    ["提升服务水平", asLongAs(2 * SHORT, "服务水平提高"), "achieved"],
    ["及时", "提高", null],
  ]);
});
