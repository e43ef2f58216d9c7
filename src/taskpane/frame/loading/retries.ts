/** What could not be fetched, as ways to ask for it once more. */
const waiting = new Set<() => void>();

/** Remembers what failed until the user presses 重试. */
export function retryLater(again: () => void): void {
  waiting.add(again);
}

/** Asks once more for everything that failed. */
export function retryNow(): void {
  const all = [...waiting];
  waiting.clear();
  for (const again of all) again();
}
