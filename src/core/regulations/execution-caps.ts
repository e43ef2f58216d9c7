import type { Source, Sourced, TotalCap } from "./policy";

/**
 * The manual of an integrated budget system that caps totals by execution rate.
 *
 * @see https://desk33.com/d-565511.html
 */
export const SYSTEM_MANUAL: Source = {
  document: "预算管理一体化平台绩效自评操作手册",
  article: "执行率70%—80%总分不超过89，60%—70%不超过79，低于60%不超过69，低于50%不超过59",
  certainty: "secondary",
};

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
