import type { WritePlan } from "../../core";
import { Button } from "../frame/controls/button";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { WriteButton } from "./write-button";

/** 写入 n 处得分 and 预览: of one table by its region id, or of all (`null`). */
export function WriteBar({ plan, table }: { readonly plan: WritePlan; readonly table: string | null }) {
  const { session, actions } = usePane();
  const { writing } = useStrings().pane;
  return (
    <>
      <WriteButton onWrite={() => void actions.write(plan, { purpose: "scores", ifChanged: "refuse" })}>
        {writing.write(plan.ops.length)}
      </WriteButton>
      <Button onClick={() => actions.open({ kind: "preview", of: { kind: "scores", table } })}>
        {writing.preview}
      </Button>
      {session.capabilities.isReadOnly ? <p className={surfaces.quiet}>{writing.readOnly}</p> : null}
      {session.capabilities.isCalculatedManually ? <p className={surfaces.quiet}>{writing.manual}</p> : null}
    </>
  );
}
