import { SYSTEM_MANUAL } from "./documents";
import type { Sourced, TotalCap } from "./policy";

/**
 * Caps of the total by execution rate, as one integrated budget system applies them. No policy of ours has them:
 * a user's own may take them on. The manual leaves the edges open; a rate of exactly 70 % counts as 70 to 80 %.
 */
export const EXECUTION_CAPS: Sourced<readonly TotalCap[]> = {
  value: [
    { below: "0.5", cap: "59" },
    { below: "0.6", cap: "69" },
    { below: "0.7", cap: "79" },
    { below: "0.8", cap: "89" },
  ],
  source: SYSTEM_MANUAL,
};
