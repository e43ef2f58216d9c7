/**
 * What is worked out of a table or a sheet once and kept as long as it: many checks ask for the same, every plan
 * does too, and after an edit all others of the workbook are the same objects as before.
 *
 * @param work - a pure function of its argument
 */
export function oncePer<Key extends object, T extends object>(work: (of: Key) => T): (of: Key) => T {
  const results = new WeakMap<Key, T>();
  return (of) => {
    const known = results.get(of);
    if (known) return known;
    const result = work(of);
    results.set(of, result);
    return result;
  };
}
