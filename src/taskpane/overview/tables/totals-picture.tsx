import { scoreText } from "../../format-number";
import { useStrings } from "../../pane-context";
import type { TableLine } from "../../session/table-line";
import type { Spread } from "../../session/totals-spread";
import { spreadOf } from "../../session/totals-spread";
import { unbroken } from "../../unbroken";
import * as surfaces from "../../surfaces.module.css";
import * as styles from "./totals-picture.module.css";

const HEIGHT = 40;
const STEP = 54;
const BAR = 38;
/** Room for half of the first and half of the last number of the axis. */
const MARGIN = 20;

/** How the totals of all tables spread over the grades: bars for the eye, a sentence and a list for the ear. */
export function TotalsPicture({ lines }: { readonly lines: readonly TableLine[] }) {
  const words = useStrings().pane.list;
  const spread = spreadOf(lines);
  if (!spread) return null;
  const most = Math.max(...spread.bands.map(({ count }) => count));
  const description = words.totalsDescription({
    tables: spread.count,
    lowest: scoreText(spread.lowest),
    median: scoreText(spread.median),
    highest: scoreText(spread.highest),
  });
  return (
    <figure className={styles.box} aria-label={words.totals}>
      <svg
        className={styles.picture}
        viewBox={`${-MARGIN} 0 ${STEP * spread.bands.length + 2 * MARGIN} 56`}
        aria-hidden="true"
      >
        {spread.bands.map(({ from, count }, index) => {
          // One table among hundreds is still to be seen.
          const height = count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 14));
          const middle = STEP * (index + 0.5);
          return (
            <g key={from}>
              <rect
                className={styles.bar}
                x={middle - BAR / 2}
                y={HEIGHT - height}
                width={BAR}
                height={height}
                rx={2}
              />
              <text className={styles.label} x={middle} y={HEIGHT - height - 3}>
                {count > 0 ? count : ""}
              </text>
            </g>
          );
        })}
        {edgesOf(spread).map((edge, index) => (
          <text key={edge} className={styles.label} x={STEP * index} y={HEIGHT + 13}>
            {edge}
          </text>
        ))}
      </svg>
      <figcaption className={surfaces.quiet}>{unbroken(description)}</figcaption>
      <ul className={surfaces.hidden}>
        {spread.bands.map(({ from, to, count }) => (
          <li key={from}>{words.totalsBand(from, to, count)}</li>
        ))}
      </ul>
    </figure>
  );
}

/** Numbers between the bars, not ranges under them: those would run into one another where a user has made text larger. */
function edgesOf({ bands }: Spread): readonly number[] {
  return [...bands.map(({ from }) => from), ...bands.slice(-1).map(({ to }) => to)];
}
