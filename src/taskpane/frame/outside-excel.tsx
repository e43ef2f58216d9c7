import { OUTSIDE } from "../../strings/outside";
import type { Language } from "../../strings";

/** The pane's page opened in a browser, where there is no workbook: says so in every language, and where to read on. */
export function OutsideExcel() {
  return (
    <main className="notice">
      {Object.entries(OUTSIDE).map(([language, words]) => (
        <section key={language} lang={language}>
          <h1>{words.outsideExcelTitle}</h1>
          <p>{words.outsideExcelHint}</p>
          <p>
            <a href="help.html">{words.help}</a>
          </p>
        </section>
      ))}
    </main>
  );
}

/** The page for an Excel whose Office.js lacks what the pane needs; nothing else is loaded for it. */
export function OldExcel({ language }: { readonly language: Language }) {
  const words = OUTSIDE[language];
  return (
    <main className="notice">
      <h1>{words.unsupportedTitle}</h1>
      <p>{words.unsupportedHint}</p>
      <p>
        <a href="help.html">{words.help}</a>
      </p>
    </main>
  );
}
