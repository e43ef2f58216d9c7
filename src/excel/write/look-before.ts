import type { WritePlan } from "../../core";
import type { Exchange, Queue } from "../exchange/exchange";
import { saysMost } from "../sheet/find-sheets";
import { followRecord } from "../record/follow-record";
import type { Targets } from "./judge-plan";
import { markText } from "../sheet/landmarks";
import { queuePlaced } from "../highlight/placed-highlights";
import type { PlacedRule } from "../highlight/placed-highlights";
import { queueReadOnly } from "../exchange/workbook-mode";
import { queueRecordsOf } from "../record/record-store";
import type { KeptRecords } from "../record/record-store";
import { textsLoad, textsWanted } from "../sheet/sheet-texts";
import type { SheetTexts } from "../sheet/sheet-texts";
import { tableLoads } from "../cells/table-formulas";
import { findCells } from "../cells/target-cells";
import { entriesByPlace } from "../record/write-record";
import type { SheetRecord } from "../record/write-record";
import { frameLoad } from "./write-cells";

/** The workbook just before a write: the cells of the plan, our highlights on its sheets, and what we wrote there. */
export interface Before extends Targets {
  /** Ids of those sheets of the plan that take highlights. */
  readonly open: ReadonlySet<string>;
  readonly placed: readonly PlacedRule[];
  readonly isReadOnly: boolean;
  /** As they are kept in the workbook. */
  readonly kept: KeptRecords;
  /** By sheet, every cell where it is now. */
  readonly records: ReadonlyMap<string, SheetRecord>;
}

interface Surroundings extends Pick<Before, "open" | "placed" | "isReadOnly"> {
  readonly kept: KeptRecords;
}

/** Looks at everything that a plan is about to touch; one round trip where it is not too much. */
export async function lookBefore(exchange: Exchange, plan: WritePlan): Promise<Before> {
  const cells = plan.ops.map(({ cell }) => cell);
  const wanted = textsWanted(cells);
  const answer = { around: NOTHING, texts: new Map<string, SheetTexts>(), inTables: new Set<string>() };
  const sheets = wanted.map(({ sheet }) => sheet);
  const around = frameLoad((context) => {
    const collect = queueSurroundings(plan, sheets)(context);
    return () => void (answer.around = collect());
  });
  const texts = wanted.map((sheet) => textsLoad(sheet, answer.texts));
  const also = [around, ...texts, ...tableLoads(plan.ops, answer.inTables)];
  const found = await findCells(exchange, cells, also);
  const { kept, ...surroundings } = answer.around;
  const records = kept.records.map((record) => {
    const texts = answer.texts.get(record.sheet);
    return followRecord(record, isOf(record, found.get(record.sheet)?.name, texts) ? texts : undefined);
  });
  return {
    ...surroundings,
    found,
    kept,
    texts: answer.texts,
    inTables: answer.inTables,
    records: new Map(records.map((record) => [record.sheet, record])),
    pasts: entriesByPlace(records.flatMap(({ entries }) => entries)),
  };
}

/** Another program may have given the id of one sheet to another: what was written on the one is lost then, and never on the other. */
function isOf(record: SheetRecord, name: string | undefined, texts: SheetTexts | undefined): boolean {
  if (record.name === name || record.words.length === 0) return true;
  return saysMost(record, { words: new Set(texts?.texts.map(({ text }) => markText(text))) });
}

const NOTHING: Surroundings = {
  open: new Set(),
  placed: [],
  isReadOnly: false,
  kept: { index: null, records: [] },
};

function queueSurroundings({ highlights }: WritePlan, written: readonly string[]): Queue<Surroundings> {
  const highlighted = new Set(highlights.map(({ cell }) => cell.sheet));
  return (context) => {
    const kept = queueRecordsOf(context, written);
    const isReadOnly = queueReadOnly(context);
    const marked = [...highlighted].map((id) => queueMarked(context, id));
    return () => ({
      kept: kept(),
      isReadOnly: isReadOnly() === true,
      open: new Set(marked.filter(({ isOpen }) => isOpen()).map(({ id }) => id)),
      placed: marked.flatMap(({ placed }) => placed()),
    });
  };
}

/** Of the sheets to be highlighted alone: what the others look like is nothing to a write. */
function queueMarked(context: Excel.RequestContext, id: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const { protection } = sheet;
  protection.load("protected");
  const placed = queuePlaced(sheet, id);
  return { id, placed, isOpen: () => !sheet.isNullObject && !protection.protected };
}
