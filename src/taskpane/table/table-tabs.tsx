import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Review } from "../../core/index";
import { usePane, useWords } from "../pane-context";
import { proposalsOf } from "../session/proposals";
import type { TableTab } from "../session/session";
import { useSurfaces } from "../surfaces";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    background: "none",
    border: "none",
    borderBottom: "3px solid transparent",
    padding: "6px 8px 5px",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    paddingLeft: "6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

const TABS: readonly TableTab[] = ["scores", "findings", "reading"];
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** 得分 · 问题 · 读取. The name of a tab is its word alone; its count is a description. */
export function TableTabs(props: {
  readonly review: Review;
  readonly table: number;
  readonly tab: TableTab;
}) {
  const { review, table, tab } = props;
  const { session, actions } = usePane();
  const words = useWords();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const id = review.tables[table]?.table.region.id ?? "";
  const counts: Readonly<Record<TableTab, number | null>> = {
    scores: proposalsOf(review, table, session.ticks).length,
    findings: review.findings.filter((finding) => finding.table === table).length,
    reading: null,
  };
  const show = (next: TableTab) => actions.open({ kind: "table", table: id, tab: next });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = TABS[TABS.indexOf(tab) + (STEPS[event.key] ?? 0)];
    if (!next || next === tab) return;
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
          aria-describedby={counts[one] === null ? undefined : `count-${one}`}
          tabIndex={one === tab ? 0 : -1}
          className={mergeClasses(styles.tab, one === tab && styles.chosen)}
          onClick={() => show(one)}
        >
          {words.table.tabs[one]}
          {counts[one] === null ? null : (
            <span id={`count-${one}`} className={mergeClasses(styles.count, surfaces.numbers)}>
              {counts[one]}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
