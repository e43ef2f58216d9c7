import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { ErrorBoundary } from "./frame/error-boundary";
import { CurrentPage } from "./current-page";
import { PaneContext, WordsContext } from "./pane-context";
import { useLanguage } from "./use-language";
import { useTheme } from "./theme";
import type { PaneOutfit } from "./use-session";
import { useSession } from "./use-session";

const useStyles = makeStyles({
  root: {
    height: "100%",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The task pane. */
export function App(outfit: PaneOutfit) {
  const pane = useSession(outfit);
  const words = useLanguage(pane);
  const theme = useTheme(pane.session);
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && pane.session.trail.length > 0) pane.actions.back();
  };
  return (
    <FluentProvider theme={theme} className={styles.root} lang={words.start.language} onKeyDown={onKeyDown}>
      <WordsContext.Provider value={words}>
        <PaneContext.Provider value={pane}>
          <ErrorBoundary>
            <CurrentPage />
          </ErrorBoundary>
        </PaneContext.Provider>
      </WordsContext.Provider>
    </FluentProvider>
  );
}
