import type { KeyboardEvent } from "react";

type Items = readonly HTMLElement[];

/** Where a key leads within a menu: arrows go round, Home and End to its ends, a letter to the next item that begins with it. */
function itemFor(key: string, items: Items, at: number): HTMLElement | undefined {
  const from = (place: number) => items[(place + items.length) % items.length];
  if (key === "ArrowDown") return from(at + 1);
  if (key === "ArrowUp") return from(Math.max(at, 0) - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length > 1 || key === " ") return undefined;
  const begins = ({ textContent }: HTMLElement) => textContent?.toLowerCase().startsWith(key.toLowerCase());
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins);
}

/** The keys of a menu, as everywhere in Office: Esc and Tab close it. What it means by a key, nobody else hears. */
export function menuKeys(onClose: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { key } = event;
    const isClosing = key === "Escape" || key === "Tab";
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const next = itemFor(key, items, items.indexOf(document.activeElement as HTMLElement));
    if (!isClosing && !next) return;
    event.stopPropagation();
    // Tab goes on by itself, from the button that the menu hangs on.
    if (key !== "Tab") event.preventDefault();
    if (isClosing) onClose();
    else next?.focus();
  };
}
