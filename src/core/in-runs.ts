import { oncePer } from "./once-per";
import { whileSame } from "./while-same";

/** So many neighbours make a run: of 300 sheets there are about as many runs as sheets in one. */
const RUN = 16;

/**
 * What is worked out of a long list by runs of neighbours, each kept as long as its members are the same objects: after an edit of one
 * member one run is worked out anew, and the members of the others are not even looked into.
 *
 * @param work - a pure function of a run; what it gives must be good to put together whatever the runs are
 */
export function inRuns<Member extends object, T>(
  work: (run: readonly Member[]) => T,
): (all: readonly Member[]) => readonly T[] {
  const runFrom = oncePer((_first: Member) => whileSame(work));
  return (all) => {
    const runs: T[] = [];
    for (let at = 0; at < all.length; at += RUN) {
      const run = all.slice(at, at + RUN);
      runs.push(runFrom(run[0]!)(run));
    }
    return runs;
  };
}
