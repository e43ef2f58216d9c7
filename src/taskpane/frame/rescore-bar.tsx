import { usePane, useWords } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { Button } from "./button";

/** 重新评分, with a quiet word beside it. */
export function RescoreBar({ hint }: { readonly hint: string }) {
  const { session, actions } = usePane();
  const words = useWords();
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={session.work !== null}
        onClick={() => void actions.rescore()}
      >
        {words.overview.rescore}
      </Button>
      <p className={surfaces.quiet}>{hint}</p>
    </>
  );
}
