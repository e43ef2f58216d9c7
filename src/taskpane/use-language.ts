import { useEffect, useState } from "react";
import { languageOf, loadStrings } from "../strings/load";
import type { Pane, Words } from "./pane-context";
import { FIRST_WORDS } from "./pane-context";
import { describe } from "./work/trouble";

/** The words of the chosen language: Chinese for the first page at once, all of them as soon as they are loaded. */
export function useLanguage({ session, actions }: Pane): Words {
  const [words, setWords] = useState(FIRST_WORDS);
  const { language } = session.preferences;
  const displayLanguage = session.capabilities?.displayLanguage ?? "";
  const wanted = language === "auto" ? languageOf(displayLanguage) : language;
  useEffect(() => {
    let isCurrent = true;
    loadStrings(wanted).then(
      (all) => isCurrent && setWords({ start: all, all }),
      (error: unknown) => actions.say({ kind: "bug", detail: describe(error), canRetry: false }),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, actions]);
  return words;
}
