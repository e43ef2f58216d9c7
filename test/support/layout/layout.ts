import type { Random } from "./random";

/** How a form is laid out: everything that differs between two prints of the same table. */
export interface Layout {
  readonly levels: "merged" | "repeated" | "once";
  readonly sideLabel: boolean;
  readonly total: "bottom" | "top" | "none";
  readonly fullWidth: boolean;
  readonly numbersAsText: boolean;
  readonly brokenHeaders: boolean;
  readonly annexLine: boolean;
  readonly yearLine: boolean;
  readonly goals: boolean;
  readonly footer: boolean;
  readonly wideNames: boolean;
  readonly reviewer: boolean;
  readonly top: number;
  readonly left: number;
  readonly blankRows: number;
  readonly blankColumns: number;
  readonly neighbour: "none" | "beside" | "below" | "above";
}

/** A layout by chance. */
export function randomLayout(random: Random): Layout {
  return {
    levels: random.pick(["merged", "repeated", "once"] as const),
    sideLabel: random.chance(0.5),
    total: random.pick(["bottom", "bottom", "top", "none"] as const),
    fullWidth: random.chance(0.5),
    numbersAsText: random.chance(0.4),
    brokenHeaders: random.chance(0.4),
    annexLine: random.chance(0.5),
    yearLine: random.chance(0.6),
    goals: random.chance(0.7),
    footer: random.chance(0.5),
    wideNames: random.chance(0.3),
    reviewer: random.chance(0.3),
    top: random.below(6),
    left: random.below(5),
    blankRows: random.chance(0.4) ? 1 + random.below(3) : 0,
    blankColumns: random.chance(0.25) ? 1 : 0,
    neighbour: random.pick(["none", "beside", "below", "above"] as const),
  };
}
