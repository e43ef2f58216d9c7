import { readFileSync } from "node:fs";
import { failure, type Outcome, type PolicyId, type Problem, reviewWorkbook, success } from "../core";
import { readWorkbook } from "../workbook-file/read-workbook";
import { settingsCarriedBy, withPolicy } from "./carried";
import { reviewJson, unreadJson } from "./review-json";
import { type Reviewed, reviewText, unreadText } from "./review-text";
import { WORDS } from "./words";

/** How a file is to be reviewed and printed. Plain data: it is sent to workers. */
export interface FileRequest {
  readonly path: string;
  readonly isJson: boolean;
  readonly policy: PolicyId | null;
}

/** What is printed for a file, and whether the file could be read. */
export interface FileAnswer {
  readonly printed: string;
  readonly isRead: boolean;
}

/** Reads one workbook, reviews it and words the result. Never throws for what a file can hold. */
export function reviewFile(request: FileRequest): FileAnswer {
  const outcome = reviewOf(request);
  if (!outcome.ok) {
    const { problem } = outcome;
    const unread = request.isJson
      ? JSON.stringify(unreadJson(request.path, problem, WORDS))
      : unreadText(request.path, problem, WORDS);
    return { printed: `${unread}\n`, isRead: false };
  }
  const printed = request.isJson
    ? JSON.stringify(reviewJson(request.path, outcome.value.review, WORDS))
    : reviewText(request.path, outcome.value, WORDS);
  return { printed: `${printed}\n`, isRead: true };
}

/** One file that trips a bug of ours must not keep the rest of a folder from being reviewed. */
function reviewOf(request: FileRequest): Outcome<Reviewed> {
  try {
    return reviewBytes(request);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure({ code: "review-failed", detail, sheet: null, cell: null });
  }
}

function reviewBytes({ path, policy }: FileRequest): Outcome<Reviewed> {
  const bytes = bytesOf(path);
  if (!bytes.ok) return bytes;
  const snapshot = readWorkbook(bytes.value);
  if (!snapshot.ok) return snapshot;
  const carried = settingsCarriedBy(bytes.value);
  return success({ carried, review: reviewWorkbook(snapshot.value, withPolicy(carried, policy)) });
}

function bytesOf(path: string): Outcome<Uint8Array> {
  try {
    return success(readFileSync(path));
  } catch (error) {
    return failure(readProblem(path, error));
  }
}

function readProblem(path: string, error: unknown): Problem {
  // Not `instanceof Error`: errors of Node may come from another realm than ours.
  const code = error !== null && typeof error === "object" && "code" in error ? String(error.code) : "";
  const place = { sheet: null, cell: null };
  return code === "ENOENT" || code === "ENOTDIR"
    ? { code: "workbook-not-found", path, ...place }
    : { code: "workbook-unreadable", detail: code, ...place };
}
