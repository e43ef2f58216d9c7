import { Suspense } from "react";
import { lazyPart } from "../frame/loading/lazy-part";
import type { Review } from "../../core";
import { isTouched } from "../../core";
import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useWords } from "../pane-context";
import { isLost } from "../session/scope";
import type { Session } from "../session/session";
import { CountFilters } from "./count-filters";
import { MoreMenu } from "./menu/more-menu";
import { OverviewHead } from "./overview-head";
import { TableList } from "./tables/table-list";
import { RescoreBar } from "../frame/rescore-bar";
import { Skeleton } from "./skeleton";

const OverviewWriteBar = lazyPart(() => import("./results/overview-write-bar"));
const ScopeLine = lazyPart(() => import("../frame/scope-line"));
const OverviewResults = lazyPart(() => import("./results/overview-results"));
const OverviewSkipped = lazyPart(() => import("./skipped/overview-skipped"));

/**
 * 总览: what was found, a line a table; after scoring also every proposal and every finding. Before the first read is done
 * (`null`) the same frame with a skeleton in it: its button stays the same one, so that no press is lost in the change.
 */
export function OverviewPage({ review }: { readonly review: Review | null }) {
  const { session } = usePane();
  const { product } = useWords();
  return (
    <PageFrame
      header={review ? <OverviewHeader review={review} /> : <PageHeading>{product}</PageHeading>}
      bar={<OverviewBar />}
    >
      {review ? <OverviewContent review={review} /> : null}
      {review || !session.work ? null : <Skeleton />}
    </PageFrame>
  );
}

function OverviewContent({ review }: { readonly review: Review }) {
  const { hasScored, scope, view, settings } = usePane().session;
  return (
    <>
      <TableList review={review} />
      <Suspense>
        {/* Of areas that are lost there is nothing to say but that. */}
        {(hasScored || view.severity !== null || settings.disabledChecks.length > 0) && !isLost(scope) ? (
          <OverviewResults review={review} />
        ) : null}
        {review.skipped.length > 0 && scope === null ? <OverviewSkipped review={review} /> : null}
      </Suspense>
    </>
  );
}

function countInScope({ tables }: Review, scope: Session["scope"]): number {
  return tables.filter((scored) => isTouched(scope, scored)).length;
}

function OverviewHeader({ review }: { readonly review: Review }) {
  const { scope } = usePane().session;
  return (
    <>
      <OverviewHead tables={countInScope(review, scope) || review.tables.length}>
        <MoreMenu />
      </OverviewHead>
      {scope ? (
        <Suspense>
          <ScopeLine />
        </Suspense>
      ) : null}
      {isLost(scope) ? null : <CountFilters review={review} />}
    </>
  );
}

/** 重新评分 as long as there is anything to score; then 写入 n 处得分 for all tables together. Of lost areas there is nothing to score. */
function OverviewBar() {
  const { session } = usePane();
  const words = useWords();
  const isStale = Object.values(session.tableStates).includes("stale") || session.isWorkbookDirty;
  const rescore = <RescoreBar hint={words.localOnly} />;
  if ((!session.hasScored || isStale) && !isLost(session.scope)) return rescore;
  return (
    <Suspense fallback={rescore}>
      <OverviewWriteBar />
    </Suspense>
  );
}
