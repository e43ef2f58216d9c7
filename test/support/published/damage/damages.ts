import * as cells from "./cells";
import * as columns from "./columns";
import * as later from "./later";
import * as lines from "./lines";
import * as more from "./more";
import type { Damage } from "./whole";

const { EXTRA, REVIEWS, inserted: _, ...ofColumns } = columns;

/** Every damage by its name. `none` is the form as it was printed. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: (whole) => whole,
  ...lines,
  ...cells,
  ...ofColumns,
  ...more,
  ...later,
  ...EXTRA,
  ...REVIEWS,
};
