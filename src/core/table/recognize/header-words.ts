import type { ColumnRole } from "../model";
import { compact, headerWord } from "../wording";

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
}

/** Longer texts are prose or instructions, never a header. */
const LONGEST_HEADER = 48;
const LONGEST_FOREIGN = 20;

const YEAR = "(?:年度|全年|当年|本年度?|年初|年末|年终|期初|期末|\\d{4}年度?|20\\d\\d)";
const WHOSE = "(?:三级|绩效|项目|年度|单位|部门|指标|目标|明细|具体|考核|评价)";

const NOT_OURS: readonly (readonly [HeaderKind, RegExp])[] = [
  [
    "monitoring",
    /预计|可能性|上半年|监控|(?<!\d)年中(?!央)|(?<!\d)(?!1[-~—至]12月)\d{1,2}[-~—至]\d{1,2}月|截至(?!12)\d{1,2}月|一季度|前三季度/,
  ],
  ["multi-year", /中期|长期|远期|实施期|中长期|\d{4}年?[-~—至]\d{4}年|总目标值|规划期/],
  [
    "reviewer",
    /复核|审核|核实|核定|评审|专家|抽查|抽评|复评|重评|再评|第三方|中介|监审|主管部门(?:自?评|打|得)|财政(?:部门|局|厅|处|科|所|股)?(?:评|审|打|得|核)|评价组|绩效办/,
  ],
  [
    "criteria",
    /评[分价]标准|评[分价]要点|计算公式|计算方法|评分方法|评[分价]规则|评[分价]依据|评分说明|指标解释|指标说明|指标释义|扣分标准|赋分(?:标准|规则|说明)|计分(?:标准|方法|规则)|数据来源|佐证|取数|证明材料|指标值说明|设定依据|历史|上年|行业标准/,
  ],
  [
    "other",
    /系数|^得分率|比例$|比率$|[偏差离]率|偏离度|偏差度|完成率|完成比|完成进度|是否|核心|序号|编[码号]|扣分(?:值)?$|扣减|加分|排序|等级|档次|评[分价](?:意见|结论)|^一级.*(?:权重|分值|得分)|^二级.*(?:权重|分值|得分)/,
  ],
];

const EXPLANATION =
  /(?:原因|偏差|偏离|差异|未完成|未达标|未达成|未达到|未实现).*(?:分析|措施|说明|情况|理由|原因)|^原因$|原因|改进(?:措施|意见|情况)|(?:扣分|失分)(?:说明|情况|理由)|整改措施/;

/** Columns that take the reason where the form has none of its own for it. */
const REMARK = /^(?:情况|自评|得分|自评得分|其他|有关|有关情况)?说明$|^备注$/;

type RolePattern = readonly [role: ColumnRole, strong: RegExp, weak: RegExp | null];

const ROLE_PATTERNS: readonly RolePattern[] = [
  [
    "level1",
    /^一级(?:绩效)?(?:指标|目标)?(?:名称|类别)?$|^指标一级$/,
    /^(?:指标|绩效指标)(?:类型|类别|大类|维度)$|^指标分类$|^类别$|^评价维度$/,
  ],
  ["level2", /^二级(?:绩效)?(?:指标|目标)?(?:名称|类别)?$|^指标二级$/, /^指标子类$|^指标小类$|^子类别?$/],
  [
    "name",
    new RegExp(
      `^三级(?:绩效)?指标?(?:名称|内容)?$|^四级指标$|^(?:绩效|具体|明细|末级|个性|项目|考核|评价|自评|细化)?指标(?:名称|内容)$|^指标三级$|^具体(?:绩效)?指标$|^明细指标$|^末级指标$`,
    ),
    /^(?:考核|评价|自评|三级|个性|细化)?指标$|^指标描述$|^(?:考核|评价|自评|绩效)(?:内容|事项)$|^指标项目?$/,
  ],
  [
    "target",
    new RegExp(
      `^(?:${YEAR}|${WHOSE}|预期|计划|设定|设置|批复|申报|预设|原定|既定|预定|初始|目标)*(?:指标|目标|计划|预期|设定|考核|期望|任务|绩效)(?:设定)?(?:值|数|标准)$|^(?:${YEAR}|${WHOSE})*(?:计划|预期|应|设定)(?:完成|达到|实现)(?:的)?(?:指标|目标)?(?:值|数)$|^(?:设定|预期|期望|应有|标准|基准)值$`,
    ),
    new RegExp(
      `^(?:${YEAR}|${WHOSE}|预期|计划|设定|调整后?|修正后?)*(?:绩效)?(?:目标|指标目标|计划|预期目标|任务)(?:情况|内容|任务|设定)?$|^(?:调整|修正)后?(?:的)?(?:年度)?(?:绩效)?(?:指标|目标)(?:值|数)$|^计划完成情况$|^年度绩效指标$|^目标$`,
    ),
  ],
  [
    "actual",
    new RegExp(
      `^(?:${YEAR}|${WHOSE}|自评|截至12月(?:底|末|31日)?|1-12月份?|至年底)*(?:实际|实绩|完成|实现|达成|业绩|达到)(?:的)?(?:完成|实现|达成|达到|执行|产出)?(?:的)?(?:绩效)?(?:指标|目标|业绩)?(?:值|数|数值|数量)$|^实际(?:完成|实现|达成)$`,
    ),
    new RegExp(
      `^(?:${YEAR}|${WHOSE}|自评|截至12月(?:底|末|31日)?|1-12月份?)*(?:实际)?(?:完成|实现|达成|达标|执行|落实)(?:的)?(?:指标|目标|任务)?(?:情况|结果|程度|状况|内容)$|^实际(?:情况|结果|值|执行情况)$|^(?:自评)?完成(?:情况|结果)(?:说明|描述)$`,
    ),
  ],
  [
    "score",
    /^(?:绩效|指标|三级指标|项目|单位|部门|预算单位|项目单位|实施单位|自我|实际|自查|本年|年度|最终|本项|单项)*(?:自评|得分|自评得|实得|自评价|考评|考核)?(?:得分|自评分|自评得分|评分|实得分|打分|自评分值|自评分数|自评值|得分值|得分情况|自评结果分)$|^实得$|^自评分$|^分数$/,
    /^(?:绩效)?(?:自评|评价|自评价)(?:得分|分值|分数|评分|打分)?$|^(?:得分|自评)情况$|^考核分$/,
  ],
  [
    "points",
    /^(?:三级)?(?:绩效|指标|设定|标准|评价|自评|年度|考核|评分|项目)*(?:分值|权重|权重值|权重分值?|分值权重|权值|权数|标准分值?|满分|满分值|总分值|赋分|赋分值|基准分|应得分|基础分|参考分值?|配分|设定分)$|^(?:分值|权重)[/、或及和]?(?:权重|分值)$/,
    null,
  ],
  ["targetUnit", /^(?:度量|计量|计算|指标|目标|数量|指标值|目标值|量化)单位$|^单位$/, null],
  [
    "targetOperator",
    /^(?:计算|运算|比较|关系|逻辑|判断|数学|指标值?|目标值?)?符号?$|^(?:计算|运算|比较|关系)(?:符|关系)$|^指标(?:性质|方向|属性|趋势|类型标识)$|^(?:性质|方向|趋势)$|^(?:正反|正负)(?:向|方向).*$|^目标方向$|^指标值方向$|^值类型$|^指标值类型$/,
    null,
  ],
];

const SIDE_LABEL = /^(?:年度)?(?:项目)?绩效指标$|^绩效(?:自评)?指标(?:情况)?$|^绩效指标及完成情况$/;

const meanings = new Map<string, HeaderMeaning | null>();
const MEANINGS_KEPT = 5_000;

/**
 * What a cell's text means as a header of the indicator block; `null` where it is none.
 *
 * Weak meanings (指标, 年度目标, 完成情况) are words that other parts of a form use too.
 */
export function headerMeaning(text: string): HeaderMeaning | null {
  if (text.length > LONGEST_HEADER) return null;
  const known = meanings.get(text);
  if (known !== undefined) return known;
  const meaning = readMeaning(text);
  if (meanings.size >= MEANINGS_KEPT) meanings.clear();
  meanings.set(text, meaning);
  return meaning;
}

function readMeaning(text: string): HeaderMeaning | null {
  const whole = compact(text);
  const word = headerWord(text);
  if (word === "" || /[。；;！!?？]/.test(word)) return null;
  const foreign = foreignKind(word);
  if (foreign && !isOwnExplanation(foreign, whole)) return { kind: foreign, isWeak: false };
  if (word.length >= 2 && EXPLANATION.test(whole)) return { kind: "explanation", isWeak: false };
  if (REMARK.test(word)) return { kind: "explanation", isWeak: true };
  return roleMeaning(word) ?? (SIDE_LABEL.test(word) ? { kind: "side-label", isWeak: false } : null);
}

function foreignKind(word: string): HeaderKind | undefined {
  if (word.length > LONGEST_FOREIGN) return undefined;
  return NOT_OURS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** 偏差率及原因分析, 是否存在偏差及原因: the reason is what the column is for. */
function isOwnExplanation(kind: HeaderKind, word: string): boolean {
  return (kind === "other" || kind === "multi-year") && /原因|改进措施/.test(word);
}

function roleMeaning(word: string): HeaderMeaning | null {
  const strong = ROLE_PATTERNS.find(([, pattern]) => pattern.test(word));
  if (strong) return { kind: strong[0], isWeak: false };
  if (SIDE_LABEL.test(word)) return null;
  const weak = ROLE_PATTERNS.find(([, , pattern]) => pattern?.test(word));
  return weak ? { kind: weak[0], isWeak: true } : null;
}
