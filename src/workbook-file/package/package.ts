import { inUtf8, partText } from "./part-text";
import { pack, unpack, writeZip, type ZipEntry } from "./zip";
import { attribute, findElements } from "../xml/xml-scan";

/** A relationship of a part: where it leads, as a part name or, outside the package, as an address. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, styles, hyperlink, … */
  readonly type: string;
  /** The rest of its type: one of the two dialects of the file format. */
  readonly namespace: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A sheet of the workbook and the part that holds it. */
export interface SheetPart {
  readonly name: string;
  /** The file's own number of the sheet. */
  readonly number: number;
  readonly part: string;
  readonly type: string;
}

/**
 * A workbook package that is being edited: texts of parts are read on demand and set; what is never set is
 * written back as it came.
 */
export interface WorkbookPackage {
  /** The text of a part, `null` where there is no such part or it is damaged. */
  readonly text: (part: string) => string | null;
  /** Sets the text of a part, new or old; the same text is no change. */
  readonly set: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  readonly has: (part: string) => boolean;
  /** The names of all parts that are there now. */
  readonly parts: () => readonly string[];
  /** The package as bytes: old parts first, the untouched ones as they were, new ones behind them. */
  readonly toBytes: () => Uint8Array;
}

/** Opens a package for editing. */
export function openPackage(entries: readonly ZipEntry[]): WorkbookPackage {
  const changed = new Map<string, string | null>();
  const read = new Map<string, string | null>();
  const original = (part: string): string | null => {
    const known = read.get(part);
    if (known !== undefined) return known;
    const entry = entries.find(({ name }) => sameName(name, part));
    const content = entry ? unpack(entry) : null;
    const text = content ? partText(content) : null;
    read.set(part, text);
    return text;
  };
  const text = (part: string) => (changed.has(part) ? (changed.get(part) ?? null) : original(part));
  return {
    text,
    set: (part, value) => {
      if (text(part) !== value) changed.set(part, value);
    },
    remove: (part) => changed.set(part, null),
    has: (part) =>
      changed.has(part) ? changed.get(part) !== null : entries.some(({ name }) => sameName(name, part)),
    parts: () => partNames(entries, changed),
    toBytes: () => repack(entries, changed),
  };
}

function partNames(
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, string | null>,
): readonly string[] {
  const names = new Set([...entries.map(({ name }) => name), ...changed.keys()]);
  return [...names].filter((name) => changed.get(name) !== null);
}

function repack(entries: readonly ZipEntry[], changed: ReadonlyMap<string, string | null>): Uint8Array {
  const left = new Map(changed);
  const kept = entries.flatMap((entry) => {
    const part = [...left.keys()].find((name) => sameName(name, entry.name));
    if (part === undefined) return [entry];
    const text = left.get(part) ?? null;
    left.delete(part);
    return text === null ? [] : [packText(entry.name, text)];
  });
  const added = [...left].flatMap(([part, text]) => (text === null ? [] : [packText(part, text)]));
  return writeZip([...kept, ...added]);
}

const packText = (name: string, text: string) => pack(name, new TextEncoder().encode(inUtf8(text)));

/** Part names differ in nothing but case and direction of slashes between careless writers. */
function sameName(a: string, b: string): boolean {
  return a === b || plainName(a) === plainName(b);
}

const plainName = (name: string) => name.replaceAll("\\", "/").toLowerCase();

/** The part that holds the relationships of another; of the package itself for `""`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part. */
export function relationshipsOf(file: WorkbookPackage, part: string): readonly Relationship[] {
  const text = file.text(relationshipsPart(part));
  if (text === null) return [];
  return findElements(text, "Relationship").map((element) => {
    const { Id = "", Type = "", Target = "", TargetMode } = element.attributes;
    const isExternal = TargetMode === "External";
    const target = isExternal ? Target : resolvePart(part, Target);
    const slash = Type.lastIndexOf("/");
    const namespace = Type.slice(0, slash);
    return { id: Id, type: Type.slice(slash + 1), namespace, target, isExternal };
  });
}

/** `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` or `../x.xml` seen from a part → the part's full name. */
function resolvePart(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The main part of the workbook, `null` where the package has none. */
export function workbookPart(file: WorkbookPackage): string | null {
  return relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.target ?? null;
}

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The namespace of relationships in the dialect that the package is written in, transitional or strict. */
export function officeNamespace(file: WorkbookPackage): string {
  return relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.namespace ?? TRANSITIONAL;
}

/** An .xlsb: its parts are records, not XML. */
const IS_BINARY = /\.bin$/i;

/** The sheets in the order of their tabs; none for an .xlsb. */
export function sheetParts(file: WorkbookPackage): readonly SheetPart[] {
  const workbook = workbookPart(file);
  if (workbook === null || IS_BINARY.test(workbook)) return [];
  const text = file.text(workbook);
  if (text === null) return [];
  const targets = new Map(relationshipsOf(file, workbook).map((relation) => [relation.id, relation]));
  return findElements(text, "sheet").flatMap((element) => {
    const relation = targets.get(attribute(element, "id") ?? "");
    const name = element.attributes["name"] ?? "";
    const number = Number(element.attributes["sheetId"]);
    return relation ? [{ name, number, part: relation.target, type: relation.type }] : [];
  });
}

/** The one part of a kind that the workbook refers to, such as `styles` or `calcChain`. */
export function partOfType(file: WorkbookPackage, type: string): string | null {
  const workbook = workbookPart(file);
  if (workbook === null) return null;
  return relationshipsOf(file, workbook).find((relation) => relation.type === type)?.target ?? null;
}
