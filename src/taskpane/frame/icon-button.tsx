import type { ButtonProps } from "@fluentui/react-components";
import { Button } from "./button";

/** A button that shows an icon alone; its name is read out and shown on hover. */
export function IconButton({ label, ...props }: ButtonProps & { readonly label: string }) {
  return (
    <Button
      {...(props as ButtonProps)}
      appearance={props.appearance ?? "subtle"}
      aria-label={label}
      title={label}
    />
  );
}
