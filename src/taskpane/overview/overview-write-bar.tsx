import { useMemo } from "react";
import { RescoreBar } from "../frame/rescore-bar";
import { usePane, useWords } from "../pane-context";
import { scorePlan } from "../session/plans";
import { WriteBar } from "../table/write-bar";

/** 写入 n 处得分 for all tables together, once they are scored; 重新评分 where there is nothing to write. */
export default function OverviewWriteBar() {
  const { session } = usePane();
  const words = useWords();
  const plan = useMemo(() => scorePlan(session, null), [session]);
  return plan.ops.length > 0 ? <WriteBar plan={plan} table={null} /> : <RescoreBar hint={words.localOnly} />;
}
