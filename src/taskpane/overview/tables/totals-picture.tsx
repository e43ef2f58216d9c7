import { scoreText } from "../../format-number";
import { useStrings } from "../../pane-context";
import type { TableLine } from "../../session/table-line";
import type { Spread } from "../../session/totals-spread";
import { spreadOf } from "../../session/totals-spread";
import { unbroken } from "../../unbroken";
import * as surfaces from "../../surfaces.module.css";
import * as styles from "./totals-picture.module.css";

/** The highest bar, in pixels. */
const HEIGHT = 28;

/** How the totals of all tables spread over the grades: bars for the eye, a sentence and a list for the ear. */
export function TotalsPicture({ lines }: { readonly lines: readonly TableLine[] }) {
  const words = useStrings().pane.list;
  const spread = spreadOf(lines);
  if (!spread) return null;
  const description = words.totalsDescription({
    tables: spread.count,
    lowest: scoreText(spread.lowest),
    median: scoreText(spread.median),
    highest: scoreText(spread.highest),
  });
  return (
    <figure className={styles.box} aria-label={words.totals}>
      <Bars spread={spread} />
      <figcaption className={surfaces.quiet}>{unbroken(description)}</figcaption>
      <ul className={surfaces.hidden}>
        {spread.bands.map(({ from, to, count }) => (
          <li key={from}>{words.totalsBand(from, to, count)}</li>
        ))}
      </ul>
    </figure>
  );
}

/** Numbers stand between the bars, not ranges under them: those would run into one another where a user has made text larger. */
function Bars({ spread: { bands } }: { readonly spread: Spread }) {
  const most = Math.max(...bands.map(({ count }) => count));
  const edges = [...bands.map(({ from }) => from), ...bands.slice(-1).map(({ to }) => to)];
  return (
    <div className={styles.picture} aria-hidden="true">
      <div className={styles.bands}>
        {bands.map(({ from, count }) => (
          <div key={from}>
            {count > 0 ? count : ""}
            <div className={styles.bar} style={{ height: heightOf(count, most) }} />
          </div>
        ))}
      </div>
      <div className={styles.edges}>
        {edges.map((edge) => (
          <span key={edge}>{edge}</span>
        ))}
      </div>
    </div>
  );
}

/** One table among hundreds is still to be seen. */
function heightOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
}
