import type { Unit } from "../../judgement";
import { remembered } from "../../remembered";
import { parseQuantity, type Quantity } from "./quantity";
import { unitOf } from "./units";

/** The unit in brackets at the end of a name: 租车次数（次）, 服务外包（万美元）; `null` where there is none. */
export const unitInName = remembered((name: string): Unit | null => {
  const inside = /\(([^()\d]{1,6})\)$/.exec(name)?.[1];
  return inside === undefined || inside === "万" ? null : unitOf(inside);
});

/** The target with which a name ends: 受益贫困人口数≥80人; `null` where it has none. */
export const quantityInName = remembered((name: string): Quantity | null => {
  const match = /[^≥≤<>=]([≥≤<>=]+\d.*?)\)?$/.exec(name);
  const reading = match?.[1] === undefined ? null : parseQuantity(match[1]);
  return reading?.kind === "quantity" ? reading.quantity : null;
});
