import { DismissRegular } from "@fluentui/react-icons/headless/svg/dismiss";
import { WarningRegular } from "@fluentui/react-icons/headless/svg/warning";
import type { ComponentType, ReactNode, SVGProps } from "react";
import { classes } from "../../class-names";
import { usePane, useWords } from "../../pane-context";
import { IconButton } from "../controls/icon-button";
import * as styles from "./notice-bar.module.css";

/** How urgent a notice looks. */
export interface NoticeLook {
  readonly Icon: ComponentType<SVGProps<SVGSVGElement>>;
  readonly color?: string | undefined;
}

export const TROUBLE_LOOK: NoticeLook = { Icon: WarningRegular, color: styles.trouble };

/** A notice in its colour, with the cross that takes it away. */
export function NoticeBox(props: { readonly look: NoticeLook; readonly children: ReactNode }) {
  const { actions } = usePane();
  const words = useWords();
  const { Icon, color } = props.look;
  return (
    <div className={classes(styles.box, color)}>
      <span className={styles.icon}>
        <Icon aria-hidden="true" />
      </span>
      <div>{props.children}</div>
      <IconButton
        size="small"
        label={words.trouble.dismiss}
        icon={<DismissRegular />}
        onClick={actions.dismiss}
      />
    </div>
  );
}
