import { RescoreBar } from "../frame/rescore-bar";
import { useWords } from "../pane-context";
import { useScorePlan } from "../table/use-score-plan";
import { WriteBar } from "../table/write-bar";

/** 写入 n 处得分 for all tables together, once they are scored; 重新评分 where there is nothing to write. */
export default function OverviewWriteBar() {
  const words = useWords();
  const plan = useScorePlan(null);
  return plan.ops.length > 0 ? <WriteBar plan={plan} table={null} /> : <RescoreBar hint={words.localOnly} />;
}
