import { makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { KeyboardEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { IconButton } from "../frame/icon-button";
import { usePane, useStrings } from "../pane-context";
import { useSurfaces } from "../surfaces";

const useStyles = makeStyles({
  anchor: { position: "relative" },
  menu: {
    position: "absolute",
    insetInlineEnd: 0,
    top: "100%",
    zIndex: 2,
    minWidth: "190px",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: { padding: "6px 8px", borderRadius: tokens.borderRadiusMedium },
});

/** ⋯: the report, the highlights, 还原 and the guide. */
export function MoreMenu() {
  const { pane } = useStrings();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = (isKeyboard: boolean) => {
    setIsOpen(false);
    if (isKeyboard) anchor.current?.querySelector("button")?.focus();
  };
  return (
    <div
      className={styles.anchor}
      ref={anchor}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <IconButton
        label={pane.overview.more}
        icon={<MoreHorizontalRegular />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen ? <MenuItems id={id} onClose={close} /> : null}
    </div>
  );
}

function MenuItems(props: { readonly id: string; readonly onClose: (isKeyboard: boolean) => void }) {
  const strings = useStrings();
  const { actions } = usePane();
  const styles = useStyles();
  const surfaces = useSurfaces();
  const list = useRef<HTMLDivElement>(null);
  const words = strings.pane.overview;
  useEffect(() => list.current?.querySelector("button")?.focus(), []);
  const items: readonly (readonly [string, () => void])[] = [
    [words.report, () => void actions.writeReport(strings)],
    [words.copyText, () => void actions.copyReport(strings, "text")],
    [words.copyCsv, () => void actions.copyReport(strings, "csv")],
    [words.highlight, () => void actions.highlight(true)],
    [words.removeHighlights, () => void actions.highlight(false)],
    [words.restoreAll, () => void actions.restore()],
    [words.help, () => window.open("help.html", "_blank", "noopener")],
  ];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      props.onClose(true);
    }
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      id={props.id}
      ref={list}
      role="menu"
      aria-label={words.more}
      className={styles.menu}
      onKeyDown={onKeyDown}
    >
      {items.map(([label, act]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          className={`${surfaces.press} ${styles.item}`}
          onClick={() => {
            props.onClose(true);
            act();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
