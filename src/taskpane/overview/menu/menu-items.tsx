import { Fragment, useEffect, useRef } from "react";
import { classes } from "../../class-names";
import { usePane, useStrings } from "../../pane-context";
import * as surfaces from "../../surfaces.module.css";
import { menuKeys } from "./menu-keys";
import * as styles from "./more-menu.module.css";

/** What ⋯ offers. */
export default function MenuItems(props: {
  readonly id: string;
  readonly onClose: (isKeyboard: boolean) => void;
}) {
  const strings = useStrings();
  const { actions } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const words = strings.pane.menu;
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  const groups: readonly (readonly (readonly [string, () => void])[])[] = [
    [[strings.pane.scope.scoreSelection, () => void actions.scoreSelection()]],
    [
      [words.report, () => void actions.writeReport(strings)],
      [words.copyText, () => void actions.copyReport(strings, "text")],
      [words.copyCsv, () => void actions.copyReport(strings, "csv")],
    ],
    [
      [words.highlight, () => void actions.highlight()],
      [words.removeHighlights, () => void actions.removeHighlights()],
      [words.restoreAll, () => void actions.restore()],
    ],
    [[words.help, () => window.open("help.html", "_blank", "noopener")]],
  ];
  return (
    <div
      id={props.id}
      ref={list}
      role="menu"
      aria-label={strings.pane.overview.more}
      className={styles.menu}
      onKeyDown={menuKeys(() => props.onClose(true))}
    >
      {groups.map((items, group) => (
        <Fragment key={items[0]?.[0]}>
          {group > 0 ? <hr className={styles.divider} /> : null}
          {items.map(([label, act]) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={classes(surfaces.press, styles.item)}
              onClick={() => {
                props.onClose(true);
                act();
              }}
            >
              {label}
            </button>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
