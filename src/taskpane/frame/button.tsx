import type { ButtonProps, ButtonState } from "@fluentui/react-components";
import { renderButton_unstable, useButton_unstable } from "@fluentui/react-components";
import type { ForwardedRef } from "react";
import { forwardRef } from "react";
import { classes } from "../class-names";
import * as styles from "./button.module.css";

/**
 * Fluent's button with the pane's own style sheet. Fluent's styles know every shape, size and appearance that there is and
 * would be an eighth of the script at start; its behaviour is what counts: names, focus while disabled, links as buttons.
 */
export const Button = forwardRef(function Button(
  { appearance = "secondary", size = "medium", ...props }: ButtonProps,
  ref: ForwardedRef<HTMLButtonElement | HTMLAnchorElement>,
) {
  const state: ButtonState = useButton_unstable(props as ButtonProps, ref);
  const isDisabled = state.disabled || state.disabledFocusable;
  state.root.className = classes(
    styles.button,
    styles[appearance],
    size === "small" && styles.small,
    state.iconOnly && styles.iconOnly,
    isDisabled && styles.disabled,
  );
  if (state.icon) state.icon.className = styles.icon;
  return renderButton_unstable(state);
});
