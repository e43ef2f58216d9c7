import { Suspense, useMemo } from "react";
import { lazyPart } from "./frame/loading/lazy-part";
import { OverviewPage } from "./overview/overview-page";
import { usePane } from "./pane-context";
import { shownReview } from "./session/scope";
import type { Session } from "./session/session";

const FirstRun = lazyPart(() => import("./overview/no-table/first-run"));
const NothingFound = lazyPart(() => import("./overview/no-table/nothing-found"));
const PreviewPage = lazyPart(() => import("./preview/preview-page"));
const SettingsPage = lazyPart(() => import("./settings/settings-page"));
const TablePage = lazyPart(() => import("./table/table-page"));

/** The page that the session is on. */
export function CurrentPage() {
  const { session } = usePane();
  return (
    <Suspense fallback={<OverviewPage review={null} />}>
      <PageOf session={session} />
    </Suspense>
  );
}

function PageOf({ session }: { readonly session: Session }) {
  const { page, scope, review: whole } = session;
  const review = useMemo(() => shownReview({ scope, review: whole }), [scope, whole]);
  if (!session.preferences.hasSeenFirstRun) return <FirstRun />;
  if (page.kind === "settings") return <SettingsPage />;
  if (!review) return <OverviewPage review={null} />;
  if (page.kind === "preview") return <PreviewPage of={page.of} />;
  if (review.tables.length === 0) return <NothingFound review={review} />;
  const position =
    page.kind === "table" ? review.tables.findIndex(({ table }) => table.region.id === page.table) : -1;
  if (page.kind === "table" && position >= 0) {
    return <TablePage key={page.table} review={review} table={position} tab={page.tab} />;
  }
  return <OverviewPage review={review} />;
}
