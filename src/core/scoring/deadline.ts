import { MOF_2020_10_ARTICLES } from "../regulations/documents";
import type { Judgement } from "../table/judgement";
import { fullPoints, notAssessed, step, type Assessment } from "./assessment";
import type { Measure } from "./quantitative";

/**
 * Scores a deadline: done in time, or answered by a word such as 已完成 → all points. Late is not judged,
 * because no form prints a formula for lateness; its degree is known all the same.
 *
 * @source 财预〔2020〕10号 第十六条 (未核实) for what is met; the rest is this product's convention.
 */
export function assessDeadline(
  { due, done }: Extract<Judgement, { kind: "deadline" }>,
  { points }: Measure,
): Assessment {
  const source = MOF_2020_10_ARTICLES.method;
  const isMet = done === null || done.to <= due.to;
  const trace = [step({ step: "deadline", isMet, byWord: done === null }, source)];
  if (isMet) return { ...fullPoints(points), degree: "achieved", achievement: null, trace };
  if (done.from <= due.to) return notAssessed();
  return { ...notAssessed(trace), degree: "not-achieved" };
}
