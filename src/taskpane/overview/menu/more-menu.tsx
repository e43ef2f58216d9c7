import { MoreHorizontalRegular } from "@fluentui/react-icons/headless/svg/more-horizontal";
import { Suspense, useId, useRef, useState } from "react";
import { lazyPart } from "../../frame/loading/lazy-part";
import { IconButton } from "../../frame/controls/icon-button";
import { useWords } from "../../pane-context";
import * as styles from "./more-menu.module.css";

const MenuItems = lazyPart(() => import("./menu-items"));

/** ⋯: the report, the highlights, 还原 and the guide. */
export function MoreMenu() {
  const words = useWords().overview;
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
        label={words.more}
        icon={<MoreHorizontalRegular />}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={({ key }) => key === "ArrowDown" && setIsOpen(true)}
      />
      {isOpen ? (
        <Suspense>
          <MenuItems id={id} onClose={close} />
        </Suspense>
      ) : null}
    </div>
  );
}
