import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useMemo, useRef } from "react";
import { a1 } from "../../core/index";
import type { WritePlan } from "../../core/index";
import { IconButton } from "../frame/icon-button";
import { PageFrame } from "../frame/page-frame";
import { usePane, useStrings, useWords } from "../pane-context";
import { previewPlan } from "../session/plans";
import type { PreviewOf } from "../session/session";
import { useSurfaces } from "../surfaces";
import { PreviewTable } from "./preview-table";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** 预览: every cell that the next press would change, as it is and as it will be. */
export default function PreviewPage({ of }: { readonly of: PreviewOf }) {
  const { session, actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const heading = useRef<HTMLHeadingElement>(null);
  const plan = useMemo(() => previewPlan(session, of), [session, of]);
  useEffect(() => heading.current?.focus(), []);
  return (
    <PageFrame
      header={
        <div className={styles.head}>
          <IconButton label={words.table.back} icon={<ChevronLeftRegular />} onClick={actions.back} />
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {words.writing.previewTitle(plan.ops.length)}
          </h1>
        </div>
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
  const { session, actions } = usePane();
  const words = useWords();
  const purpose = of.kind;
  const count = plan.ops.length;
  const write = () => {
    actions.back();
    void actions.write(plan, { purpose, ifChanged: "refuse" });
  };
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={count === 0 || session.work !== null || session.capabilities?.isReadOnly}
        onClick={write}
      >
        {purpose === "scores" ? words.writing.write(count) : words.writing.applyFixes(count)}
      </Button>
      <Button onClick={actions.back}>{words.work.cancel}</Button>
    </>
  );
}

function HeldBackList({ plan }: { readonly plan: WritePlan }) {
  const { pane } = useStrings();
  const surfaces = useSurfaces();
  if (plan.heldBack.length === 0) return null;
  return (
    <section aria-label={pane.writing.heldBackTitle} className={surfaces.section}>
      <h2 className={surfaces.heading}>{pane.writing.heldBackTitle}</h2>
      <ul className={surfaces.bullets}>
        {plan.heldBack.map(({ cell, sheetName, why }) => (
          <li key={`${cell.sheet}${cell.row},${cell.column}`}>
            {sheetName}!{a1(cell.row, cell.column)}：{pane.writing.heldBack[why]}
          </li>
        ))}
      </ul>
    </section>
  );
}
