const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrow keys, Home and End move the focus between the lines of a list: a line's place to land is the element marked
 * `data-line`, and the list the one marked `data-lines` around it.
 *
 * @returns ends it
 */
export function followArrowKeys(pane: HTMLElement): () => void {
  const move = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const list = target.closest("[data-line]")?.closest("[data-lines]");
    if (!list) return;
    const next = destination(event.key, [...list.querySelectorAll<HTMLElement>("[data-line]")], target);
    if (!next) return;
    event.preventDefault();
    landingPlace(next).focus();
  };
  pane.addEventListener("keydown", move);
  return () => pane.removeEventListener("keydown", move);
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
