import { ArrowSyncRegular } from "@fluentui/react-icons/headless/svg/arrow-sync";
import { SettingsRegular } from "@fluentui/react-icons/headless/svg/settings";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { IconButton } from "../frame/controls/icon-button";
import { PageHeading } from "../frame/page-heading";
import { usePane, useWords } from "../pane-context";
import type { Page } from "../session/session";
import * as styles from "./overview-head.module.css";

/** The first line of the overview, with or without tables: how many there are, 重新读取 and 设置, and what else is given. */
export function OverviewHead(props: { readonly tables: number; readonly children?: ReactNode }) {
  const { session, actions } = usePane();
  const { overview } = useWords();
  useReturn(session.cameFrom);
  return (
    <div className={styles.head}>
      <PageHeading>{overview.tables(props.tables)}</PageHeading>
      <IconButton
        label={overview.reread}
        icon={<ArrowSyncRegular />}
        onClick={() => void actions.readAgain()}
      />
      <IconButton
        label={overview.settings}
        icon={<SettingsRegular />}
        onClick={() => actions.open({ kind: "settings" })}
      />
      {props.children}
    </div>
  );
}

/** Back from a table, the keyboard stands on its line again; back from elsewhere, on the heading. */
function useReturn(cameFrom: Page | null) {
  useEffect(() => {
    if (cameFrom === null) return;
    const line =
      cameFrom.kind === "table" &&
      document.querySelector<HTMLElement>(`[data-line=${JSON.stringify(cameFrom.table)}]`);
    (line || document.querySelector("h1"))?.focus();
  }, [cameFrom]);
}
