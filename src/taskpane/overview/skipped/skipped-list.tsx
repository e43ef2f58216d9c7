import { useState } from "react";
import type { SkippedArea } from "../../../core";
import { a1Area } from "../../../core";
import { Button } from "../../frame/controls/button";
import { usePane, useStrings } from "../../pane-context";
import { unbroken } from "../../unbroken";
import * as surfaces from "../../surfaces.module.css";
import * as styles from "./skipped-list.module.css";

const MOST_AT_FIRST = 10;

/** What was left alone, and why, a sentence each; every one can be shown in the sheet, and taken for a table after all. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedArea[] }) {
  const [showsAll, setShowsAll] = useState(skipped.length <= MOST_AT_FIRST);
  const words = useStrings().pane;
  const shown = showsAll ? skipped : skipped.slice(0, MOST_AT_FIRST);
  return (
    <>
      <ul className={surfaces.bullets}>
        {shown.map((one) => (
          <SkippedItem key={placeOf(one)} skipped={one} />
        ))}
      </ul>
      {showsAll ? null : (
        <Button size="small" onClick={() => setShowsAll(true)}>
          {words.whole.showAll(skipped.length)}
        </Button>
      )}
      <p className={surfaces.quiet}>{words.skipped.hint}</p>
    </>
  );
}

function SkippedItem({ skipped }: { readonly skipped: SkippedArea }) {
  const { actions } = usePane();
  const strings = useStrings();
  const words = strings.pane.skipped;
  const { sheet, area } = skipped;
  const place = placeOf(skipped);
  return (
    <li className={styles.item}>
      <p className={surfaces.text}>{unbroken(strings.evidence.skipped(skipped, a1Area(area)))}</p>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={`${words.show} ${place}`}
          onClick={() => actions.select({ sheet, row: area.top, column: area.left })}
        >
          {words.show}
        </Button>
        <Button
          size="small"
          aria-label={`${words.take} ${place}`}
          onClick={() => void actions.assignRoles({ sheet, area, columns: {} })}
        >
          {words.take}
        </Button>
      </div>
    </li>
  );
}

function placeOf({ sheetName, area }: SkippedArea): string {
  return `${sheetName}!${a1Area(area)}`;
}
