import type { Category, Subcategory } from "../model";
import { remembered } from "../remembered";
import { compact, headerWord } from "../wording";

const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ["satisfaction", /满意/],
  ["cost", /^(项目)?(经济|社会|生态环境|生态)?成本/],
  ["output", /产出|完成指标|完成情况|数量指标|质量指标|时效指标/],
  ["benefit", /效益|效果|影响|环境指标|成效|结果|产生效/],
  ["process", /过程|管理|决策|投入|执行|资金|立项|组织|制度|运行|履职|预算/],
];

const SUBCATEGORIES: readonly (readonly [Subcategory, RegExp])[] = [
  ["beneficiary-satisfaction", /满意/],
  ["cost", /成本/],
  ["sustained-impact", /可持续|持续影响|长期影响/],
  ["economic-benefit", /经济效[益果]|经济效应/],
  ["social-benefit", /社会效[益果]|社会效应/],
  ["ecological-benefit", /(生态|环境)效[益果]|环境效应|^生态|^环境/],
  ["quantity", /数量/],
  ["quality", /质量/],
  ["timeliness", /时效|及时|进度/],
];

/** The category a level-1 label stands for. */
export const categoryOf = remembered((label: string): Category => {
  const word = headerWord(label);
  return CATEGORIES.find(([, pattern]) => pattern.test(word))?.[0] ?? "other";
});

/** The subcategory a level-2 label stands for. */
export const subcategoryOf = remembered((label: string): Subcategory => {
  const word = headerWord(label);
  return SUBCATEGORIES.find(([, pattern]) => pattern.test(word))?.[0] ?? "other";
});

/** The category that a level-2 label belongs to in the national form. */
export function categoryOfSubcategory(subcategory: Subcategory): Category {
  if (subcategory === "beneficiary-satisfaction") return "satisfaction";
  if (subcategory === "other") return "other";
  return ["quantity", "quality", "timeliness", "cost"].includes(subcategory) ? "output" : "benefit";
}

const LEVEL1_LABEL =
  /^(项目|部门|年度)?(产出|效益|效果|满意度|成本|过程|决策|管理|投入|完成|产出(和?效果|与效益)|履职|影响力?|结果|社会满意度)(类)?(指标|情况)?$|^项目绩效$|^(预算执行|资金管理|资金投入|项目立项|绩效目标|履职效能|管理效率|社会效应|运行成本|可持续性|可持续发展能力|服务对象满意度?)(情况|率)?(指标)?$/;
const LEVEL2_LABEL =
  /^(产出|项目|完成|实施)?(数量|质量|时效|进度|(经济|社会|生态环境)?成本|(经济|社会|生态|环境)效益|可持续(影响|发展)|(服务对象|社会公众|受益对象|群众)?满意度)(类|效益|效果)?(指标|等)*$|^(社会|经济|生态|环境|生态环境)(效益|影响|效果)+(指标)?$/;

/** Whether a text names a level-1 group (产出指标, 项目决策), points inside its brackets or behind it aside. */
export const isLevel1Label = remembered((text: string): boolean => {
  return text.length <= 30 && LEVEL1_LABEL.test(headerWord(text));
});

/** Whether a text names a level-2 group (数量指标, 可持续影响指标). */
export const isLevel2Label = remembered((text: string): boolean => {
  return text.length <= 30 && LEVEL2_LABEL.test(headerWord(text));
});

/** The level that a text's wording names, the first where it may be either; `null` for any other text. */
export function levelOf(text: string): 1 | 2 | null {
  if (isLevel1Label(text)) return 1;
  return isLevel2Label(text) ? 2 : null;
}

/** The label that stands beside all indicators of a form (绩效指标): never a level of its own. */
export const isSideLabel = remembered((text: string): boolean => {
  const word = compact(text).replace(/\(\d+(\.\d+)?分\)$/, "");
  return /^(年度|项目)*绩效(自评)?指标(完成情况|情况)?$|^绩效$|^指标$|^绩效目标指标$/.test(word);
});

/** A level label as printed, without white space. */
export function levelText(text: string): string {
  return compact(text) === "" ? "" : text.replace(/\s+/g, "");
}
