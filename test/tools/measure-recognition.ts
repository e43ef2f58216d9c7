import { publishedSet } from "../support/published/form";
import { type Measured, measure, measuredForms } from "./recognition/measure";
import { measureDamage } from "./recognition/measure-damage";
import { damageLines } from "./recognition/print-damage";
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
  const sets = (after("--set") ?? "first").split(",").map(publishedSet);
  if (words.includes("--damaged")) {
    const only = { form: after("--case"), damage: after("--damage") };
    return damageLines(measureDamage(sets, only)).join("\n");
  }
  const [set = "first"] = sets;
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
