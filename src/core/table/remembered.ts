/** So many answers are kept; then the memory begins anew, so that a workbook of countless texts costs no more. */
const MOST_ANSWERS = 5_000;

/** Longer texts are prose: seldom asked about, and never worth their place. */
const LONGEST_TEXT = 80;

/**
 * A question about a text that keeps its answers. Forms say the same words on every row and sheet, and each
 * word is looked at from many sides; the answer depends on the text alone, so that nobody can tell.
 *
 * @param answer - a pure function of the text; it never answers `undefined`
 */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (text.length > LONGEST_TEXT) return found;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, found);
    return found;
  };
}
