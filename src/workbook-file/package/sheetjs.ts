import { CFB, type CellObject, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import * as sheetjs from "@e965/xlsx";

/** A zip whose files are unpacked already, in the shape that SheetJS works on. */
export interface UnpackedZip {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly name: string; readonly type: 2; readonly content: Uint8Array }[];
}

/** A stream of a compound file. */
interface CompoundStream {
  readonly name: string;
  readonly content?: ArrayLike<number>;
}

// The library exports both of these without describing them in its types.
const { parse_zip } = sheetjs as unknown as {
  readonly parse_zip: (zip: UnpackedZip, options: ParsingOptions) => WorkBook;
};
const { read } = CFB as {
  readonly read: (
    bytes: Uint8Array,
    options: { readonly type: "array" },
  ) => { readonly FileIndex: readonly CompoundStream[] };
};

/** Parses a workbook package whose files are unpacked already, so that nothing is unpacked twice. */
export const parseUnpacked = parse_zip;

/** The streams of a compound file (.xls, encrypted .xlsx) by lower-case name. Throws on a damaged one. */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const { FileIndex } = read(bytes, { type: "array" });
  return new Map(FileIndex.map((entry) => [entry.name.toLowerCase(), Uint8Array.from(entry.content ?? [])]));
}

/** The cells of a sheet row by row, holes where there are none: the library's dense form, which its types do not know. */
export type CellRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The cells of a sheet that was read in the dense form. */
export function cellRows(sheet: WorkSheet): CellRows {
  return (sheet["!data"] ?? []) as CellRows;
}
