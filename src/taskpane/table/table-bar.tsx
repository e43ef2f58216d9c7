import type { Review } from "../../core/index";
import { LeftBar } from "../findings/left-bar";
import { RescoreBar } from "../frame/rescore-bar";
import { usePane, useWords } from "../pane-context";
import { useScorePlan } from "./use-score-plan";
import { WriteBar } from "./write-bar";

/** The one primary button of a table: 重新评分 when it is out of date, else 写入 n 处得分, else what is left to mend. */
export function TableBar({ review, table }: { readonly review: Review; readonly table: number }) {
  const { session, actions } = usePane();
  const words = useWords();
  const id = review.tables[table]?.table.region.id ?? "";
  const plan = useScorePlan(id);
  const isStale = session.tableStates[id] === "stale";
  const rescore = <RescoreBar hint={isStale ? words.states.staleHint : words.localOnly} />;
  if (isStale || session.isWorkbookDirty) return rescore;
  if (plan.ops.length > 0) return <WriteBar plan={plan} table={id} />;
  const findings = review.findings.filter((one) => one.table === table);
  if (findings.length === 0) return rescore;
  return (
    <LeftBar findings={findings} onSee={() => actions.open({ kind: "table", table: id, tab: "findings" })} />
  );
}
