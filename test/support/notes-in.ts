import type { ReviewSettings, ScoreBasis } from "../../src/core";

/** The notes of all sheets' scores. */
export function notesIn({ scoreBasis }: Pick<ReviewSettings, "scoreBasis">): readonly ScoreBasis[] {
  return scoreBasis.flatMap(({ notes }) => notes);
}
