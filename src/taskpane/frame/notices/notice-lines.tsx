import type { ReactNode } from "react";
import * as styles from "./notice-bar.module.css";

/** The sentences of a notice, and below them what can be done; the primary button of the page stays where it is. */
export function NoticeLines(props: { readonly lines: readonly string[]; readonly children?: ReactNode }) {
  return (
    <>
      {props.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
      {props.children ? <div className={styles.actions}>{props.children}</div> : null}
    </>
  );
}
