import { usePane, useWords } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { Button } from "./controls/button";

/** 重新评分, with a quiet word beside it. It takes a press at any time: while something is under way the press waits for its turn. */
export function RescoreBar({ hint }: { readonly hint: string }) {
  const { actions } = usePane();
  const words = useWords();
  return (
    <>
      <Button appearance="primary" onClick={() => void actions.rescore()}>
        {words.overview.rescore}
      </Button>
      <p className={surfaces.quiet}>{hint}</p>
    </>
  );
}
