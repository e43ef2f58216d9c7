import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import type { Review } from "../../core/index";
import { IconButton } from "../frame/icon-button";
import { PageFrame } from "../frame/page-frame";
import { usePane, useWords } from "../pane-context";
import { scorePlan } from "../session/plans";
import { useSurfaces } from "../surfaces";
import { CountFilters } from "./count-filters";
import { MoreMenu } from "./more-menu";
import { TableList } from "./table-list";

const OverviewFindings = lazy(() => import("./overview-findings"));
const OverviewProposals = lazy(() => import("./overview-proposals"));

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "2px" },
  title: { flexGrow: 1, minWidth: 0, margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
});

/** 总览: what was found, a line a table; after scoring also every proposal and every finding. */
export function OverviewPage({ review }: { readonly review: Review }) {
  const { session } = usePane();
  return (
    <PageFrame header={<OverviewHeader review={review} />} bar={<OverviewBar review={review} />}>
      <TableList review={review} />
      <Suspense fallback={null}>
        {session.hasScored ? <OverviewProposals review={review} /> : null}
        {session.hasScored || session.view.severity !== null ? <OverviewFindings review={review} /> : null}
      </Suspense>
    </PageFrame>
  );
}

function OverviewHeader({ review }: { readonly review: Review }) {
  const { actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.overview.tables(review.tables.length)}</h1>
        <IconButton
          label={words.overview.reread}
          icon={<ArrowSyncRegular />}
          onClick={() => void actions.readAgain()}
        />
        <IconButton
          label={words.overview.settings}
          icon={<SettingsRegular />}
          onClick={() => actions.open({ kind: "settings" })}
        />
        <MoreMenu />
      </div>
      <CountFilters findings={review.findings} />
    </>
  );
}

/** 重新评分 as long as there is anything to score; then 写入 n 处得分 for all tables together. */
function OverviewBar({ review }: { readonly review: Review }) {
  const { session, actions } = usePane();
  const words = useWords();
  const surfaces = useSurfaces();
  const plan = useMemo(() => scorePlan(session, null), [session]);
  const isStale = Object.values(session.tableStates).includes("stale") || session.isWorkbookDirty;
  const isWriting = session.hasScored && !isStale && plan.ops.length > 0 && review.tables.length > 0;
  return isWriting ? (
    <>
      <Button
        appearance="primary"
        disabledFocusable={session.work !== null || session.capabilities?.isReadOnly}
        onClick={() => void actions.write(plan, { purpose: "scores", ifChanged: "refuse" })}
      >
        {words.writing.write(plan.ops.length)}
      </Button>
      <Button onClick={() => actions.open({ kind: "preview", of: { kind: "scores", table: null } })}>
        {words.writing.preview}
      </Button>
    </>
  ) : (
    <>
      <Button
        appearance="primary"
        disabledFocusable={session.work !== null}
        onClick={() => void actions.rescore()}
      >
        {words.overview.rescore}
      </Button>
      <p className={surfaces.quiet}>{words.localOnly}</p>
    </>
  );
}
