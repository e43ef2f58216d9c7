import { valueAt } from "../../../../src/core";
import { extent } from "../../layout/careless-edits";
import { inserted } from "./columns";
import {
  areaAt,
  bodyRows,
  type Damage,
  headerEnd,
  numbers,
  relined,
  type Whole,
  withNew,
  type Written,
  written,
} from "./whole";

const rowsOf = ({ sheet }: Whole): number => extent(sheet).rows;

/** A line of group names above the header: what the columns below are about. */
export const parentsAbove: Damage = (whole) => {
  const { columns, headerRows } = whole.truth;
  const { name, target, actual, points, score } = columns;
  const places = [name, target, actual, points, score];
  const isOrdered = places.every((one, at) => one !== undefined && (at === 0 || one > places[at - 1]!));
  if (!isOrdered || headerRows.length > 1) return null;
  const top = headerRows[0]!;
  const first = Math.min(...Object.values(columns));
  const more = relined(whole, { rows: withNew(rowsOf(whole), [top]) });
  const areas = [
    { left: first, right: target! - 1, value: "指标设置" },
    { left: target!, right: points! - 1, value: "完成情况" },
    { left: points!, right: score!, value: "评分情况" },
  ];
  const cells = areas.map(({ left, value }): Written => ({ row: top, column: left, value }));
  const merges = areas.map(({ left, right }) => ({ top, bottom: top, left, right }));
  const filled = written(more, cells);
  return { ...filled, sheet: { ...filled.sheet, merges: [...filled.sheet.merges, ...merges] } };
};

/** The columns numbered in a row below the header. */
export const numberedBelow: Damage = (whole) => {
  const { columns } = whole.truth;
  const row = headerEnd(whole) + 1;
  if (areaAt(whole, row, Math.min(...Object.values(columns))).top < row) return null;
  const more = relined(whole, { rows: withNew(rowsOf(whole), [row]) });
  const places = Object.values(columns).sort((a, b) => a - b);
  return written(
    more,
    places.map((column, at) => ({ row, column, value: at + 1 })),
  );
};

/** 单位：分 or the like between head and header. */
export const unitLineAbove: Damage = (whole) => {
  const at = whole.truth.headerRows[0]!;
  const more = relined(whole, { rows: withNew(rowsOf(whole), [at]) });
  return written(more, [{ row: at, column: whole.truth.right, value: "单位：万元" }]);
};

/** The score a second time, hidden, as somebody worked it out before he typed it. */
export const scoreTwiceHidden: Damage = (whole) => {
  const { score } = whole.truth.columns;
  if (score === undefined) return null;
  const header = String(valueAt(whole.sheet, headerEnd(whole), score) ?? "得分");
  const copy = (row: number): Written["value"] => valueAt(whole.sheet, row, score);
  const more = inserted(whole, score + 1, { header, cell: copy });
  return more && { ...more, sheet: { ...more.sheet, hiddenColumns: new Set([score + 1]) } };
};

/** What a second pair of eyes gave, left of the unit's own score. */
export const reviewBeforeScore: Damage = (whole, random) => {
  const { score } = whole.truth.columns;
  return score === undefined
    ? null
    : inserted(whole, score, { header: "复核得分", cell: () => random.below(20) });
};

/** The weight of each first level in a column of its own right behind it. */
export const weightBehindLevel: Damage = (whole) => {
  const { level1, level2, name } = whole.truth.columns;
  if (level1 === undefined || level2 === undefined || !(level1 < level2 && level2 < name!)) return null;
  const labels = whole.truth.indicators;
  const isFirst = (row: number): boolean => {
    const at = labels.findIndex((one) => one.row === row);
    return at === 0 || labels[at]?.texts.level1 !== labels[at - 1]?.texts.level1;
  };
  return inserted(whole, level1 + 1, { header: "权重", cell: (row) => (isFirst(row) ? 30 : null) });
};

/** 请选择 left in cells that nobody filled in. */
export const choicesLeft: Damage = (whole) => {
  const { explanation } = whole.truth.columns;
  if (explanation === undefined) return null;
  const { all } = bodyRows(whole);
  const blank = all.filter((row) => {
    const { top, left, right } = areaAt(whole, row, explanation);
    return (
      top === row && left === explanation && right >= left && valueAt(whole.sheet, row, explanation) === null
    );
  });
  const indicators = whole.truth.indicators.map((one) =>
    blank.includes(one.row) ? { ...one, texts: { ...one.texts, explanation: "无" } } : one,
  );
  return written(
    { ...whole, truth: { ...whole.truth, indicators } },
    blank.map((row) => ({ row, column: explanation, value: "无" })),
  );
};

/** The line of the total deleted. */
export const withoutTotal: Damage = (whole) => {
  const { points, score } = whole.truth.total;
  if (whole.form.total?.place !== "bottom" || !(points ?? score)) return null;
  const { row } = (points ?? score)!;
  const rows = numbers(rowsOf(whole)).filter((one) => one !== row);
  return relined({ ...whole, truth: { ...whole.truth, total: {} } }, { rows });
};
