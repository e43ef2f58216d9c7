import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Strings } from "../strings/index";
import { languageOf, loadStrings, zhCN } from "../strings/index";
import { ErrorBoundary } from "./frame/error-boundary";
import { CurrentPage } from "./current-page";
import type { Pane } from "./pane-context";
import { PaneContext, WordsContext } from "./pane-context";
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
  const strings = useLanguage(pane);
  const theme = useTheme(pane.session);
  const styles = useStyles();
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape" && pane.session.trail.length > 0) pane.actions.back();
  };
  return (
    <FluentProvider theme={theme} className={styles.root} lang={strings.language} onKeyDown={onKeyDown}>
      <WordsContext.Provider value={strings}>
        <PaneContext.Provider value={pane}>
          <ErrorBoundary>
            <CurrentPage />
          </ErrorBoundary>
        </PaneContext.Provider>
      </WordsContext.Provider>
    </FluentProvider>
  );
}

/** The words of the chosen language; Chinese until another has been loaded. */
function useLanguage({ session, actions }: Pane): Strings {
  const [strings, setStrings] = useState(zhCN);
  const { language } = session.preferences;
  const displayLanguage = session.capabilities?.displayLanguage ?? "";
  const wanted = language === "auto" ? languageOf(displayLanguage) : language;
  useEffect(() => {
    let isCurrent = true;
    loadStrings(wanted).then(
      (loaded) => isCurrent && setStrings(loaded),
      (error: unknown) => actions.say({ kind: "bug", detail: String(error), canRetry: false }),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted, actions]);
  return strings;
}
