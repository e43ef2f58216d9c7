import type { WritePlan } from "../core";
import type { Exchange, Queue } from "./exchange";
import type { Targets } from "./judge-plan";
import type { Load } from "./loads";
import { queuePlaced } from "./placed-highlights";
import type { PlacedHighlight } from "./placed-highlights";
import { queueRecord } from "./record-text";
import { queueReadOnly } from "./read-only";
import { queueSheets } from "./sheet-look";
import type { SheetLook } from "./sheet-look";
import { findCells } from "./target-cells";
import { entriesByPlace } from "./write-record";
import type { WriteRecord } from "./write-record";

/** The workbook just before a write: the cells of the plan, our highlights on its sheets, and the record. */
export interface Before extends Targets, Surroundings {}

interface Surroundings {
  readonly sheets: readonly SheetLook[];
  readonly placed: readonly PlacedHighlight[];
  readonly record: WriteRecord;
  readonly isReadOnly: boolean;
}

/** Looks at everything that a plan is about to touch; one round trip where it is not too much. */
export async function lookBefore(exchange: Exchange, plan: WritePlan): Promise<Before> {
  let around: Surroundings = { sheets: [], placed: [], record: [], isReadOnly: false };
  const queueAround = queueSurroundings(plan);
  const also: Load = {
    sheet: "",
    cells: 0,
    queue: (context) => {
      const collect = queueAround(context);
      return () => void (around = collect());
    },
    split: () => [],
  };
  const cells = plan.ops.map(({ cell }) => cell);
  const found = await findCells(exchange, cells, [also]);
  return { ...around, found, pasts: entriesByPlace(around.record) };
}

function queueSurroundings({ highlights }: WritePlan): Queue<Surroundings> {
  const highlighted = new Set(highlights.map(({ cell }) => cell.sheet));
  return (context) => {
    const { worksheets } = context.workbook;
    const record = queueRecord(context);
    const isReadOnly = queueReadOnly(context);
    const sheets = queueSheets(context);
    const placed = [...highlighted].map((id) => queuePlaced(worksheets.getItemOrNullObject(id), id));
    return () => ({
      record: record(),
      isReadOnly: isReadOnly() === true,
      sheets: sheets(),
      placed: placed.flatMap((collect) => collect()),
    });
  };
}
