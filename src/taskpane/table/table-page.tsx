import { ChevronLeftRegular } from "@fluentui/react-icons/headless/svg/chevron-left";
import { useEffect } from "react";
import type { Review, TableRegion } from "../../core";
import { a1Area } from "../../core";
import { FindingsView } from "../findings/findings-view";
import { IconButton } from "../frame/controls/icon-button";
import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useStrings } from "../pane-context";
import ScopeLine from "../frame/scope-line";
import { ReadingTab } from "./reading/reading-tab";
import type { TableTab } from "../session/session";
import { tableLines } from "../session/table-line";
import { totalText } from "../session/total-text";
import { PointsBar } from "./points-bar";
import { ScoresTab } from "./scores-tab";
import { TableBar } from "./table-bar";
import { TableTabs } from "./table-tabs";
import * as styles from "./table-page.module.css";

/** One table: its scores, its findings, and how it was read. */
export default function TablePage(props: {
  readonly review: Review;
  readonly table: number;
  readonly tab: TableTab;
}) {
  const { review, table, tab } = props;
  const scored = review.tables[table];
  useSheetInFront(scored?.table.region);
  if (!scored) return null;
  return (
    <PageFrame
      header={
        <>
          <TableHeader review={review} table={table} />
          <ScopeLine />
        </>
      }
      bar={<TableBar review={review} table={table} />}
    >
      <PointsBar scored={scored} />
      <TableTabs review={review} table={table} tab={tab} />
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === "scores" ? <ScoresTab review={review} table={table} /> : null}
        {tab === "findings" ? <FindingsView review={review} table={table} /> : null}
        {tab === "reading" ? <ReadingTab review={review} scored={scored} /> : null}
      </div>
    </PageFrame>
  );
}

/** Who opens a table wants to see it in the sheet as well. */
function useSheetInFront(region: TableRegion | undefined) {
  const { actions } = usePane();
  const sheet = region?.sheet;
  const { top: row = 0, left: column = 0 } = region?.area ?? {};
  useEffect(() => {
    if (sheet !== undefined) void actions.showSheet({ sheet, row, column });
  }, [actions, sheet, row, column]);
}

/** Where we are; the heading takes the focus when the page opens, so that nobody is lost. */
function TableHeader({ review, table }: { readonly review: Review; readonly table: number }) {
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const line = tableLines(review, session)[table];
  if (!line) return null;
  const { area } = review.tables[table]?.table.region ?? {};
  return (
    <div className={styles.head}>
      <IconButton label={words.table.back} icon={<ChevronLeftRegular />} onClick={actions.back} />
      <div>
        <PageHeading takesFocus>{line.project || words.overview.unnamed(line.sheetName)}</PageHeading>
        <div className={styles.facts}>
          <span className={styles.total}>{totalText(line, words)}</span>
          <span>
            {words.states[line.state]} · {line.sheetName}!{area ? a1Area(area) : ""}
            {line.isHidden && ` · ${words.overview.hidden}`}
          </span>
        </div>
      </div>
    </div>
  );
}
