import { readFileSync } from "node:fs";
import path from "node:path";
import { compareVerdict } from "../../../support/audit/compare-verdict";
import { plainReview } from "../../../support/audit/plain-print";
import { readVerdicts } from "../../../support/audit/verdicts";
import { publishedForm } from "../../../support/published/form";

const FILES = ["verdicts.md", "verdicts-later.md", "verdicts-sectors.md", "verdicts-provinces.md"];
const verdicts = FILES.flatMap((file) => readVerdicts(readFileSync(path.join(__dirname, file), "utf8")));

test.each(verdicts.map((verdict) => [verdict.form, verdict] as const))(
  "%s: what a reviewer would send back, and nothing else",
  (name, verdict) => {
    const review = plainReview(publishedForm(name));
    expect(review.tables).toHaveLength(1);
    const { missed, falseAlarms, wrongSeverities, wrongScores } = compareVerdict(verdict, review);
    expect({ missed, falseAlarms, wrongSeverities, wrongScores }).toEqual({
      missed: [],
      falseAlarms: [],
      wrongSeverities: [],
      wrongScores: [],
    });
  },
);
