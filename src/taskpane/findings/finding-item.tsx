import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Review } from "../../core/index";
import { findingSentence } from "../../strings/findings";
import { usePane, useStrings } from "../pane-context";
import type { FindingLine } from "../session/finding-list";
import { useSurfaces } from "../surfaces";
import { FindingDetails } from "./finding-details";

const useStyles = makeStyles({
  line: {
    borderLeft: `3px solid ${tokens.colorNeutralBackground1}`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
    backgroundColor: tokens.colorNeutralBackground2,
  },
  press: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    padding: "6px 12px 6px 9px",
  },
  cell: {
    minWidth: "32px",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  sentence: { overflowWrap: "anywhere" },
  sheet: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** One finding: its cell and its sentence; opened, what to know and what to do. */
export function FindingItem(props: {
  readonly line: FindingLine;
  readonly review: Review;
  readonly isOpen: boolean;
  readonly isWorkbook: boolean;
  readonly onToggle: () => void;
}) {
  const { line, review, isOpen } = props;
  const { session } = usePane();
  const strings = useStrings();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView?.({ block: "nearest" });
  }, [isOpen]);
  const isSelected = line.finding.cells.some(
    ({ sheet, row, column }) =>
      session.selected?.sheet === sheet && session.selected.row === row && session.selected.column === column,
  );
  const { table } = line.finding;
  const sheetName = table === null ? null : review.tables[table]?.table.region.sheetName;
  return (
    <li
      ref={item}
      className={mergeClasses(styles.line, (isOpen || isSelected) && styles.current)}
      data-line={line.id}
    >
      <button
        type="button"
        className={mergeClasses(surfaces.press, styles.press)}
        aria-expanded={isOpen}
        onClick={props.onToggle}
      >
        <span className={styles.cell}>{line.address}</span>
        <span className={styles.sentence}>
          {findingSentence(strings.findings, line.finding)}
          {props.isWorkbook ? (
            <span className={styles.sheet}>{sheetName ?? strings.pane.overview.workbookFindings}</span>
          ) : null}
        </span>
      </button>
      {isOpen ? (
        <FindingDetails line={line} review={review} heading={props.isWorkbook ? "h4" : "h3"} />
      ) : null}
    </li>
  );
}
