import type { AnchorHTMLAttributes } from "react";
import type { ButtonLook } from "./button";
import { classNames, Content } from "./button";

/** A link that looks like a button. */
export function ButtonLink({
  appearance,
  size,
  icon,
  ...own
}: ButtonLook & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...own} className={classNames({ appearance, size, icon }, own.children)}>
      <Content icon={icon}>{own.children}</Content>
    </a>
  );
}
