/** Keeps the latest things and lets go of the oldest. */
export interface Ring<T> {
  add(item: T): T;
}

export function createRing<T>(size: number, letGo: (item: T) => void): Ring<T> {
  const items: T[] = [];
  return {
    add(item) {
      items.push(item);
      const oldest = items.length > size ? items.shift() : undefined;
      if (oldest !== undefined) letGo(oldest);
      return item;
    },
  };
}
