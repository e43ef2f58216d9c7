import { type Decimal, toDecimal } from "../../../decimal";
import type { Judgement } from "../../judgement";
import { chineseNumber } from "../numbers/chinese-number";
import { unclear } from "./plain-judgement";
import type { RowTexts } from "../row-texts";

const RANK =
  /^([\u4e00-\u9fff]{0,6}?)(?:排名|位列|位居|居|进入|获得?)*[前第](\d+|[一二两三四五六七八九十]+)(?:[名位]|$)(?:以内|内)?$/;

interface Rank {
  /** 全省; `""` where none is named. */
  readonly among: string;
  readonly place: Decimal;
}

function rankIn(text: string): Rank | null {
  const [, among = "", number] = RANK.exec(text) ?? [];
  if (number === undefined) return null;
  const place = toDecimal(number) ?? chineseNumber(number);
  return place && { among, place };
}

/** Judges a place among others: 第2名 where 前3名 were wanted. What a missed place is worth no form says. */
export function judgeRank({ target, actual }: RowTexts): Judgement | null {
  const wanted = rankIn(target);
  const reached = wanted && rankIn(actual);
  if (!wanted || !reached) return null;
  const isOther = reached.among !== "" && reached.among !== wanted.among;
  if (isOther || reached.place.gt(wanted.place)) return unclear("actual-not-number");
  const { place } = wanted;
  return {
    kind: "quantitative",
    direction: "at-most",
    directionFrom: "name",
    isStrict: false,
    low: place,
    high: place,
    actual: reached.place,
    unit: null,
    notes: [],
  };
}
