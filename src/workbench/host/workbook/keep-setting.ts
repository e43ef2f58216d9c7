import { invalidArgument } from "../excel-failure";
import { requireWritable, type HostSession } from "../session";

/** What an add-in may keep in a file; to more Excel says no better than that the argument is invalid. */
const MOST_BYTES = 2_000_000;
const BYTES_OF_A_CHARACTER = 3;

/** Keeps a setting in the file, over one of the same key. */
export function keepSetting(session: HostSession, key: string, value: unknown): void {
  requireWritable(session);
  const next = new Map(session.grid.settings).set(key, value);
  if (!isRoomFor(next)) throw invalidArgument("The settings of an add-in in a file are limited to 2 MB.");
  session.grid.settings.set(key, value);
}

/** Bytes are counted only where there might be too many. */
function isRoomFor(settings: ReadonlyMap<string, unknown>): boolean {
  const texts = [...settings].map(
    ([key, value]) => key + (typeof value === "string" ? value : JSON.stringify(value)),
  );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  if (characters * BYTES_OF_A_CHARACTER <= MOST_BYTES) return true;
  return texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length, 0) <= MOST_BYTES;
}
