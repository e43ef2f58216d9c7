import { RescoreBar } from "../../frame/rescore-bar";
import { LeftBar } from "../../findings/left-bar";
import { Button } from "../../frame/controls/button";
import { usePane, useStrings } from "../../pane-context";
import { isLost, shownReview } from "../../session/scope";
import { useScorePlan } from "../../proposals/use-score-plan";
import { WriteBar } from "../../proposals/write-bar";

/**
 * 写入 n 处得分 for all tables together, once they are scored; then what is left to mend; 重新评分 where there is nothing. 评全部 where
 * the selected rows are lost.
 */
export default function OverviewWriteBar() {
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const plan = useScorePlan(null);
  const findings = shownReview(session)?.findings ?? [];
  if (isLost(session.scope)) {
    return (
      <Button appearance="primary" onClick={actions.scoreAll}>
        {words.scope.scoreAll}
      </Button>
    );
  }
  if (plan.ops.length > 0) return <WriteBar plan={plan} table={null} />;
  return findings.length > 0 ? <LeftBar findings={findings} /> : <RescoreBar hint={words.localOnly} />;
}
