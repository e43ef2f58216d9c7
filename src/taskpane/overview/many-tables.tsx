import { makeStyles } from "@fluentui/react-components";
import { usePane, useWords } from "../pane-context";
import type { ListView } from "../session/session";
import type { TableLine } from "../session/table-line";
import { useSurfaces } from "../surfaces";
import { TotalsPicture } from "./totals-picture";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "8px", padding: "8px 12px 4px" },
});

const SORTS: readonly ListView["sort"][] = ["findings", "sheet", "total"];

/** Over ten tables: search, sorting, and the spread of all totals. */
export default function ManyTables({ lines }: { readonly lines: readonly TableLine[] }) {
  const { session, actions } = usePane();
  const words = useWords().overview;
  const styles = useStyles();
  const surfaces = useSurfaces();
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
    </>
  );
}
