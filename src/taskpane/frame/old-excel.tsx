import type { StartStrings } from "../../strings/index";

/** The page for an Excel whose Office.js lacks what the pane needs; nothing else is loaded for it. */
export function OldExcel({ words }: { readonly words: StartStrings["pane"]["trouble"] }) {
  return (
    <main className="notice">
      <h1>{words.unsupportedTitle}</h1>
      <p>{words.unsupportedHint}</p>
    </main>
  );
}
