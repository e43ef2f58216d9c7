import { ChevronLeftRegular } from "@fluentui/react-icons/headless/svg/chevron-left";
import { useMemo } from "react";
import { a1 } from "../../core";
import type { WritePlan } from "../../core";
import { IconButton } from "../frame/controls/icon-button";
import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useStrings } from "../pane-context";
import ScopeLine from "../frame/scope-line";
import { previewPlan } from "../session/plans";
import type { PreviewOf } from "../session/session";
import * as surfaces from "../surfaces.module.css";
import { PreviewTable } from "./preview-table";
import { Button } from "../frame/controls/button";
import { WriteButton } from "../proposals/write-button";
import * as styles from "./preview-page.module.css";

/** 预览: every cell that the next press would change, as it is and as it will be. */
export default function PreviewPage({ of }: { readonly of: PreviewOf }) {
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const plan = useMemo(() => previewPlan(session, of), [session, of]);
  return (
    <PageFrame
      header={
        <>
          <div className={styles.head}>
            <IconButton label={words.table.back} icon={<ChevronLeftRegular />} onClick={actions.back} />
            <PageHeading takesFocus>{words.writing.previewTitle(plan.ops.length)}</PageHeading>
          </div>
          <ScopeLine />
        </>
      }
      bar={<PreviewBar of={of} plan={plan} />}
    >
      <PreviewTable plan={plan} />
      {plan.highlights.length > 0 ? (
        <p className={surfaces.footnote}>{words.writing.highlightsToo(plan.highlights.length)}</p>
      ) : null}
      <HeldBackList plan={plan} />
    </PageFrame>
  );
}

function PreviewBar({ of, plan }: { readonly of: PreviewOf; readonly plan: WritePlan }) {
  const { actions } = usePane();
  const words = useStrings().pane;
  const purpose = of.kind;
  const count = plan.ops.length;
  const write = () => {
    actions.back();
    void actions.write(plan, { purpose, ifChanged: "refuse" });
  };
  return (
    <>
      <WriteButton isDisabled={count === 0} onWrite={write}>
        {purpose === "scores" ? words.writing.write(count) : words.writing.applyFixes(count)}
      </WriteButton>
      <Button onClick={actions.back}>{words.work.cancel}</Button>
    </>
  );
}

function HeldBackList({ plan }: { readonly plan: WritePlan }) {
  const { pane } = useStrings();
  if (plan.heldBack.length === 0) return null;
  return (
    <section aria-label={pane.writing.heldBackTitle} className={surfaces.section}>
      <h2 className={surfaces.heading}>{pane.writing.heldBackTitle}</h2>
      <ul className={surfaces.bullets}>
        {plan.heldBack.map(({ cell, sheetName, why }) => (
          <li key={`${cell.sheet}${cell.row},${cell.column}`}>
            {pane.writing.heldBackCell(`${sheetName}!${a1(cell.row, cell.column)}`, why)}
          </li>
        ))}
      </ul>
    </section>
  );
}
