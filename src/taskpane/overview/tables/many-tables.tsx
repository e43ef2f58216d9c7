import { usePane, useStrings } from "../../pane-context";
import type { ListView } from "../../session/session";
import type { TableLine } from "../../session/table-line";
import * as surfaces from "../../surfaces.module.css";
import { TotalsPicture } from "./totals-picture";
import * as styles from "./many-tables.module.css";

const SORTS: readonly ListView["sort"][] = ["findings", "sheet", "total"];

/** Over ten tables: search, sorting, and the spread of all totals; how many match is said, to who cannot see the list too. */
export default function ManyTables({
  lines,
  shown,
}: {
  readonly lines: readonly TableLine[];
  readonly shown: number;
}) {
  const { session, actions } = usePane();
  const { list: words, overview } = useStrings().pane;
  const isNarrowed = shown < lines.length;
  return (
    <>
      <TotalsPicture lines={lines} />
      <div className={styles.row}>
        <input
          type="search"
          className={surfaces.field}
          aria-label={words.search}
          placeholder={words.search}
          value={session.view.search}
          onChange={(event) => actions.narrow({ search: event.target.value })}
        />
        <select
          className={surfaces.select}
          aria-label={words.sort}
          value={session.view.sort}
          onChange={(event) => actions.narrow({ sort: event.target.value as ListView["sort"] })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {words.sortBy[sort]}
            </option>
          ))}
        </select>
      </div>
      <div role="status">
        {isNarrowed ? (
          <p className={surfaces.caption}>{shown > 0 ? words.found(shown) : overview.nothingMatches}</p>
        ) : null}
      </div>
    </>
  );
}
