import type { Finding } from "../../core";
import { Button } from "../frame/controls/button";
import { usePane, useStrings } from "../pane-context";
import { countFindings, kindsFound } from "../session/table-line";

/** Nothing is left to write, but something to mend: the gravest findings are the next step, and 重新评分 stands beside it. */
export function LeftBar(props: {
  readonly findings: readonly Finding[];
  /** Brings the findings to sight where they are on another tab. */
  readonly onSee?: () => void;
}) {
  const { actions } = usePane();
  const { overview, whole } = useStrings().pane;
  const counts = countFindings(props.findings);
  const [severity] = kindsFound(counts);
  if (!severity) return null;
  const see = () => {
    props.onSee?.();
    // Once they are drawn: the keyboard then stands on the first one, and arrow keys go on from there.
    setTimeout(() => document.querySelector<HTMLElement>("[data-findings] [data-line] button")?.focus());
  };
  return (
    <>
      <Button appearance="primary" onClick={see}>
        {whole.see(severity, counts[severity])}
      </Button>
      <Button onClick={() => void actions.rescore()}>{overview.rescore}</Button>
    </>
  );
}
