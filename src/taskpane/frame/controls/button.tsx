import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";
import { classes } from "../../class-names";
import * as styles from "./button.module.css";

/** How a button looks: Fluent's appearances, as far as the pane has any use for them. */
export interface ButtonLook {
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  readonly icon?: ReactNode;
}

/** All that a button of the browser takes, and a look. */
export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  /** Does nothing for now, but keeps its place in the tab order, so that the focus is not lost. */
  readonly disabledFocusable?: boolean;
}

/**
 * The browser's button in Fluent's clothes. Fluent's own component with what it stands on would be a twentieth of the script
 * at start, and adds nothing here that a browser does not do by itself.
 */
export function Button({ appearance, size, icon, disabledFocusable, ...own }: ButtonProps) {
  const look = { appearance, size, icon };
  const isDisabled = own.disabled || disabledFocusable;
  return (
    <button
      type="button"
      {...own}
      className={classNames(look, own.children, isDisabled)}
      aria-disabled={disabledFocusable || undefined}
      onClick={disabledFocusable ? refuse : own.onClick}
    >
      <Content icon={icon}>{own.children}</Content>
    </button>
  );
}

/** What stands on a button. */
export function Content({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      {icon ? <span className={styles.icon}>{icon}</span> : null}
      {children}
    </>
  );
}

const APPEARANCES = { primary: styles.primary, secondary: undefined, subtle: styles.subtle };

/** The classes of a look. */
export function classNames(look: ButtonLook, children: ReactNode, isDisabled = false): string {
  return classes(
    styles.button,
    APPEARANCES[look.appearance ?? "secondary"],
    look.size === "small" && styles.small,
    Boolean(look.icon) && !children && styles.iconOnly,
    isDisabled && styles.disabled,
  );
}

function refuse(event: MouseEvent) {
  event.preventDefault();
  event.stopPropagation();
}
