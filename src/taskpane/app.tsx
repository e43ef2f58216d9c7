import type { KeyboardEvent } from "react";
import { ErrorBoundary } from "./frame/loading/error-boundary";
import { CurrentPage } from "./current-page";
import { PaneContext, WordsContext } from "./pane-context";
import { useLanguage } from "./use-language";
import { useTheme } from "./theme";
import type { PaneOutfit } from "./use-session";
import { useSession } from "./use-session";
import * as styles from "./app.module.css";

/**
 * In Excel on the web Office.js takes Tab and Esc into its own hands: Esc leads to the sheet, and so does Tab from whatever
 * has no place in the tab order, such as a heading. What the pane means by a key must not reach it.
 */
function isTabFromHeading({ key, target }: KeyboardEvent): boolean {
  return key === "Tab" && target instanceof HTMLElement && target.tabIndex < 0;
}

/** The task pane. */
export function App(outfit: PaneOutfit) {
  const pane = useSession(outfit);
  const { page, trail } = pane.session;
  const words = useLanguage(pane, outfit.words);
  const theme = useTheme(pane.session);
  const onKeyDown = (event: KeyboardEvent) => {
    const isGoingBack = event.key === "Escape" && trail.length > 0;
    if (isGoingBack) pane.actions.back();
    if (isGoingBack || isTabFromHeading(event)) event.stopPropagation();
  };
  return (
    <div data-theme={theme} className={styles.root} lang={words.start.language} onKeyDown={onKeyDown}>
      <WordsContext.Provider value={words}>
        <PaneContext.Provider value={pane}>
          <ErrorBoundary key={page.kind} onLeave={trail.length > 0 ? pane.actions.back : null}>
            <CurrentPage />
          </ErrorBoundary>
        </PaneContext.Provider>
      </WordsContext.Provider>
    </div>
  );
}
