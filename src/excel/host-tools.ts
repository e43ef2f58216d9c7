import type { Exchange } from "./exchange/exchange";
import type { OwnWrites } from "./exchange/own-writes";
import type { SheetList } from "./sheet/sheet-list";
import type { Seen } from "./sheet/sheet-marks";

/** What writing, restoring and watching work with: the two ways to Excel, and what is known of the workbook. */
export interface HostTools {
  readonly exchange: Exchange;
  readonly ownWrites: OwnWrites;
  /** The workbook as it was read last. */
  readonly seen: Seen;
  readonly list: SheetList;
}
