import { Suspense, useMemo } from "react";
import { lazyPart } from "../../frame/loading/lazy-part";
import type { Review } from "../../../core";
import { usePane, useWords } from "../../pane-context";
import { linesInScope, tableLines, visibleLines } from "../../session/table-line";
import * as surfaces from "../../surfaces.module.css";
import { TableLineItem } from "./table-line-item";
import * as styles from "./table-list.module.css";

/** From here on searching, sorting and the picture of all totals are worth their place. */
const MANY = 10;

const ManyTables = lazyPart(() => import("./many-tables"));

/**
 * The list of tables; over ten of them also search, sorting and the spread of totals. Hundreds of lines scroll smoothly
 * because the browser lays out and paints only those in sight (`content-visibility`); all of them stay in the page, so
 * that arrow keys, Home and End, a screen reader's count and the browser's own search reach every one.
 */
export function TableList({ review }: { readonly review: Review }) {
  const { session, actions } = usePane();
  const { tableStates, ticks, formulaChoices, scope, view } = session;
  const words = useWords();
  const lines = useMemo(
    () => linesInScope(tableLines(review, { tableStates, ticks, formulaChoices, scope }), review, scope),
    [review, tableStates, ticks, formulaChoices, scope],
  );
  const shown = useMemo(() => visibleLines(lines, view), [lines, view]);
  return (
    <section aria-label={words.overview.list}>
      {lines.length > MANY ? (
        <Suspense fallback={<div className={styles.tools} />}>
          <ManyTables lines={lines} shown={shown.length} />
        </Suspense>
      ) : shown.length === 0 && lines.length > 0 ? (
        <p className={surfaces.section}>{words.overview.nothingMatches}</p>
      ) : null}
      <ul className={surfaces.list} data-lines>
        {shown.map((line) => (
          <li key={line.id} className={styles.line}>
            <TableLineItem line={line} words={words} onOpen={actions.open} />
          </li>
        ))}
      </ul>
    </section>
  );
}
