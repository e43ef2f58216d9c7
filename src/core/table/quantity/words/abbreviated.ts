/** Whether a text is another one with letters left out: 长效机制 of 长效管理机制. */
export function isAbbreviated(short: string, long: string): boolean {
  const letters = [...short];
  for (const letter of long) if (letter === letters[0]) letters.shift();
  return letters.length === 0;
}
