import { useEffect, useRef } from "react";
import { classes } from "../class-names";
import type { Review } from "../../core";
import { findingSentence } from "../../strings/findings";
import { usePane, useStrings } from "../pane-context";
import type { FindingLine } from "../session/finding-list";
import * as surfaces from "../surfaces.module.css";
import { FindingDetails } from "./finding-details";
import { unbroken } from "../unbroken";
import * as styles from "./finding-item.module.css";

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
      className={classes(surfaces.line, styles.item, (isOpen || isSelected) && surfaces.current)}
      data-line={line.id}
    >
      <button
        type="button"
        className={classes(surfaces.press, styles.press)}
        aria-expanded={isOpen}
        onClick={props.onToggle}
      >
        <span className={styles.cell}>{line.address}</span>
        <span className={styles.sentence}>
          {unbroken(findingSentence(strings.findings, line.finding))}
          {props.isWorkbook ? (
            <span className={styles.sheet}>{sheetName ?? strings.pane.whole.workbookFindings}</span>
          ) : null}
        </span>
      </button>
      {isOpen ? (
        <FindingDetails line={line} review={review} heading={props.isWorkbook ? "h4" : "h3"} />
      ) : null}
    </li>
  );
}
