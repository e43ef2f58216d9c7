/** What is done for each item, by one of several equal workers. */
export type Work<T, R> = (item: T) => Promise<R>;

/** So many results may wait for a slow one before them; more would let memory grow with the folder. */
const WAITING_PER_WORKER = 4;

/**
 * Gives items to workers and hands the results on in the order of the items, each as soon as it and all before
 * it are there.
 */
export async function inOrder<T, R>(
  items: readonly T[],
  workers: readonly Work<T, R>[],
  deliver: (result: R, item: T) => Promise<void>,
): Promise<void> {
  const ready = new Map<number, R>();
  const window = workers.length * WAITING_PER_WORKER;
  let next = 0;
  let delivered = 0;
  let delivering: Promise<void> = Promise.resolve();
  let wake: (() => void)[] = [];

  const deliverReady = async () => {
    for (let result = ready.get(delivered); result !== undefined; result = ready.get(delivered)) {
      ready.delete(delivered);
      await deliver(result, items[delivered] as T);
      delivered++;
      const sleeping = wake;
      wake = [];
      sleeping.forEach((resume) => resume());
    }
  };
  const run = async (work: Work<T, R>) => {
    while (next < items.length) {
      if (next - delivered >= window) {
        await new Promise<void>((resume) => wake.push(resume));
        continue;
      }
      const index = next++;
      ready.set(index, await work(items[index] as T));
      delivering = delivering.then(deliverReady);
      await delivering;
    }
  };
  await Promise.all(workers.map(run));
}
