import type { ColumnRole } from "../recognition";
import { remembered } from "../remembered";
import { compact, headerWord } from "../wording";
import { roleOfWord } from "./header-grammar";

/** What a header cell can say: a role of ours, or something that is known not to be one. */
export type HeaderKind =
  | ColumnRole
  | "reviewer" // 复核得分, 财政审核评分: somebody else's column
  | "monitoring" // 1-7月执行数, 全年预计完成: a form of the running year
  | "multi-year" // 中期目标, 2023-2025年指标值
  | "criteria" // 评分标准, 指标解释
  | "side-label" // 绩效指标 over or beside the level columns
  | "other"; // 完成率, 得分系数, 序号, 备注

/** A header cell's meaning. Weak ones count only where no strong one has the role. */
export interface HeaderMeaning {
  readonly kind: HeaderKind;
  readonly isWeak: boolean;
  /** Whether only the word's last part is known: 县级完成值. */
  readonly isEnding?: boolean;
  /** Whether the names below print their targets too: 三级指标及目标值. */
  readonly isTarget?: boolean;
}

/** Kinds of headers that are roles a table is told by; a table has one column of each. */
export const OWN_KINDS: ReadonlySet<HeaderKind> = new Set<HeaderKind>([
  "level1",
  "level2",
  "name",
  "target",
  "actual",
  "points",
  "score",
]);

/** Longer texts are prose or instructions, never a header. */
const LONGEST_HEADER = 48;
const LONGEST_FOREIGN = 20;
const LONGEST_UNKNOWN = 14;

/** What makes a column somebody else's, wherever it stands in the word. */
const FOREIGN: readonly (readonly [HeaderKind, RegExp])[] = [
  [
    "monitoring",
    /预计(?!(指标|目标)?值$)|(全年|年底|年末|完成)预计|可能性|[上下]半年|半年度?完成|监(控|测值)|(?<!\d)年中(?!央|调整)|(?<!\d)(?!1[-~—至]12月)\d{1,2}[-~—至]\d{1,2}月|截[至止](20\d\d年)?(?!12)\d{1,2}月|季度/,
  ],
  [
    "multi-year",
    /中期(?!调整)|长期|远期|实施期|\d{4}年?[-~—至]\d{4}年|总目标值|总体.*值|规划期|[三五]年(目标|指标|规划)/,
  ],
  [
    "reviewer",
    /复核|审核|核实|(核定|审定)(?!分值|权重)|评审|校核|专家|评委|抽[查评]|[复重再]评|第三方|中介|监审|主管部门(自?评|[打得])|财政(部门|[局厅处科所股])?[评审打得核]|评价(小?组|机构)|绩效办/,
  ],
  [
    "criteria",
    /(评[分价定]|考[核评]|[计扣赋得]分)(标准(?!值)|要点|方法|办法|规则|依据|细则)|[评计赋]分说明|计算(公式|方法)|指标(解释|说明|释义)(?!.*名称)|数据来源|佐证|取数|证明材料|指标值说明|设定依据|历史|上年|行业标准/,
  ],
  [
    "other",
    /原因类[型别]|(调整|变更)原因|(?<!权重)系数|^得分率|(?<!权重|分值)(比例|比率|占比)$|[偏差离]率|偏[离差]度|完成(率|比|进度|程度)|是否|核心|核对|(?<!职)责任|[科处]室|序号|编[码号]|扣分值?$|扣减|加分|排[序名]|等级|档次|评[分价](意见|结论)|^[一二]级(?!.*[及和与]).*(权重|分值|得分)/,
  ],
];

const EXPLANATION =
  /(偏差|偏离|差异|未(完成|达[标成到]|实现)).*(分析|措施|说明|情况|理由)|原因|(改进|整改)(措施|意见|情况)|([扣失得评]分|自评)((情况)?说明|理由)|(存在|主要)的?问题|(偏差|差异|偏离)(解释|及改进)|问题分析|问题[及与和].*措施/;

/** Columns that take the reason where the form has none of its own for it. */
const REMARK =
  /^(情况|完成情况|自评|自评情况|得分|自评得分|其他|其它|有关|有关情况|相关|补充|具体|备注)?说明([及和或、/]?备注)?$|^完成情况分析$|^备注(栏|[及和或、/]说明)?$/;

const SIDE_LABEL = /^(年度)?(项目)?绩效(目标)?指标$|^绩效(自评)?指标(情况)?$|^绩效指标及完成情况$/;

/** 指标（一级）: the level in brackets behind, which are no mere addition here. */
const LEVEL_BEHIND = /^指标\(([一二三]级)\)$/;

/** 5.分值, ⑤分值: columns are counted in digits; 四、 counts the parts of a form. */
const NUMBER = /^(\d{1,2}[.、]|[①-⑳])/;

/** 指标2： holds a place for a name; it heads nothing. */
const PLACEHOLDER = /^指标[\d一二三四五六七八九十]+([:.、]|$)/;

/** Times that say nothing but "this year": 2022年度, 截至12月31日, 1-12月. */
const THIS_YEAR = /20\d\d年度?|截[至止](20\d\d年)?(12月(底|末|31日)?|年底)|1[-~—至]12月份?|12月底/g;

/** Words whose first half is unknown: the last part still says what the column is about. */
const ENDINGS: readonly (readonly [RegExp, HeaderMeaning])[] = [
  [/^(?!.*自评|.*自我).*(得分|评分|打分)$/, { kind: "reviewer", isWeak: false, isEnding: true }],
  [/(得分|评分|打分)$/, { kind: "score", isWeak: true, isEnding: true }],
  [/(分值|权重)$/, { kind: "points", isWeak: true, isEnding: true }],
  [/(完成值|实际值|执行值)$|^实施进度$/, { kind: "actual", isWeak: true, isEnding: true }],
  [/(指标值|目标值)$/, { kind: "target", isWeak: true, isEnding: true }],
];

/**
 * What a cell's text means as a header of the indicator block; `null` where it is none.
 *
 * Weak meanings (指标, 年度目标, 完成情况) are words that other parts of a form use too.
 */
export const headerMeaning = remembered((text: string): HeaderMeaning | null => {
  return text.length > LONGEST_HEADER ? null : readMeaning(text);
});

function readMeaning(text: string): HeaderMeaning | null {
  const whole = compact(text).replace(LEVEL_BEHIND, "$1指标");
  const word = headerWord(whole.replace(NUMBER, ""));
  if (isNoHeader(word, whole)) return null;
  const foreign = foreignKind(word);
  if (foreign && !isOwnExplanation(foreign, whole)) return { kind: foreign, isWeak: false };
  if (word.length >= 2 && EXPLANATION.test(whole)) return { kind: "explanation", isWeak: false };
  if (REMARK.test(word)) return { kind: "explanation", isWeak: true };
  if (SIDE_LABEL.test(word)) return { kind: "side-label", isWeak: false };
  const own = word.replace(THIS_YEAR, "年度");
  return roleOfWord(own) ?? meaningOfParts(own) ?? meaningOfEnding(word);
}

/** 实际完成值/完成情况: words joined that say the same; 三级指标及目标值 heads names that print their targets. */
function meaningOfParts(word: string): HeaderMeaning | null {
  const [first, ...others] = word.split(/[、/及和或]/).map(roleOfWord);
  if (!first || others.length === 0) return null;
  if (others.every((other) => other?.kind === first.kind)) return first;
  const isTarget = first.kind === "name" && others.every((other) => other?.kind === "target");
  return isTarget ? { ...first, isTarget } : null;
}

function isNoHeader(word: string, whole: string): boolean {
  return word === "" || /[。;!?]|级项目名称/.test(word) || PLACEHOLDER.test(whole);
}

function foreignKind(word: string): HeaderKind | undefined {
  if (word.length > LONGEST_FOREIGN) return undefined;
  return FOREIGN.find(([, pattern]) => pattern.test(word))?.[0];
}

/** 偏差率及原因分析, 是否存在偏差及原因: the reason is what the column is for. */
function isOwnExplanation(kind: HeaderKind, word: string): boolean {
  const isStranger = kind === "reviewer" || kind === "monitoring";
  return !isStranger && /(?<!调整|变更)原因(?!类)|改进措施|[偏差离][率度]分析/.test(word);
}

function meaningOfEnding(word: string): HeaderMeaning | null {
  if (word.length > LONGEST_UNKNOWN) return null;
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? null;
}
