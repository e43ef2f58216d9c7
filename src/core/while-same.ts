/**
 * What is worked out of a list, kept until its members are no longer the same objects: of what lies in the workbook in parts, nearly
 * all parts are made of what they were made of before.
 *
 * @param work - a pure function of the list
 */
export function whileSame<Member extends object, T>(
  work: (all: readonly Member[]) => T,
): (all: readonly Member[]) => T {
  let last: { readonly all: readonly Member[]; readonly result: T } | null = null;
  return (all) => {
    const known = last?.all;
    const isSame = known?.length === all.length && all.every((member, index) => member === known[index]);
    if (!last || !isSame) last = { all, result: work(all) };
    return last.result;
  };
}
