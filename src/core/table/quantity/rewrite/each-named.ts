import type { RowTexts } from "../row-texts";

const EACH = /^([\u4e00-\u9fff]+(?:[、和及与][\u4e00-\u9fff]+)+)各([\d一二两三四五六七八九十]+[^\d,;。]*)$/;

/** Target and answer with a number behind each thing of a list: 进校园、进社区各3场 is 进校园3场、进社区3场. */
export function withEachNamed(row: RowTexts): RowTexts {
  return { ...row, target: eachNamed(row.target), actual: eachNamed(row.actual) };
}

function eachNamed(text: string): string {
  const [, things, count] = EACH.exec(text) ?? [];
  if (things === undefined || count === undefined) return text;
  return things
    .split(/[、和及与]/)
    .map((thing) => thing + count)
    .join("、");
}
