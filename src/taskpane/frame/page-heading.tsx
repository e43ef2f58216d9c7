import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import * as styles from "./page-heading.module.css";

/** The heading of a page. On a page that opens over another it takes the focus, so that nobody is lost. */
export function PageHeading(props: { readonly children: ReactNode; readonly takesFocus?: boolean }) {
  const { takesFocus = false } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 className={styles.heading} tabIndex={-1} ref={heading}>
      {props.children}
    </h1>
  );
}
