import { readZip, unpack } from "../../src/workbook-file/package/zip";

/** The text of every part of a package, by name. Binary parts come out as texts too: they are only compared. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZip(bytes) ?? [];
  return new Map(entries.map((entry) => [entry.name, Buffer.from(unpack(entry)!).toString("latin1")]));
}

/** The text of one part as UTF-8. */
export function partText(bytes: Uint8Array, name: string): string {
  const entry = readZip(bytes)?.find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`the package has no part ${name}`);
  return Buffer.from(unpack(entry)!).toString("utf8");
}

/** The parts that differ between two packages, those that came or went included. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}
