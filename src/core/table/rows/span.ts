/** The rows, or the columns, from the first to the last; none where that comes before. */
export function span(first: number, last: number): number[] {
  const all: number[] = [];
  for (let at = first; at <= last; at += 1) all.push(at);
  return all;
}
