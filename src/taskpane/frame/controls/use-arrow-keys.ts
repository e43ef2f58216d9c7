import type { KeyboardEvent } from "react";
import { useCallback } from "react";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrow keys, Home and End move the focus between the lines of a list. A line's place to land is the element
 * marked `data-line` inside the container that gets the returned handler.
 */
export function useArrowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const target = event.target as HTMLElement;
    if (!target.closest("[data-line]")) return;
    const lines = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-line]")];
    const next = destination(event.key, lines, target);
    if (!next) return;
    event.preventDefault();
    landingPlace(next).focus();
  }, []);
}

function destination(
  key: string,
  lines: readonly HTMLElement[],
  target: HTMLElement,
): HTMLElement | undefined {
  if (key === "Home") return lines[0];
  if (key === "End") return lines.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return lines[lines.findIndex((line) => line.contains(target)) + step];
}

/** The line itself where it takes the focus, else the first thing inside that does. */
function landingPlace(line: HTMLElement): HTMLElement {
  return line.matches("button, input") ? line : (line.querySelector<HTMLElement>("button, input") ?? line);
}
