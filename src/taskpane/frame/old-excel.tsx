import { useWords } from "../pane-context";

/** The page for an Excel whose Office.js lacks what the pane needs; nothing else is loaded for it. */
export function OldExcel() {
  const { trouble } = useWords();
  return (
    <main className="notice" role="alert">
      <h1>{trouble.unsupportedTitle}</h1>
      <p>{trouble.unsupportedHint}</p>
    </main>
  );
}
