import { DELIVERED, ENDED, IN_TIME } from "../../table/quantity/words/work-words";

/** Words that say the same of a result. Patterns see texts without white space and punctuation. */
const SAME: readonly RegExp[] = [
  new RegExp(
    `^([\\u4e00-\\u9fff]{2,14}后(?=及时|按时)|项目|工作|资金)?(已|均|全部)?([每按][月季年周日]度?|${IN_TIME})+(性|率)?(${DELIVERED}|${ENDED}|完工|开展)?$`,
  ),
  /^(已|均|全部|一次性?|顺利)*(达到合格标准|合格|达标|通过|(验收|检验|质量)(合格|通过|达标)|通过验收|符合(要求|标准|规定|规范)?)$/,
  /^(制度|机制|体系)?(已|均)?(健全|完善|完备|齐全)$/,
  /^(效果|情况|运行|状况)?(好|良好)$/,
  /^(群众|服务对象|师生|学生|职工|公众)*(满意|(获得|得到|受到)?(了)?(群众|服务对象|师生|学生|职工|公众)?(的)?(一致|广泛)?好评)$/,
  /^(已|均|严格)?(控制在|在|均?[未不]超(过|出)?|[≤<])?(项目)?(预算|概算|批复)(预算|概算|批复|安排|范围|金额|数|资金|控制数|指标)*(之?内|以内)?$/,
  /^(控制在|在|均?[未不]超(过|出)?)?合同(总?价款?|总?金额)(之?内|以内)?$/,
  /^(资金)?(使用)?(合法|合规|依法依规|符合(相关)?(规定|法规|制度))+$/,
  /^正常(运行|运转)$|^(运行|运转)(正常|良好)$/,
];

/** Whether two short texts say the same in other words: 及时 and 按期完成, 合格 and 达标, 健全 and 完善. */
export function isSynonym(one: string, other: string): boolean {
  const [often, told] = [one, other].map((text) => /[每按]([月季年周日])/.exec(text)?.[1]);
  if (often && told && often !== told) return false;
  const isFull = [one, other].every((text) => text.includes("足额"));
  const texts = [one, other].map((text) => (isFull ? text.replace("足额", "") : text));
  return SAME.some((words) => texts.every((text) => words.test(text)));
}

/** Targets about time. */
export const TIMELY = /及时|按时|按期|如期|准时|按计划/;

/** Answers that say too late; 未延期 and 无拖延 do not. */
export const TOO_LATE = /(?<![未无没零不])(延期|逾期|延迟|延误|滞后|超期|推迟|拖延)/;

/** Movements: each family is one movement in several words; `opposite` undoes it. */
interface Movement {
  readonly words: readonly string[];
  readonly opposite: readonly string[];
}

const RISE = "提升 提高 增强 增长 增加 上升 加强 扩大 拓宽 回升".split(" ");
const FALL = "减少 降低 下降 减轻 缩小 减弱 弱化 缩减 下滑 回落".split(" ");
const BETTER = "改善 改进 优化 好转 向好".split(" ");
const WORSE = "恶化 变差 退化 加重 加剧".split(" ");

/** Families of movements, the rising and falling ones with their opposites. */
export const MOVEMENTS: readonly Movement[] = [
  { words: [...RISE, ...BETTER], opposite: [...FALL, ...WORSE] },
  { words: [...FALL, "缓解"], opposite: [...RISE, ...WORSE, "反弹"] },
  { words: ["保障", "保证", "确保"], opposite: [] },
  { words: ["维护", "维持", "保持"], opposite: [] },
  { words: ["促进", "推动", "带动", "推进"], opposite: [] },
  { words: ["完善", "健全"], opposite: [] },
  { words: ["节约", "节省"], opposite: ["浪费"] },
  { words: ["满足"], opposite: [] },
  { words: ["规范"], opposite: [] },
  { words: ["解决"], opposite: [] },
];

/** States that answer a target in which they are the last word: 群众满意 answered by 满意. */
export const STATE =
  /^(正常|满意|稳定|平稳|安全|健全|完善|达标|合格|良好|及时|到位|规范|合规|准确|完整|明显|显著|较大|深远|有序|通畅|齐全|长期|持续)$/;

/** Verbs that answer a target of which they are the first word: 符合国家标准 answered by 符合. */
export const FULFILS = /^(符合|通过|达到|满足|完成|实现|建立|落实|保障|保证|确保|(严格)?(执行|遵守))$/;

/** Targets that ask for conduct by a rule. */
export const CONDUCT = /^(按|符合|依)/;

/** The verb with which a target begins. */
export const FULFILLED = /^(符合|通过|达到|满足|完成|实现|建立|落实)/;

/** Targets that ask for the whole, which 100% answers. */
export const ASKS_FOR_ALL = /全覆盖|全部|足额|全额|应.尽.|按[时期]|及时|完成|合格|达标/;

/** Movements that keep a state: 保障正常运转 is answered by 正常运转 alone. */
export const KEEPS_STATE = /^(保障|保证|确保|维护|维持|保持|实现|做到)/;
