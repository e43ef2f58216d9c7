import { inOrder } from "../../src/review/in-order";

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("inOrder", () => {
  it("delivers in the order of the items, whoever is ready first", async () => {
    const delivered: number[] = [];
    const work = async (item: number) => {
      await wait(item % 3 === 0 ? 12 : 1);
      return item * 10;
    };
    await inOrder(
      Array.from({ length: 20 }, (_, i) => i),
      [work, work, work],
      async (result) => {
        delivered.push(result);
      },
    );
    expect(delivered).toEqual(Array.from({ length: 20 }, (_, i) => i * 10));
  });

  it("does not run far ahead of a slow item", async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => (release = resolve));
    let started = 0;
    const work = async (item: number) => {
      started++;
      if (item === 0) await slow;
      return item;
    };
    const delivered: number[] = [];
    const all = inOrder(
      Array.from({ length: 500 }, (_, i) => i),
      [work, work],
      async (result) => {
        delivered.push(result);
      },
    );
    await wait(30);
    expect(started).toBeLessThanOrEqual(16);
    release();
    await all;
    expect(delivered).toHaveLength(500);
  });

  it("passes a failure on", async () => {
    const work = async (): Promise<number> => {
      throw new Error("out of memory");
    };
    await expect(inOrder([1], [work], async () => {})).rejects.toThrow("out of memory");
  });
});
