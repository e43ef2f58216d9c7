import { invalidArgument } from "../excel-failure";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  green: "#008000",
  orange: "#FFA500",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as Excel takes it: `#FFA500`, `FFA500` or a name. Read back always as `#FFA500`. */
export function colour(value: unknown): string | null {
  if (value === null || value === "") return null;
  const text = String(value);
  const named = NAMED[text.toLowerCase()];
  if (named) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`No colour: ${text}`);
  return `#${text.replace("#", "").toUpperCase()}`;
}
