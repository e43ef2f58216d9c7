import { width } from "../../core";
import type { Area } from "../../core";
import { CELLS_PER_TRIP } from "../exchange/loads";
import type { Load } from "../exchange/loads";
import { queueBlock } from "../sheet/read-block";
import { addBlock } from "../sheet/sheet-draft";
import type { SheetDraft } from "../sheet/sheet-draft";
import { rangeOf } from "../sheet/sheet-look";

/** A block of a sheet that is to be read into the sheet's draft. */
interface BlockPlace {
  readonly sheet: string;
  readonly area: Area;
  readonly draft: SheetDraft;
  readonly withoutMerges?: boolean;
}

/** The loads that read a sheet into its draft, in bands of rows within the block budget. */
export function blockLoads(sheet: string, draft: SheetDraft): readonly Load[] {
  if (!draft.area) return [];
  const { top, bottom, left, right } = draft.area;
  const rows = Math.max(1, Math.floor(CELLS_PER_TRIP / width(draft.area)));
  const loads: Load[] = [];
  for (let row = top; row <= bottom; row += rows) {
    const area = { top: row, left, right, bottom: Math.min(bottom, row + rows - 1) };
    loads.push(blockLoad({ sheet, draft, area }));
  }
  return loads;
}

function blockLoad(place: BlockPlace): Load {
  const { area } = place;
  return {
    sheet: place.sheet,
    cells: (area.bottom - area.top + 1) * width(area),
    queue: (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const collect = queueBlock(rangeOf(sheet, area), place);
      return () => {
        const block = collect();
        if (block) addBlock(place.draft, block);
      };
    },
    split: () => splitBlock(place),
  };
}

/** Halves by rows; a single row is tried once more without its merges. */
function splitBlock(place: BlockPlace): readonly Load[] {
  const { top, bottom } = place.area;
  if (top === bottom) return place.withoutMerges ? [] : [blockLoad({ ...place, withoutMerges: true })];
  const middle = Math.floor((top + bottom) / 2);
  return [
    blockLoad({ ...place, area: { ...place.area, bottom: middle } }),
    blockLoad({ ...place, area: { ...place.area, top: middle + 1 } }),
  ];
}
