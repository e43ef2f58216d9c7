import { publishedSet } from "../support/published/form";
import { type Measured, measure, measuredForms } from "./recognition/measure";
import { failures, figures } from "./recognition/print-figures";

const DEFAULT_SEEDS = 8;

/**
 * The command line of measure-recognition.mjs.
 *
 * @returns the lines to print: figures and failures, or with `--json` one object
 */
export function run(words: readonly string[]): string {
  const after = (word: string): string | null => {
    const at = words.indexOf(word);
    return at < 0 ? null : (words[at + 1] ?? null);
  };
  const set = publishedSet(after("--set") ?? "first");
  const measured = measure({
    set,
    seeds: Number(after("--seeds") ?? DEFAULT_SEEDS),
    only: after("--case"),
    keep: after("--keep"),
  });
  if (words.includes("--json")) return JSON.stringify(withoutBytes(measured));
  const isShort = words.includes("--figures");
  const found = isShort ? [] : ["", "failures", ...failures(measured)];
  return [...figures(measured, measuredForms(set)), ...found].join("\n");
}

function withoutBytes(measured: readonly Measured[]): object[] {
  return measured.map(({ printed, ...rest }) => ({ ...rest, layout: printed.layout }));
}
