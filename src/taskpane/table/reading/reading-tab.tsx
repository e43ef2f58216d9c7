import { useStrings } from "../../pane-context";
import type { Review, ScoredTable } from "../../../core";
import { a1Area } from "../../../core";
import * as surfaces from "../../surfaces.module.css";
import { ColumnRoles } from "./column-roles";
import { EvidenceList } from "./evidence-list";
import { PolicyBox } from "./policy-box";
import { ProblemList } from "./problem-list";

/** 读取: where the table is, what each column was taken for and why, and by which policy it is scored. */
export function ReadingTab({ review, scored }: { readonly review: Review; readonly scored: ScoredTable }) {
  const words = useStrings().pane.reading;
  const { region, indicators } = scored.table;
  const inferred = indicators.filter(
    ({ judgement }) =>
      judgement.kind === "quantitative" &&
      (judgement.directionFrom === "name" || judgement.directionFrom === "default"),
  ).length;
  const problems = review.problems.filter(({ sheet }) => sheet === region.sheetName);
  return (
    <div className={surfaces.section}>
      <div className={surfaces.block}>
        <p className={surfaces.text}>{words.place(region.sheetName, a1Area(region.area))}</p>
        {inferred > 0 ? <p className={surfaces.quiet}>{words.inferredDirection(inferred)}</p> : null}
      </div>
      <ProblemList problems={problems} />
      <ColumnRoles region={region} />
      <PolicyBox scored={scored} />
      <EvidenceList evidence={region.evidence} />
    </div>
  );
}
