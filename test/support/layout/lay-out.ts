import type { SheetSnapshot } from "../../../src/core";
import { newCanvas, stretched, toSheet, type Spot } from "./canvas";
import type { CaseForm } from "./case-form";
import { drawForm, type Drawn } from "./draw";
import { randomLayout, type Layout } from "./layout";
import { drawLookAlike } from "./look-alikes";
import { seeded, type Random } from "./random";

/** A sheet with one or two forms on it, and what each must be recognised as, in sheet coordinates. */
export interface LaidOut {
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly forms: readonly { readonly form: CaseForm; readonly drawn: Drawn }[];
}

/** Lays a form out by a seed; every fourth time another form is stacked below it. */
export function layOut(form: CaseForm, others: readonly CaseForm[], seed: number): LaidOut {
  const random = seeded(seed);
  const layout = randomLayout(random);
  const canvas = newCanvas();
  let top = 0;
  if (layout.neighbour === "above")
    top = drawLookAlike(canvas, random, { row: 0, column: 0 }).height + random.below(3);
  const first = drawForm(canvas, form, layout, top, 0);
  const drawn = [{ form, drawn: first }];
  if (seed % 4 === 0) {
    const next = random.pick(others);
    drawn.push({ form: next, drawn: drawForm(canvas, next, layout, first.bottom + 1 + random.below(3), 0) });
  }
  const bottom = drawn.at(-1)!.drawn.bottom;
  if (layout.neighbour === "below")
    drawLookAlike(canvas, random, { row: bottom + 1 + random.below(3), column: 0 });
  const right = Math.max(...drawn.map((one) => one.drawn.right));
  if (layout.neighbour === "beside")
    drawLookAlike(canvas, random, { row: first.title.row, column: right + 2 });
  return { ...place(canvas, { layout, random, drawn, gapLimit: [first.indicators, right] }), layout };
}

interface Placing {
  readonly layout: Layout;
  readonly random: Random;
  readonly drawn: readonly { readonly form: CaseForm; readonly drawn: Drawn }[];
  readonly gapLimit: readonly [Drawn["indicators"], number];
}

/** Puts blank rows between indicators and a blank column after the names, and moves everything. */
function place(canvas: ReturnType<typeof newCanvas>, placing: Placing): Pick<LaidOut, "sheet" | "forms"> {
  const { layout, random, drawn, gapLimit } = placing;
  const [indicators] = gapLimit;
  const rowGaps = new Set(Array.from({ length: layout.blankRows }, () => random.pick(indicators).row));
  const columnGaps = new Set<number>();
  const name = drawn[0]!.drawn.columns.name!;
  if (layout.blankColumns > 0) columnGaps.add(name + (layout.wideNames ? 1 : 0));
  const rows = stretched(400, layout.top, rowGaps);
  const columns = stretched(80, layout.left, columnGaps);
  const sheet = toSheet(canvas, { rows, columns }, "Sheet1");
  return { sheet, forms: drawn.map((one) => ({ form: one.form, drawn: moved(one.drawn, rows, columns) })) };
}

function moved(drawn: Drawn, rows: readonly number[], columns: readonly number[]): Drawn {
  const spot = (one: Spot): Spot => ({ row: rows[one.row]!, column: columns[one.column]! });
  const mapped = <T extends object, U>(record: T, map: (value: never) => U): Record<string, U> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as never)]));
  return {
    ...drawn,
    title: spot(drawn.title),
    bottom: rows[drawn.bottom]!,
    left: columns[drawn.left]!,
    right: columns[drawn.right]!,
    columns: mapped(drawn.columns, (column: number) => columns[column]!),
    budget: mapped(drawn.budget, spot),
    indicators: drawn.indicators.map((one) => ({ ...one, row: rows[one.row]! })),
    totalScore: drawn.totalScore && spot(drawn.totalScore),
  };
}
