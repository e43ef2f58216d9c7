/** Where the focus was: the element, and which line of a list it stood in (-1: in none). */
interface Place {
  readonly element: Element;
  readonly line: number;
}

/**
 * Keeps the keyboard's place when what has the focus goes away: a button that has done its work, a finding set aside, a
 * notice dismissed. The focus moves to the line that took the place, else to the primary button. Whoever comes in by F6
 * starts at the heading. Nothing is taken away from the sheet: where the pane does not have the focus, nothing happens.
 *
 * @returns ends it
 */
export function keepFocus(pane: HTMLElement): () => void {
  let place: Place | null = null;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element) place = { element: target, line: lineOf(target, pane) };
  };
  const observer = new MutationObserver(() => {
    if (!place || place.element.isConnected || !isNowhere()) return;
    successor(pane, place)?.focus();
  });
  const enter = () => {
    if (isNowhere()) pane.querySelector("h1")?.focus();
  };
  window.addEventListener("focus", enter);
  pane.addEventListener("focusin", note);
  observer.observe(pane, { childList: true, subtree: true });
  return () => {
    window.removeEventListener("focus", enter);
    pane.removeEventListener("focusin", note);
    observer.disconnect();
  };
}

function isNowhere(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

function linesIn(pane: HTMLElement): readonly HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>("[data-line]")];
}

function lineOf(element: Element, pane: HTMLElement): number {
  return linesIn(pane).findIndex((line) => line.contains(element));
}

function successor(pane: HTMLElement, { line }: Place): HTMLElement | null {
  const lines = linesIn(pane);
  const next = line < 0 ? undefined : lines[Math.min(line, lines.length - 1)];
  if (next) return next.matches("button") ? next : next.querySelector<HTMLElement>("button, input");
  return pane.querySelector<HTMLElement>("[data-bar] :is(button, a)");
}
