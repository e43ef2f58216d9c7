import { useWords } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import * as styles from "./skeleton.module.css";

const WIDTHS = ["62%", "48%", "55%"];

/** Where the lines of the tables will stand once the first read is done: same places, so that nothing jumps. */
export function Skeleton() {
  const words = useWords();
  return (
    <div aria-busy="true" aria-label={words.work.reading} role="img">
      {WIDTHS.map((width) => (
        <div key={width} className={`${surfaces.divider} ${styles.line}`}>
          <div className={styles.bone} style={{ width }} />
          <div className={styles.bone} style={{ width: "34%" }} />
        </div>
      ))}
    </div>
  );
}
