import type { Review, Scope, ScoredTable } from "../../core";
import { isTouched, isUnscored, whyUnscored } from "../../core";
import { problemSentence } from "../../strings/problems";
import { useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { unbroken } from "../unbroken";

/** The tables in scope of which no score was judged. */
export function unscoredTables({ tables }: Review, scope: Scope | null): readonly ScoredTable[] {
  return tables.filter((scored) => isUnscored(scored) && isTouched(scope, scored));
}

/** So many tables are named; each table's own page says it too. */
const SHOWN = 12;

/** 没能评分, and why, for each table of which no score was judged. */
export function UnscoredLines(props: { readonly review: Review; readonly tables: readonly ScoredTable[] }) {
  const { problems, pane } = useStrings();
  const isNamed = props.review.tables.length > 1;
  const rest = props.tables.length - SHOWN;
  return (
    <>
      {props.tables.slice(0, SHOWN).map((scored) => {
        const { id, sheetName } = scored.table.region;
        const problem = whyUnscored(props.review.problems, scored);
        const why = problem ? problemSentence(problems, problem) : pane.whole.unjudged;
        return (
          <p key={id} className={surfaces.text}>
            {unbroken(pane.whole.unscored(isNamed ? sheetName : null, why))}
          </p>
        );
      })}
      {rest > 0 ? <p className={surfaces.footnote}>{pane.whole.moreUnscored(rest)}</p> : null}
    </>
  );
}
