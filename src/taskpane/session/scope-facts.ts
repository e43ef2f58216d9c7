import type { Area } from "../../core";
import { a1Area, columnLetters, LAST_COLUMN, LAST_ROW, scopeShare } from "../../core";
import type { Session } from "./session";

/** What the pane says about the areas to which scoring is narrowed. */
export interface ScopeFacts {
  readonly sheetName: string;
  /** `A15:H20,A30:H31`; `""` once rows have moved and nobody knows any more which were meant. */
  readonly areas: string;
  readonly indicators: number;
  readonly hasBudget: boolean;
}

/** The scope in facts; `null` where the whole workbook is meant. */
export function scopeFacts({ scope, review }: Pick<Session, "scope" | "review">): ScopeFacts | null {
  if (!scope) return null;
  const shares = (review?.tables ?? []).map((scored) => scopeShare(scope, scored));
  return {
    sheetName: review?.workbook.sheets.find(({ id }) => id === scope.sheet)?.name ?? "",
    areas: scope.areas.map(areaText).join(","),
    indicators: shares.reduce((sum, { indicators }) => sum + indicators, 0),
    hasBudget: shares.some(({ hasBudget }) => hasBudget),
  };
}

/** As Excel says it: `A15:H20`, whole rows `5:7`, whole columns `A:C`. */
function areaText(area: Area): string {
  const { top, bottom, left, right } = area;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${columnLetters(left)}:${columnLetters(right)}`;
  return a1Area(area);
}
