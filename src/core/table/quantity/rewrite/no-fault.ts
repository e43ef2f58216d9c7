import type { RowTexts } from "../row-texts";
import { isLessBetter } from "../words/direction";

/** A clause that only says that nothing was wrong: 路面平整，无坑槽. */
const NO_FAULT =
  /(?:^|[,;。、(])(?:全年|均|且|并)*(?:无|(?<=.)(?:未(?:发[生现]|出现|[收接]到|超[出过]?)|零))([\u4e00-\u9fff]{2,8})(?:\)|(?=[,;。、)]|$))/g;
/** What work is done with, or for: who lacks it says more. */
const NEEDED = /^(?:[明显变效法力专需从提增改升资证进成制机记台经依保措方计设手合]|人[员负管参监值看])/;
/** What is not to be was wanted. */
const DENIES = /[未没无零]|不(?![断少低小高超大])/;

/** The answer without clauses that only say that nothing was wrong, unless that was wanted, or all that is said. */
export function withoutNoFaults(row: RowTexts): RowTexts {
  const actual = DENIES.test(row.target)
    ? ""
    : row.actual.replace(NO_FAULT, withoutFault).replace(/^[,;。、]+/, "");
  return actual === "" ? row : { ...row, actual };
}

const withoutFault = (clause: string, thing: string): string =>
  NEEDED.test(thing) && !isLessBetter(thing) ? clause : "";
