import { useStrings, useWords } from "../pane-context";
import type { ScoredTable } from "../../core/index";
import { a1Area } from "../../core/index";
import { useSurfaces } from "../surfaces";
import { ColumnRoles } from "./column-roles";
import { evidenceText } from "./evidence-text";
import { PolicyBox } from "./policy-box";

/** 读取: where the table is, what each column was taken for and why, and by which policy it is scored. */
export function ReadingTab({ scored }: { readonly scored: ScoredTable }) {
  const strings = useStrings();
  const words = useWords().reading;
  const surfaces = useSurfaces();
  const { region, indicators } = scored.table;
  const inferred = indicators.filter(
    ({ judgement }) =>
      judgement.kind === "quantitative" &&
      (judgement.directionFrom === "name" || judgement.directionFrom === "default"),
  ).length;
  return (
    <div className={surfaces.section}>
      <p className={surfaces.text}>{words.place(region.sheetName, a1Area(region.area))}</p>
      {inferred > 0 ? <p className={surfaces.quiet}>{words.inferredDirection(inferred)}</p> : null}
      <ColumnRoles region={region} />
      <PolicyBox scored={scored} />
      <section aria-label={words.evidence}>
        <h2 className={surfaces.heading}>{words.evidence}</h2>
        <ul className={surfaces.bullets}>
          {region.evidence.map((evidence) => (
            <li key={`${evidence.kind}${evidence.text}`}>{evidenceText(evidence, strings)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
