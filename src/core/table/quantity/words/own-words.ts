/** Work that every number of things can come from; words for one kind of work (培训, 维修) belong to an indicator. */
const WORK =
  "成功|惠及|举[办行]|召开|开展|组织|进行|安排|承办|办理|聘[用请]|参[加与]|提供|实[施现]|完[成工]|竣工|新建|建[成设立]|全部|落实|做到|达到?|形成|取得|支出|花费|开支|各类|各项|按照?|标准|执行";
const HEAD = new RegExp(
  `^(?:共计?|累计|已经?|实际|[实现共]有|实[招到收发购建]|(?:${WORK}))*[了的为是对约:]?(?:共计?|累计)?`,
);

/**
 * What is left of words once those for work and those of the indicator are taken off their beginning: all of them where
 * the indicator is about a change and they tell none.
 */
export function strangeWords(words: string, own: string): string {
  const isOtherKind = CHANGE.test(own) && !CHANGE.test(words);
  let left = words;
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(HEAD, "");
    const start = isOtherKind ? "" : ownStart(left, own);
    if (start !== "") left = left.slice(start.length).replace(PLAIN_NOUN, "");
  }
  return left;
}

/** Nouns that add nothing to a word of the indicator: 宣传活动, 康复服务. */
const PLAIN_NOUN = /^(?:活动|服务|工作|项目|工程|任务|员|面积|长度|里程)+/;
export const SHORTEST = 2;

/** The longest beginning that the indicator's own texts have as well. */
function ownStart(words: string, own: string): string {
  for (let end = words.length; end >= SHORTEST; end--) {
    const start = words.slice(0, end);
    if (isOwnWord(start, own)) return start;
  }
  const first = words.slice(0, SHORTEST);
  return isCompound(first, own) ? first : "";
}

/** 投诉12件 is no fall of 投诉. */
export const CHANGE = /[压减][减少]|下降|降低|增[加长]|提[高升]|新增/;

/** 合格12人 counts nobody who is 不合格. */
export function isOwnWord(word: string, own: string): boolean {
  return own.includes(word) && ![..."不未非无"].some((no) => own.includes(no + word));
}

/** 改厕 of 户厕改造 and 土样 of 土壤样品: letters that stand together make a word. */
function isCompound(word: string, own: string): boolean {
  const [one = "", other = ""] = word;
  if (own.includes(word) || !/^(?![不未非无])[\u4e00-\u9fff]{2}$/.test(word)) return false;
  return new RegExp(`${one}.?${other}|${other}.?${one}`).test(own);
}
