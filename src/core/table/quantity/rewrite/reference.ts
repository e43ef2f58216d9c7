import type { RowTexts } from "../row-texts";

/** A document's, a standard's or an article's number, the year compared with: 〔2020〕6号, GB/T50300-2013, 较2021年. A name counts nothing. */
const REFERENCE =
  /[([]20\d\d[)\]]第?\d+号(?:文件?)?|(?:GB|JG[JT]|CJ[JT]|DB|HJ|SL)(?:\/T)?\d+(?:[.-]\d+)*|第[\d一二三四五六七八九十]+[条款]|(?<=[较比与])20\d\d年度?/g;

/**
 * Target and answer without the references of the target; unchanged where the answer has another one, for conduct by
 * another document is no answer.
 */
export function withoutReferences(row: RowTexts): RowTexts {
  const wanted = referencesIn(row.target);
  const isOther = (reference: string): boolean => !wanted.includes(reference);
  if (wanted.length === 0 || referencesIn(row.actual).some(isOther)) return row;
  const [target, actual] = [plain(row.target), plain(row.actual)];
  return { ...row, target, actual };
}

/** A document stays one: 符合财社〔2020〕6号文要求 is 符合财社文件要求, and a year compared with the one before. */
function plain(text: string): string {
  return text.replace(REFERENCE, (name) =>
    name.includes("号") ? "文件" : name.includes("年") ? "去年" : "",
  );
}

function referencesIn(text: string): readonly string[] {
  return text.match(REFERENCE) ?? [];
}
