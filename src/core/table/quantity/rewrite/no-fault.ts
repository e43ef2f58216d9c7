import type { RowTexts } from "../row-texts";

/** A clause that only says that nothing was wrong: 路面平整，无坑槽. Who lacks what work is done with, or for, says more. */
const NO_FAULT =
  /(?:^|[,;。、(])(?:全年|均|且|并)*(?:无(?!明显|显著|变化|[效法力专需从提增改升资证]|进展|成[果绩]|人[员负管参监值看]|制度|机制|记录|台账|经费|依据|保障|措施|方案|计划|设[备施]|手续|合同)|(?<=.)(?:未(?:发生|出现|发现|[收接]到|超[出过]?)|零))[\u4e00-\u9fff]{2,8}(?:\)|(?=[,;。、)]|$))/g;
/** What is not to be was wanted. */
const DENIES = /[未没无零]|不(?![断少低小高超大])/;

/** The answer without clauses that only say that nothing was wrong, unless that was wanted, or all that is said. */
export function withoutNoFaults(row: RowTexts): RowTexts {
  const actual = DENIES.test(row.target) ? "" : row.actual.replace(NO_FAULT, "").replace(/^[,;。、]+/, "");
  return actual === "" ? row : { ...row, actual };
}
