import { budgetOf, formWith } from "./budget-forms";
import { BENEFIT, BOTH, formOf, HEADER, namesIn, OUTPUT, scoreOf, TOTAL } from "./row-forms";

const BUDGET = `
 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
年度资金总额（万元） | 100 | 120 | 90 | 10 | 75% | 7.5 | `;
const READ = "initial=B5:100 full=C5:120 executed=D5:90 points=E5:10 rate=F5:0.75 score=G5:7.5 wanYuan";

/** Every word of a line changed; numbers stay. */
function inWords(line: string, change: (word: string) => string): string {
  return line.replace(/[\u4e00-\u9fff]{2,}/g, change);
}

test.each([
  ["a no-break space", "\u00a0"],
  ["a zero-width space", "\u200b"],
  ["a byte order mark", "\ufeff"],
  ["a right-to-left mark", "\u200f"],
  ["a soft hyphen", "\u00ad"],
  ["a thin space", "\u2009"],
])("%s behind and before every header word", (_, mark) => {
  const change = (word: string): string => mark + word + mark;
  const table = formOf(inWords(HEADER, change), OUTPUT, BENEFIT, inWords(TOTAL, change));
  expect(namesIn(table)).toEqual(BOTH);
  expect(scoreOf(table)).toBe("G7:95.5");
});

test("compatibility ideographs and radicals are read as the letters that they look like", () => {
  const change = (word: string): string =>
    word.replace(/年/g, "\uf98e").replace(/金/g, "\uf90a").replace(/率/g, "\uf961").replace(/一/g, "\u2f00");
  expect(budgetOf(formWith(inWords(BUDGET, change)))).toBe(READ);
  const table = formOf(inWords(HEADER, change), OUTPUT, BENEFIT, TOTAL);
  expect(namesIn(table)).toEqual(BOTH);
});
