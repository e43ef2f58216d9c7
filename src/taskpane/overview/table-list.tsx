import { lazy, Suspense, useMemo } from "react";
import type { Review } from "../../core/index";
import { useArrowKeys } from "../frame/use-arrow-keys";
import { usePane, useWords } from "../pane-context";
import { tableLines, visibleLines } from "../session/table-line";
import { useSurfaces } from "../surfaces";
import { TableLineItem } from "./table-line-item";

/** Up to here a list is drawn whole; beyond it only what is in sight. */
const WHOLE = 40;

/** From here on searching, sorting and the picture of all totals are worth their place. */
const MANY = 10;

const VirtualLines = lazy(() => import("./virtual-lines"));
const ManyTables = lazy(() => import("./many-tables"));

/** The list of tables; over ten of them also search, sorting and the spread of totals. */
export function TableList({ review }: { readonly review: Review }) {
  const { session } = usePane();
  const { tableStates, ticks, view } = session;
  const words = useWords();
  const surfaces = useSurfaces();
  const onKeyDown = useArrowKeys();
  const lines = useMemo(() => tableLines(review, { tableStates, ticks }), [review, tableStates, ticks]);
  const shown = useMemo(() => visibleLines(lines, view), [lines, view]);
  return (
    <section aria-label={words.overview.list} onKeyDown={onKeyDown}>
      {lines.length > MANY ? (
        <Suspense fallback={null}>
          <ManyTables lines={lines} />
        </Suspense>
      ) : null}
      {shown.length === 0 && lines.length > 0 ? (
        <p className={surfaces.section}>{words.overview.nothingMatches}</p>
      ) : null}
      {shown.length > WHOLE ? (
        <Suspense fallback={<p className={surfaces.section}>{words.work.loading}</p>}>
          <VirtualLines lines={shown} />
        </Suspense>
      ) : (
        <ul className={surfaces.list}>
          {shown.map((line) => (
            <li key={line.id}>
              <TableLineItem line={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
