import { Button } from "./controls/button";
import { usePane, useStrings } from "../pane-context";
import { isLost } from "../session/scope";
import { scopeFacts } from "../session/scope-facts";
import { unbroken } from "../unbroken";
import * as styles from "./scope-line.module.css";

/**
 * 只评选中的区域：附件3!A15:H20，6 项指标, with 评全部 beside it; nothing where the whole workbook is scored. Of lost rows 评全部 is
 * all that the overview comes to, and stands in its bar.
 */
export default function ScopeLine() {
  const { session, actions } = usePane();
  const words = useStrings().pane.scope;
  const facts = scopeFacts(session);
  if (!facts) return null;
  const { areas, hasBudget, indicators, sheetName } = facts;
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        {unbroken(areas === "" ? words.lost : words.line(`${sheetName}!${areas}`, indicators, hasBudget))}
      </p>
      {isLost(session.scope) && session.page.kind === "overview" ? null : (
        <Button size="small" onClick={actions.scoreAll}>
          {words.scoreAll}
        </Button>
      )}
    </div>
  );
}
