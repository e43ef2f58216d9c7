import { useEffect, useState } from "react";
import { usePane } from "../../pane-context";
import type { Work } from "../../session/session";

/** A job shorter than this is not worth a word, in milliseconds. */
const PATIENCE = 500;

/** What the pane is busy with, once it takes longer than a blink. */
export function useShownWork(): Work | null {
  const { work } = usePane().session;
  const isLong = useIsLong(work?.kind ?? null);
  return isLong || (work && isToldAtOnce(work)) ? work : null;
}

/** Whether it answers what the user has just done, or asks for something. */
export function isToldAtOnce({ kind }: Work): boolean {
  return kind === "waiting" || kind === "stopping";
}

function useIsLong(kind: Work["kind"] | null): boolean {
  const isBusy = kind !== null;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy]);
  return isLong;
}
