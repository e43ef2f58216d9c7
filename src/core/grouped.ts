/**
 * The members of a list by what they have in common, each group in the order of the list, the groups in that of their first members.
 *
 * @param keyOf - what a member is grouped by
 */
export function grouped<T, Key>(
  list: readonly T[],
  keyOf: (member: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const member of list) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
