import type { Subcategory, Category } from "../../model";
import type { Direction, DirectionSource, Unit } from "../../judgement";
import { compact } from "../../wording";
import type { Operator } from "../numbers/operator";
import { namesWork } from "./kinds-of-work";
import { BUILT, DELIVERED, ENDED } from "./work-words";

const LESS_IS_BETTER =
  /(投诉|事故|差错|[失错延]误|结余|超支|[上信]访|流失|[死伤]亡|受伤|违[规法纪]|故障|[延逾超]期|不良|缺陷|返工|[案复]发|发[案病]|病死|损[坏失]|破损|负面|舆情|误差|退件|隐患|纠纷|[空闲]置|泄[露漏密]|[污感]染|[辍失]学|返贫|停[机电]|药占比|住院日|(化肥|农药)使用|中断|瘫痪|能耗|排放|[漏迟瞒]报|拖欠|(失业|死淘|漏损|损耗|退货|差评|[撂抛]荒|弃耕|超标|债务?|犯罪)率|赤字|火灾.数)/;
/** The last thing that a name speaks of: 事故起数; and what is done against the rules: 违规建设. */
const AT_THE_END = new RegExp(`${LESS_IS_BETTER.source}(发生|.件|问题)?.?[率数量额积金]?$|[违逾延拖]`);
/** What is wanted of an indicator, said not to be, and what came back: its rate is better low, whatever else the name says. */
const UNWANTED = /[不未](合格|达标|及时|满意|完成|规范)|退回率/;
const SOONER_IS_BETTER = new RegExp(
  `([响反]应|处[理置]|办理|审[批核]|等[待候]|到[达场]|[修恢答回]复|送达|调拨|[出接处]警|救援|[抢维]修|${ENDED}|${BUILT}|${DELIVERED}|施工|建设|结案|评审|反馈)(时[间长]|周期|[天日]数|期限)$|([用耗]时|工期|(?<!质保|保修|公示|服务|使用|保存|有效)时限)$`,
);
const TURNED_ROUND =
  /[处受]理|办[理结]|整[改治]|处[置罚]|减[少排]|下降|降[低幅]|[拆排消]除|控制|修复|响应|满意|防控|治[理疗]|[简专周月日]报|接待|抚恤|追索|奖|抢修|节约|完成|监测|达标|及时|检出|查处|[普调巡筛检排]查|覆盖|合格|知晓|预防|救治|收[治储集]|准确|清[零理]|演练|[化调]解|解决|盘活|复[垦耕]|利用|参保|保险|[查侦]办|打击|督|安[置装]|帮扶|诊疗|回|执法|破获|劝返|鉴定|评估|研究|教育|淘汰|搬/;
const NOT_MONEY = /率$|率\(|达标|及时|合格|完成|节约|降低|合规|准确|控制情况|(?<!(?<!经)费)标准$/;

/** Where a row's direction comes from, strongest first. */
export interface DirectionClues {
  readonly operator: Operator | null;
  readonly isFromColumn: boolean;
  /** The text of a direction column: 正向, 反向. */
  readonly direction: string;
  readonly isZeroTarget: boolean;
  /** Half or more of a whole is wanted: nobody sets out to have 100% of something bad. */
  readonly isMostly: boolean;
  readonly name: string;
  readonly subcategory: Subcategory;
  readonly category: Category;
  readonly unit: Unit | null;
}

/** How actual and target compare, and who says so. */
export interface KnownDirection {
  readonly direction: Direction;
  readonly directionFrom: DirectionSource;
  readonly isStrict: boolean;
}

/** The direction of an indicator: by its operator, its direction column, its name, or else more is better. */
export function directionOf(clues: DirectionClues): KnownDirection {
  if (clues.operator) return byOperator(clues.operator, clues.isFromColumn ? "operator-column" : "operator");
  const word = compact(clues.direction);
  if (/反向|逆向|负向|越小越好/.test(word)) return plain("at-most", "direction-column");
  if (/正向|越大越好/.test(word)) return plain("at-least", "direction-column");
  if (clues.isZeroTarget) return plain("at-most", "zero-target");
  if (isPlainCost(clues) || isControlRate(clues) || (isLessBetter(clues.name) && !clues.isMostly))
    return plain("at-most", "name");
  return plain("at-least", "default");
}

function byOperator(operator: Operator, directionFrom: DirectionSource): KnownDirection {
  const isStrict = operator === "more-than" || operator === "less-than";
  if (!isStrict) return plain(operator, directionFrom);
  return { direction: operator === "more-than" ? "at-least" : "at-most", directionFrom, isStrict };
}

function plain(direction: Direction, directionFrom: DirectionSource): KnownDirection {
  return { direction, directionFrom, isStrict: false };
}

/** Whether an indicator's name says that less is better: 投诉数, 响应时间, 事故发生率, but not 投诉处理率. */
export function isLessBetter(name: string): boolean {
  const word = name.replace(DEVICE, "");
  if (SOONER_IS_BETTER.test(withoutRemark(word)) || UNWANTED.test(word)) return true;
  const isTurned =
    TURNED_ROUND.test(word) || (namesWork(word, word, true) && !AT_THE_END.test(withoutRemark(word)));
  return LESS_IS_BETTER.test(word) && !isTurned;
}

const MORE_IS_BETTER =
  /(满意|合格|达标|优[良秀]|完好|准确|及时|知晓|通过|覆盖|成活|完成|巩固|入学|出勤|就业|办结|整改|化解|利用)[率度]/;

/** Whether an indicator that is not better low is a rate of which nobody can have too much: 合格率, 满意度. */
export function isMoreBetterRate(name: string): boolean {
  return MORE_IS_BETTER.test(name);
}

const CEILING = /(?:控制[数价]|限[额价]|上限|最高限)$/;

/** 监测设备, 巡查车辆: things that are named by what is done with them. */
const DEVICE =
  /(?:.[测控逻法疗育训制]|巡查|(?<=.)[处治]理)(?:设[备施]|车|船[艇只]?|系统|仪|平台|装置|站|班|人员)/g;

/** 响应时间（小时） is about 响应时间. */
const withoutRemark = (word: string): string => word.replace(/\(.*\)$/, "");

/** 成本控制率: less of the budget is better. */
function isControlRate({ subcategory, name, unit }: DirectionClues): boolean {
  return subcategory === "cost" && unit?.dimension === "ratio" && /控制率?$/.test(name);
}

/** A sum of money under 成本: spending less is better; rates and standards are something else. */
function isPlainCost({ subcategory, category, name, unit }: DirectionClues): boolean {
  const isCost = subcategory === "cost" || category === "cost" || /成本/.test(name);
  if (CEILING.test(withoutRemark(name))) return unit === null || unit.dimension === "money";
  return (
    isCost &&
    !NOT_MONEY.test(name) &&
    (unit === null || unit.dimension === "money" || /^万$|[美欧日]元|港[元币]|英镑/.test(unit.name))
  );
}
