import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Review } from "../../core/index";
import { usePane, useWords } from "../pane-context";
import { scorePlan } from "../session/plans";
import { useSurfaces } from "../surfaces";

/** The one primary button of a table: 重新评分 when it is out of date, else 写入 n 处得分. */
export function TableBar({ review, table }: { readonly review: Review; readonly table: number }) {
  const { session, actions } = usePane();
  const words = useWords();
  const surfaces = useSurfaces();
  const id = review.tables[table]?.table.region.id ?? "";
  const plan = useMemo(() => scorePlan(session, id), [session, id]);
  const isBusy = session.work !== null;
  if (session.tableStates[id] === "stale" || session.isWorkbookDirty || plan.ops.length === 0) {
    return (
      <>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.rescore()}>
          {words.overview.rescore}
        </Button>
        <p className={surfaces.quiet}>
          {session.tableStates[id] === "stale" ? words.states.staleHint : words.localOnly}
        </p>
      </>
    );
  }
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={isBusy || session.capabilities?.isReadOnly}
        onClick={() => void actions.write(plan, { purpose: "scores", ifChanged: "refuse" })}
      >
        {words.writing.write(plan.ops.length)}
      </Button>
      <Button onClick={() => actions.open({ kind: "preview", of: { kind: "scores", table: id } })}>
        {words.writing.preview}
      </Button>
    </>
  );
}
