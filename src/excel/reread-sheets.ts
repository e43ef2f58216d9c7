import type { Area, ReadRequest, SheetSnapshot, WorkbookSnapshot } from "../core";
import type { Exchange } from "./exchange";
import { isHostError } from "./host-error";
import { CELLS_PER_TRIP } from "./loads";
import { queueBlock } from "./read-block";
import { clamp, readSheets } from "./read-sheets";
import { addBlock, finishDraft, startDraft } from "./sheet-draft";
import type { Block } from "./sheet-draft";
import { queueSheets, queueUsedArea } from "./sheet-look";
import type { SheetLook } from "./sheet-look";

type SheetsScope = Extract<ReadRequest["scope"], { kind: "sheets" }>;

/**
 * Reads some sheets again and keeps the others as the same objects: one round trip where the sheets are no larger
 * than a block. Sheets that are gone fall out, new ones are read, renamed ones get their name.
 */
export async function rereadSheets(
  exchange: Exchange,
  scope: SheetsScope,
  request: ReadRequest,
): Promise<WorkbookSnapshot> {
  const atOnce = cellsOf(scope) <= CELLS_PER_TRIP ? await rereadAtOnce(exchange, scope.ids) : null;
  const fresh = atOnce ?? (await rereadMeasured(exchange, scope.ids));
  const known = new Map(scope.known.sheets.map((sheet) => [sheet.id, sheet]));
  const missing = fresh.looks.filter((look) => !fresh.used.has(look.id) && !known.has(look.id));
  const toRead = fresh.looks.filter((look) => fresh.used.has(look.id) && !fresh.sheets.has(look.id));
  const read = await readSheets(exchange, { sheets: [...toRead, ...missing], used: fresh.used, request });
  const found = new Map([...known, ...fresh.sheets, ...read.map((sheet) => [sheet.id, sheet] as const)]);
  return { sheets: fresh.looks.flatMap((look) => withLook(found.get(look.id), look)) };
}

/** What is known after the first round trip: every sheet, used areas of some, the cells of some. */
interface Fresh {
  readonly looks: readonly SheetLook[];
  readonly used: ReadonlyMap<string, Area | null>;
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
}

function cellsOf({ ids, known }: SheetsScope): number {
  return known.sheets
    .filter((sheet) => ids.includes(sheet.id))
    .reduce((cells, { rows }) => cells + rows.reduce((sum, row) => sum + row.length, 0), 0);
}

/** The sheets' used ranges with their cells in one go; `null` where one has grown too large for that. */
async function rereadAtOnce(exchange: Exchange, ids: readonly string[]): Promise<Fresh | null> {
  try {
    return await exchange.read((context) => {
      const looks = queueSheets(context);
      const blocks = ids.map((id) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        return { id, collect: queueBlock(sheet.getUsedRangeOrNullObject(true)) };
      });
      return () => freshOf(looks(), new Map(blocks.map(({ id, collect }) => [id, collect()])));
    });
  } catch (error) {
    if (isHostError(error, "payload-too-large")) return null;
    throw error;
  }
}

function freshOf(looks: readonly SheetLook[], blocks: ReadonlyMap<string, Block | null>): Fresh | null {
  const sheets = new Map<string, SheetSnapshot>();
  const used = new Map<string, Area | null>();
  for (const look of looks) {
    const block = blocks.get(look.id);
    if (block === undefined) continue;
    const area = block?.area ?? null;
    if (area && clamp(area)?.bottom !== area.bottom) return null;
    const draft = startDraft(area);
    if (block) addBlock(draft, block);
    used.set(look.id, area);
    sheets.set(look.id, finishDraft(look, draft));
  }
  return { looks, used, sheets };
}

/** First how large the sheets are, then their cells in blocks. */
function rereadMeasured(exchange: Exchange, ids: readonly string[]): Promise<Fresh> {
  return exchange.read((context) => {
    const looks = queueSheets(context);
    const asked = ids.map((id) => ({
      id,
      collect: queueUsedArea(context.workbook.worksheets.getItemOrNullObject(id)),
    }));
    return () => {
      const used = new Map(asked.map(({ id, collect }) => [id, collect()]));
      return { looks: looks(), used, sheets: new Map() };
    };
  });
}

function withLook(sheet: SheetSnapshot | undefined, look: SheetLook): SheetSnapshot[] {
  if (!sheet) return [];
  const isSame =
    sheet.name === look.name &&
    sheet.visibility === look.visibility &&
    sheet.isProtected === look.isProtected;
  return [isSame ? sheet : { ...sheet, ...look }];
}
