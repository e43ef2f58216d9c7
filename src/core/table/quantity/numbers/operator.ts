import { compact, withoutBrackets } from "../../wording";

/** How a printed quantity limits its actual value. */
export type Operator = "at-least" | "at-most" | "equal" | "more-than" | "less-than";

const SIGNS: readonly (readonly [Operator, RegExp])[] = [
  ["at-least", /^(?:≥|>=|=>|[大高]于或?等于|不[得应能]?[少低小短]于|至少(?:达到)?|最[少低])/],
  [
    "at-most",
    /^(?:≤|<=|=<|[小低]于或?等于|[不未][得应能]?(?:超[过出]|[高多大长]于)|控制在|至多|最[多高长]|不超|限额)/,
  ],
  ["more-than", /^(?:>|[大高多]于|超过)/],
  ["less-than", /^(?:<|[小低少]于)/],
  ["equal", /^(?:=+|恒?等于|恰为)/],
];
const TAILS: readonly (readonly [Operator, RegExp])[] = [
  ["at-least", /(?:\(含\))?(?:[及或]其?)?以上$|\(?及其?以上\)?$|(?<=.)\+$/],
  ["at-most", /(?:\(含\))?(?:[及或]其?)?以[内下]$|之内$|(?<=[时日天周月年钟元%个人次])内$/],
];
/** What may stand in front of a number or an operator. */
const HARMLESS = [
  /[¥￥]/,
  /全年|本年度?|年度内?|年内/,
  // 合格率, but not 不合格率
  /(?![不未非无])[\u4e00-\u9fff]{1,8}率(?:=?:)?(?=[\d≥≤<>=不达为低高超])/,
  /[\u4e00-\u9fff]{0,6}(?:(?:满意|完成|知晓|认可|支持)度(?:调查|测评|评价|指数|得分|结果)*|进度):?(?=[\d≥≤<>=不达为])/,
  /大?约|平均|共|[累合总]计|线上线下/,
  /(?:[常全长]年|长期|始终|持续|一直)?(?:保持|维持|稳定)(?:不变|在)?/,
  // 已完成, 须达到
  /均?已|均在?(?=[达为\d])|完成|实际|须|需|应|达到?|为|计|实现|做到|用时|历时|耗时/,
  /目标值|指标值|:/,
  // 误差, PM2.5浓度: in front of a sign alone
  /(?:[A-Za-z]{1,6}\d{0,2}(?:\.\d)?)?[\u4e00-\u9fff、]{0,12}:?(?=[≥≤<>=])/,
];
const HARMLESS_HEAD = new RegExp(`^(?:${HARMLESS.map(({ source }) => source).join("|")})+`);
const HARMLESS_TAIL =
  /(?:(?<=元)整|(?<=\d[\u4e00-\u9fff]{1,5})(?:全部|均已?|都已?|已)(?:完成|完工|建成|竣工|到位|投入使用|并)+|(?<=%|%及?以上)(?:全?覆盖|完成|达标|到位|合格|满意|落实)|\(含\)|左右|[。.;,、])+$/;

/** Takes the operator off a folded text; harmless words around it go too: 须达到95%以上 is at least 95%. */
export function splitOperator(word: string): { readonly operator: Operator | null; readonly rest: string } {
  let rest = word.replace(HARMLESS_TAIL, "");
  const quiet = rest.replace(HARMLESS_HEAD, "");
  const sign =
    SIGNS.find(([, pattern]) => pattern.test(rest)) ?? SIGNS.find(([, pattern]) => pattern.test(quiet));
  rest = sign ? (sign[1].test(rest) ? rest : quiet).replace(sign[1], "") : quiet;
  const tail = TAILS.find(([, pattern]) => pattern.test(rest));
  if (tail) rest = rest.replace(tail[1], "");
  return { operator: sign?.[0] ?? tail?.[0] ?? null, rest: rest.replace(HARMLESS_HEAD, "") };
}

/** The operator that a cell of an operator column names, such as ≤(小于等于); `null` for 定性, 反向 and anything else. */
export function operatorOf(text: string): Operator | null {
  const word = withoutBrackets(compact(text));
  const sign = SIGNS.find(([, pattern]) => pattern.test(word) && word.replace(pattern, "") === "");
  return sign?.[0] ?? null;
}
