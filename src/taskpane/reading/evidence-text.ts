import type { Evidence } from "../../core/index";
import type { Strings } from "../../strings/index";

/** Why recognition decided as it did, in a sentence. */
export function evidenceText(evidence: Evidence, _strings: Strings): string {
  return `“${evidence.text}”`;
}
