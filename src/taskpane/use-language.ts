import { useEffect, useState } from "react";
import type { Language, StartStrings, Strings } from "../strings";
import { languageOf, loadStartStrings, loadStrings } from "../strings/load";
import type { Pane, Words } from "./pane-context";
import type { Preferences } from "./session/preferences";
import { retryLater } from "./frame/loading/retries";
import { describe } from "./work/trouble";

/** The language that the user has chosen, else that of Excel. */
function languageFor({ language }: Preferences, displayLanguage: string): Language {
  return language === "auto" ? languageOf(displayLanguage) : language;
}

/**
 * The words of the chosen language: those of the first page at once, all of them as soon as the first read is over, one
 * way or the other. The list of tables does not wait for the words of other pages.
 */
export function useLanguage({ session, actions }: Pane, first: StartStrings): Words {
  const [start, setStart] = useState(first);
  const [all, setAll] = useState<Strings | Error | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wanted = languageFor(session.preferences, session.capabilities.displayLanguage);
  const isReadOver = session.review !== null || session.work === null;
  useEffect(() => {
    let isCurrent = true;
    const complain = (error: unknown) =>
      actions.say({ kind: "bug", detail: describe(error), wasWriting: false, canRetry: false });
    const give = (words: Strings | Error) => {
      if (isCurrent) setAll(words);
    };
    const fail = (error: unknown) => {
      give(asError(error));
      retryLater(() => {
        setAll(null);
        setAttempt(attempt + 1);
      });
    };
    loadStartStrings(wanted).then((words) => isCurrent && setStart(words), complain);
    if (isReadOver) loadStrings(wanted).then(give, fail);
    return () => {
      isCurrent = false;
    };
  }, [wanted, isReadOver, attempt, actions]);
  const isWhole = all !== null && !(all instanceof Error) && all.language === start.language;
  return { start: isWhole ? all : start, all: all ?? NOT_YET };
}

/** Whoever asks for more words than are there waits for them: the next drawing brings them. */
const NOT_YET = new Promise<Strings>(() => undefined);

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
