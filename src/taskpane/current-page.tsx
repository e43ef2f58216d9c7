import { lazy, Suspense } from "react";
import { OverviewPage } from "./overview/overview-page";
import { FirstRun } from "./overview/first-run";
import { NothingFound } from "./overview/nothing-found";
import { Skeleton } from "./overview/skeleton";
import { usePane } from "./pane-context";
import { TablePage } from "./table/table-page";

const PreviewPage = lazy(() => import("./preview/preview-page"));
const SettingsPage = lazy(() => import("./settings/settings-page"));

/** The page that the session is on. */
export function CurrentPage() {
  const { session } = usePane();
  const { page, preferences, review } = session;
  if (!preferences.hasSeenFirstRun) return <FirstRun />;
  if (page.kind === "settings") {
    return (
      <Suspense fallback={<Skeleton />}>
        <SettingsPage />
      </Suspense>
    );
  }
  if (!review) return <Skeleton />;
  if (page.kind === "preview") {
    return (
      <Suspense fallback={<Skeleton />}>
        <PreviewPage of={page.of} />
      </Suspense>
    );
  }
  if (review.tables.length === 0) return <NothingFound review={review} />;
  if (page.kind === "table") {
    const position = review.tables.findIndex((scored) => scored.table.region.id === page.table);
    if (position >= 0) return <TablePage key={page.table} review={review} table={position} tab={page.tab} />;
  }
  return <OverviewPage review={review} />;
}
