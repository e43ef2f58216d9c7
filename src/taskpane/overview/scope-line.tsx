import { Button } from "../frame/controls/button";
import { usePane, useStrings } from "../pane-context";
import { scopeFacts } from "../session/scope-facts";
import * as styles from "./scope-line.module.css";

/** 只评选中的区域：附件3!A15:H20，6 项指标, with 评全部 beside it; nothing where the whole workbook is scored. */
export default function ScopeLine() {
  const { session, actions } = usePane();
  const words = useStrings().pane.scope;
  const facts = scopeFacts(session);
  if (!facts) return null;
  const { areas, hasBudget, indicators, sheetName } = facts;
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        {areas === "" ? words.lost : words.line(`${sheetName}!${areas}`, indicators, hasBudget)}
      </p>
      <Button size="small" onClick={actions.scoreAll}>
        {words.scoreAll}
      </Button>
    </div>
  );
}
