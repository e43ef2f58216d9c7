import { HostError } from "../../core";

/**
 * Gives up on an answer that never comes: Office.js itself waits for ever.
 *
 * A late answer is dropped. Whatever it wrote is in the write record, which goes out in the same request, so it
 * can still be put back.
 *
 * @throws HostError `timeout` after the given milliseconds
 */
export function withTimeout<T>(answer: PromiseLike<T>, milliseconds: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError("timeout")), milliseconds);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
