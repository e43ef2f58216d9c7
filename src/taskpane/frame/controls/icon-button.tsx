import type { ButtonProps } from "./button";
import { Button } from "./button";

/** A button that shows an icon alone; its name is read out and shown on hover. */
export function IconButton({ label, ...props }: ButtonProps & { readonly label: string }) {
  return <Button appearance="subtle" {...props} aria-label={label} title={label} />;
}
