import { Decimal } from "../decimal";
import type { Band, Bands } from "../regulations/policy";
import type { Judgement } from "../table/judgement";
import { notAssessed, step, type Assessment } from "./assessment";
import type { Degree } from "./model";
import { qualitativeDegree } from "./degree/qualitative-degree";
import type { Measure } from "./quantitative";
import { roundScore } from "./rounding";

/**
 * Scores a worded result by the policy's bands: any score of the band is permitted, and one is proposed.
 *
 * The edges are exact; a proposal that rounding carries past an edge (70 % of 2 points, whole points) widens the range.
 *
 * @source 财预〔2020〕10号 第十六条 (未核实): 达成 / 部分达成并具有一定效果 / 未达成且效果较差.
 */
export function assessQuality(
  judgement: Extract<Judgement, { kind: "qualitative" }>,
  measure: Measure,
): Assessment {
  const degree = qualitativeDegree(judgement.target, judgement.actual);
  return degree === null ? notAssessed() : assessDegree(degree, judgement.actual, measure);
}

/** The band of a degree, applied to the points. */
function assessDegree(degree: Degree, words: string, measure: Measure): Assessment {
  const { points, policy } = measure;
  const band = bandOf(degree, policy.bands.value);
  const [floor, ceiling, share] = [band.floor, band.ceiling, band.suggested].map((edge) => new Decimal(edge));
  const score = roundScore(points.times(share!), measure);
  const value = share!.eq(1) ? points : score.rounded;
  const facts = { degree, words, floor: floor!, ceiling: ceiling!, share: share!, ...score, rounded: value };
  return {
    min: Decimal.min(points.times(floor!), value),
    max: Decimal.max(points.times(ceiling!), value),
    value,
    degree,
    achievement: null,
    trace: [step({ step: "band", ...facts }, policy.bands.source)],
  };
}

function bandOf(degree: Degree, bands: Bands): Band {
  if (degree === "achieved") return bands.achieved;
  return degree === "partly-achieved" ? bands.partlyAchieved : bands.notAchieved;
}
