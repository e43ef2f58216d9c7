import type { Review } from "../../core/index";
import { RescoreBar } from "../frame/rescore-bar";
import { usePane, useWords } from "../pane-context";
import { useScorePlan } from "./use-score-plan";
import { WriteBar } from "./write-bar";

/** The one primary button of a table: 重新评分 when it is out of date, else 写入 n 处得分. */
export function TableBar({ review, table }: { readonly review: Review; readonly table: number }) {
  const { session } = usePane();
  const words = useWords();
  const id = review.tables[table]?.table.region.id ?? "";
  const plan = useScorePlan(id);
  const isStale = session.tableStates[id] === "stale";
  if (isStale || session.isWorkbookDirty || plan.ops.length === 0) {
    return <RescoreBar hint={isStale ? words.states.staleHint : words.localOnly} />;
  }
  return <WriteBar plan={plan} table={id} />;
}
