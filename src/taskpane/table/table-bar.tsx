import type { Review, ScoredTable } from "../../core";
import { whyUnscored } from "../../core";
import { LeftBar } from "../findings/left-bar";
import { RescoreBar } from "../frame/rescore-bar";
import { usePane, useWords } from "../pane-context";
import type { Page } from "../session/session";
import { ColumnsBar } from "./columns-bar";
import { useScorePlan } from "../proposals/use-score-plan";
import { WriteBar } from "../proposals/write-bar";

/**
 * The one primary button of a table: 重新评分 when it is out of date, else 写入 n 处得分, else what is left to mend: first the column
 * for want of which nothing was scored.
 */
export function TableBar({ review, table }: { readonly review: Review; readonly table: number }) {
  const { session, actions } = usePane();
  const words = useWords();
  const scored = review.tables[table];
  const id = scored?.table.region.id ?? "";
  const plan = useScorePlan(id);
  const isStale = session.tableStates[id] === "stale";
  const rescore = <RescoreBar hint={isStale ? words.states.staleHint : words.localOnly} />;
  if (isStale || session.isWorkbookDirty) return rescore;
  if (plan.ops.length > 0) return <WriteBar plan={plan} table={id} />;
  if (isForReading(session.page, review, scored)) return <ColumnsBar table={id} />;
  const findings = review.findings.filter((one) => one.table === table);
  if (findings.length === 0) return rescore;
  return (
    <LeftBar findings={findings} onSee={() => actions.open({ kind: "table", table: id, tab: "findings" })} />
  );
}

/** Whether a column is lacking and another page than 读取 is open. */
function isForReading(page: Page, { problems }: Review, scored: ScoredTable | undefined): boolean {
  const isOnReading = page.kind === "table" && page.tab === "reading";
  return !isOnReading && scored !== undefined && whyUnscored(problems, scored) !== null;
}
