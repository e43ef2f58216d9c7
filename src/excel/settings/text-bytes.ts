/** How many bytes a text takes in a file. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
