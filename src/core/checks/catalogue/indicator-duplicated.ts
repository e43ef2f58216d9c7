import { defineTableCheck } from "../define-check";
import { presentCells, rowsOf, targetText, type Row } from "../row";
import { reviewPaper } from "../sources";

/** The same indicator twice in one table, so that one result is paid twice. */
export const indicatorDuplicated = defineTableCheck({
  id: "indicator-duplicated",
  group: "quality",
  severity: "warning",
  sources: [reviewPaper("指标重复设置，取一个打分，另一个0分")],
  report: (scored) =>
    [...byTitle(rowsOf(scored)).values()].flatMap((rows) => {
      const [first, second] = rows;
      if (!first || !second) return [];
      const isSame = new Set(rows.map(({ indicator }) => targetText(indicator))).size < rows.length;
      return [
        {
          severity: isSame ? ("warning" as const) : ("review" as const),
          cells: presentCells(
            scored,
            [second, first, ...rows.slice(2)].map(({ indicator }) => indicator.name),
          ),
          facts: { title: first.indicator.title, count: rows.length, isSame },
        },
      ];
    }),
});

/** Rows of one title, each with a name cell of its own; parts of different parents may share theirs. */
function byTitle(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const { title, parent, judgement } = row.indicator;
    const name = title.replace(/[\s\p{P}]/gu, "");
    if (judgement.kind === "heading" || !/\p{Script=Han}{2}/u.test(name)) continue;
    const key = `${parent ?? ""}|${name}`;
    const others = groups.get(key) ?? [];
    if (others.some(({ indicator }) => indicator.name.row === row.indicator.name.row)) continue;
    groups.set(key, [...others, row]);
  }
  return groups;
}
