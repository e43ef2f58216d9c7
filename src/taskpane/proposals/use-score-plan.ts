import { useMemo } from "react";
import type { WritePlan } from "../../core";
import { usePane } from "../pane-context";
import { scorePlan } from "../session/plans";

/** What 写入 would do now; planned anew only when the review or a choice has changed, not at every step of a progress. */
export function useScorePlan(table: string | null): WritePlan {
  const { review, scope, ticks, formulaChoices, preferences } = usePane().session;
  return useMemo(
    () => scorePlan({ review, scope, ticks, formulaChoices, preferences }, table),
    [review, scope, ticks, formulaChoices, preferences, table],
  );
}
