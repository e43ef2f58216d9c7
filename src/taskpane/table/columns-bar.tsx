import { Button } from "../frame/controls/button";
import { usePane, useStrings } from "../pane-context";

/** A table that lacks a column could not be scored: to name the column comes before all else. */
export function ColumnsBar({ table }: { readonly table: string }) {
  const { actions } = usePane();
  const words = useStrings().pane;
  const check = () => {
    actions.open({ kind: "table", table, tab: "reading" });
    // Once they are drawn: the keyboard then stands on the first column.
    setTimeout(() => document.querySelector<HTMLElement>("main select")?.focus());
  };
  return (
    <>
      <Button appearance="primary" onClick={check}>
        {words.reading.checkColumns}
      </Button>
      <Button onClick={() => void actions.rescore()}>{words.overview.rescore}</Button>
    </>
  );
}
