import type { StartStrings } from "../../strings/index";

/** The pane's page opened in a browser, where there is no workbook: says so in every language, and where to read on. */
export function OutsideExcel({ languages }: { readonly languages: readonly StartStrings[] }) {
  return (
    <main className="notice">
      {languages.map(({ language, pane: { trouble } }) => (
        <section key={language} lang={language}>
          <h1>{trouble.outsideExcelTitle}</h1>
          <p>{trouble.outsideExcelHint}</p>
          <p>
            <a href="help.html">{trouble.help}</a>
          </p>
        </section>
      ))}
    </main>
  );
}
