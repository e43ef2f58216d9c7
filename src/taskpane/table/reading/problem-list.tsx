import type { Problem } from "../../../core";
import { problemSentence } from "../../../strings/problems";
import { useStrings } from "../../pane-context";
import { unbroken } from "../../unbroken";
import * as surfaces from "../../surfaces.module.css";

/** What could not be read, where, and what to do about it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const strings = useStrings();
  if (problems.length === 0) return null;
  const words = strings.pane.reading;
  const sentences = problems.map((problem) => problemSentence(strings.problems, problem));
  return (
    <section aria-label={words.problems}>
      <h2 className={surfaces.heading}>{words.problems}</h2>
      <ul className={surfaces.bullets}>
        {[...new Set(sentences)].map((sentence) => (
          <li key={sentence}>{unbroken(sentence)}</li>
        ))}
      </ul>
    </section>
  );
}
