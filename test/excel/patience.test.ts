import { HostError } from "../../src/core";
import { retry } from "../../src/excel/exchange/retry";
import { createTurns } from "../../src/excel/exchange/turns";
import { withTimeout } from "../../src/excel/exchange/with-timeout";

const failing = (errors: readonly unknown[]) => {
  const left = [...errors];
  let attempts = 0;
  return {
    attempts: () => attempts,
    attempt: async () => {
      attempts += 1;
      const error = left.shift();
      if (error) throw error;
      return "answer";
    },
  };
};

test("a read is tried again while the user edits a cell", async () => {
  const work = failing([new HostError("cell-edit-mode"), new HostError("busy")]);
  await expect(retry(work.attempt, [1, 1])).resolves.toBe("answer");
  expect(work.attempts()).toBe(3);
});

test("it gives up after the last pause", async () => {
  const work = failing(Array(9).fill(new HostError("cell-edit-mode")));
  await expect(retry(work.attempt, [1, 1])).rejects.toMatchObject({ code: "cell-edit-mode" });
  expect(work.attempts()).toBe(3);
});

test("trouble that does not pass by itself is told at once", async () => {
  const work = failing([new HostError("sheet-protected")]);
  await expect(retry(work.attempt, [1, 1])).rejects.toMatchObject({ code: "sheet-protected" });
  expect(work.attempts()).toBe(1);
});

test("an answer that never comes is given up; one that comes is passed on, good or bad", async () => {
  await expect(withTimeout(new Promise(() => undefined), 5)).rejects.toMatchObject({ code: "timeout" });
  await expect(withTimeout(Promise.resolve(7), 1_000)).resolves.toBe(7);
  await expect(withTimeout(Promise.reject(new HostError("busy")), 1_000)).rejects.toMatchObject({
    code: "busy",
  });
});

test("changes wait for one another, also when one fails", async () => {
  const inTurn = createTurns();
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 3));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const first = inTurn(work("first", true));
  const second = inTurn(work("second"));
  await expect(first).rejects.toThrow("first");
  await expect(second).resolves.toBe("second");
  expect(log).toEqual(["first starts", "first ends", "second starts", "second ends"]);
});
