import type { HostErrorCode } from "../../core";
import { HostError } from "../../core";
import type { Notice } from "../session/notice";

const FINAL: readonly HostErrorCode[] = ["read-only", "unsupported-host", "restore-record-full"];

/** What to tell the user about an exception: Excel refused, somebody cancelled, or a fault of ours. */
export function troubleOf(error: unknown, wasWriting = false): Notice {
  if (!(error instanceof HostError))
    return { kind: "bug", detail: describe(error), wasWriting, canRetry: true };
  if (error.code === "cancelled") return { kind: "cancelled" };
  return {
    kind: "host-error",
    code: error.code,
    sheet: error.place.sheet,
    cell: error.place.cell,
    detail: describe(error),
    canRetry: !FINAL.includes(error.code),
  };
}

/** Name, message and where it happened; our own messages never quote a cell. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\n← ${describe(error.cause)}`;
}
