import { RescoreBar } from "../../frame/rescore-bar";
import { LeftBar } from "../../findings/left-bar";
import { usePane, useWords } from "../../pane-context";
import { shownReview } from "../../session/scope";
import { useScorePlan } from "../../table/use-score-plan";
import { WriteBar } from "../../table/write-bar";

/** 写入 n 处得分 for all tables together, once they are scored; then what is left to mend; 重新评分 where there is nothing. */
export default function OverviewWriteBar() {
  const words = useWords();
  const plan = useScorePlan(null);
  const findings = shownReview(usePane().session)?.findings ?? [];
  if (plan.ops.length > 0) return <WriteBar plan={plan} table={null} />;
  return findings.length > 0 ? <LeftBar findings={findings} /> : <RescoreBar hint={words.localOnly} />;
}
