import type { KeyboardEvent } from "react";
import { classes } from "../class-names";
import type { Review } from "../../core";
import { usePane, useStrings } from "../pane-context";
import { proposalsOf } from "../session/proposals";
import type { TableTab } from "../session/session";
import * as styles from "./table-tabs.module.css";

const TABS: readonly TableTab[] = ["scores", "findings", "reading"];
/** Arrows go round, Home and End to the ends. */
function tabFor(key: string, at: number): TableTab | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % TABS.length,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  return TABS.at(places[key] ?? at);
}

/** 得分 · 问题 · 读取. The name of a tab is its word alone; its count is a description, drawn by the style sheet. */
export function TableTabs(props: {
  readonly review: Review;
  readonly table: number;
  readonly tab: TableTab;
}) {
  const { review, table, tab } = props;
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const id = review.tables[table]?.table.region.id ?? "";
  const counts: Readonly<Record<TableTab, number | null>> = {
    scores: proposalsOf(review, table, session).length,
    findings: review.isChecked ? review.findings.filter((one) => one.table === table).length : null,
    reading: null,
  };
  const show = (next: TableTab) => actions.open({ kind: "table", table: id, tab: next });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabFor(event.key, TABS.indexOf(tab));
    if (!next || next === tab) return;
    event.preventDefault();
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={words.table.tabsLabel} onKeyDown={onKeyDown}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-label={words.table.tabs[one]}
          aria-selected={one === tab}
          aria-controls={one === tab ? `panel-${one}` : undefined}
          aria-description={counts[one]?.toString()}
          data-count={counts[one]}
          tabIndex={one === tab ? 0 : -1}
          className={classes(styles.tab, one === tab && styles.chosen)}
          onClick={() => show(one)}
        >
          {words.table.tabs[one]}
        </button>
      ))}
    </div>
  );
}
