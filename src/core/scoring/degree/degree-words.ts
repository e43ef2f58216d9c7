/**
 * The words by which a result says how far it reached its target. Patterns see texts without white space and
 * punctuation, full-width signs made half-width.
 */

/** Words with 不 / 未 / 无 / 没有 that deny nothing: removed before negations are looked for. */
export const HARMLESS_NEGATIONS =
  /非常|不([错变减降乱断仅但得同再漏]|下降|少于?|超过?|[低高小大多晚迟]于|间断|定期|动产|影响|拖欠|出现|发生|存在)|(无|没有)(一?例?|任何|重大|较大|责任|有效|安全|群体性?|违[规纪法约]|质量|生产|有责|负面|不良|脏乱差?)*(投诉|事故|[上信]访|差错|失误|拖欠|违[规纪法约]|遗漏|死角|故障|污染|问题|事件|纠纷|举报|舆情|隐患|影响|反映|现象|情况)|(没有|未)(发生|出现|发现|造成|[收接]到|突破|超出?|拖欠|引发|产生|下降|减少|降低|滑坡|恶化)|未来|未成年|无([缝偿误损阻线疑]|人机|害化|公害|障碍|纸化)/g;

/** A result that is denied: 不及时, 未完成, 没有提升, 尚未, 否. */
export const NEGATION = /不|未|没|无(?!锡)|^否$|^非/;

/** A denial right before the words of the target. */
export const DENIES_NEXT = /(负|不[够太很]?|未能?|没[有能]?|无(法|明显)?|欠)$/;

/** A weaker degree right before the words of the target. */
export const WEAKENS_NEXT = /(较为?好?地?|基本上?|部分|有所|一定(程度)?[上的]?|大致|初步|尚|还算|[略稍]有?)$/;

/** Not there yet, or only meant to be, or of some alone: 有待健全, 需进一步完善, 计划完成, 部分学校改善. Says nothing certain about the result. */
export const NOT_YET_NEXT =
  /^\|?(部分|个别|少[数量])[^未没不]|(^应|[有尚亟仍]待|需要?|拟|力争|争取|正在|预计|将|应当|申请|准备|具备|有望|难以|缺[乏少]|计划(?!按|已|内|外))$/;

/** What comes right behind the words of the target and makes less of them: 改善有限, 健全程度低, 保障水平下降, 通过验收准备. */
export const LESS_BEHIND =
  /^(率|幅度?|水平|力度|进度|效果)?(较?(低|差|小|弱|缓?慢|有限|一般|欠缺|不足)$|下降|降低|减弱|待(?!遇)|准备|条件$|初审|中$|打下)/;

/** A weaker degree anywhere in a short answer; 较去年… compares with a year and weakens nothing. */
export const WEAKER =
  /较(?![去往]年|[之以此]?前|同期|年初|以往|过去|近|原|[大强多快低差小弱慢]|高质量)|基本|部分|有所|有一定|一定程度|一定(?=的?(成效|效果|作用|影响|效益|促进|推动|带动|提升|改善))|初步|[略稍]有|(推进|进行)中/;

/** An answer that praises the effect as such, whatever was wanted: 效果显著, 成效明显, 取得良好效果. */
export const GOOD_EFFECT =
  /^(取得|具有|[起达]到|产生|发挥)?了?(良?好|显著|明显)的?(效果|成效|(社会)?效益|作用)$|^(效果|成效|(社会)?效益|作用|反响)(十分|非常|很)?(良?好|显著|明显)$/;

/** An answer that says no more than that the target was reached. */
export const DONE =
  /^(项目|工作|任务|指标|目标|年度)?(已经|已|均|全部|全面|全额|按时|按期|按照?计划|按要求|如期|及时|顺利|圆满|较好地?|保质保量|超额|100%)*(完成|达成|达标|达到|实现|符合(预期|目标|要求|效果)|((发放|拨付|支付|兑付|落实)?到位)|办结|是|√)|^[与同和](预期|计划|目标)(目标|效果)?(一致|相符)/;

/** An answer that begins with 已 (已发放, 已建立): done, unless something denies it. */
export const ALREADY = /^(均|全部|现|目前|都)?已经?(?![无不过被停]|取消|终止|暂停)/;

/** An unfinished share behind 完成: 完成80%. */
export const UNFINISHED_SHARE =
  /(完成|达成|达到|实现|落实|完工|进度)[^\d%]{0,4}(?<![\d.])\d{1,2}(\.\d+)?%(?!以上)/;

/** Targets that ask for something not to happen: their fulfilment is said by a negative. */
export const NEGATIVE_TARGET =
  /^(确保|保证|实现|全年|为)*(无(?!人机|纸|障碍|害|偿)|零(?!星|售)|未(?!来|成年)|不(?!断|少|低于|动产|仅|但)|杜绝|避免|防止|没有)|(零|无)(投诉|事故|上访|差错|违规)|不(发生|出现)/;

/** Targets, and answers that say the contrary without denying their words: 合规 and 存在违规, 正常运转 and 停用. */
export const CONTRARIES: readonly (readonly [target: RegExp, answer: RegExp])[] = [
  [
    /合规|合法|规范|依法|遵守|^(生产)?安全|^平安/,
    /^(?!.*(零|无|未|没|不))(有|存在|发现|出现|发生)了?.{0,6}(违[规纪法约]|挪用|截留|挤占|事故|案件|伤亡)/,
  ],
  [/^(控制在|[未不]超(过|出)?|[≤<])?(预算|概算)/, /^(已|略有?|有所)?(超[出过支]?|突破)了?(预算|概算|支)/],
  [/干净|整洁|卫生/, /^[^无零未没不]*脏乱差?$/],
  [/正常(运转|运行|使用|开展)/, /^(现?已|目前)?(停[用运止]|瘫痪|报废|关停)/],
  [/^(无|没有|零|[不未]发生)$/, /^(有|(发生)?[1-9]\d*[起次件例个人宗])$/],
];

/** Answers that say that it did not happen. */
export const NOTHING_HAPPENED =
  /^(均|都|全年)?(无|零|没有|0[起次件例个人宗]?|达成|是|已杜绝)$|(未|没有|无|零|不)(有责|安全|重大|任何|负面|不良)*(超|影响|突破|逾期|延期|拖延|违反|发生|出现|发现|存在|造成|[收接]到|产生|引发|拖欠|投诉|事故|[上信]访|差错|失误|违[规纪法约])/;

/** Answers that say that it did happen: 发生1起, 有投诉; 有责投诉0起 and 有效避免事故 do not. */
export const SOMETHING_HAPPENED =
  /^(?!.*((?<!\d)0|零|无|未|没|避免|防止|杜绝|减少))(有|发生|出现|存在|[收接]到|产生)了?([\d一二两三四五六七八九十]+[起次件例个人宗]|.{0,6}(投诉|事故|[上信]访|差错|失误|违[规纪法约]|问题))/;

/** Words that strengthen; the degree they add is the target's own when both texts have one. */
export const STRENGTHENERS =
  /非常|十分|更加|不断|(?<!可)持续|有效|明显|显著|进一步|大幅度?|稳步|逐步|得到|切实|全面|极大|充分|较大幅度|[地的了]|(?<![制力速年进热季])度|性|程度/g;

/** 优 良 中 差 and their like, best first: rank 0 is the best. */
export const GRADE_WORDS: readonly (readonly string[])[] = [
  ["优", "优秀", "好", "很好", "高", "强"],
  ["良", "良好", "较好", "较高", "较强"],
  ["中", "中等", "一般", "合格", "及格"],
  ["差", "较差", "很差", "不合格", "不及格"],
];

/**
 * The regulations' own words for the three results, most telling first. 全部或基本达成 and 基本达成目标 are the
 * printed names of the first result; 基本 alone weakens.
 */
export const REGULATION_WORDS = [
  { pattern: /^全部或基本(达成|完成|实现)|^基本达成目标$/, degree: "achieved" },
  { pattern: /未达成(年度)?(绩效)?(指标|目标)|实现目标程度较低|效果较差$/, degree: "not-achieved" },
  { pattern: /部分(达成|实现|完成)(年度)?(绩效)?(指标|目标)?/, degree: "partly-achieved" },
] as const;

/** Targets of which an answer can fall short by a degree: 效果好, 影响程度高, 明显改善, 满意. */
export const NAMES_A_DEGREE =
  /[高好强优良佳]|明显|显著|大幅|极大|充分|满意|健全|完善|及时|有效|合格|达标|提[升高]|改善/;

/** Words of one and the same strong degree: 效果明显 is answered by 明显 or by 显著提升. */
export const STRONG = /明显|显著|大幅|极大|充分/;

/** A strong degree that is weakened or denied: 较明显, 不明显. */
export const WEAKENED_STRENGTH = /(比?较为?|不[太够]?|无)(明显|显著|充分|大)/;

/** Different names of the year before. */
export const YEAR_BEFORE = /上一?年度?|去年度|前一年/g;
