import type { Review } from "../../../core";
import { PageFrame } from "../../frame/page-frame";
import { usePane, useStrings } from "../../pane-context";
import { Button } from "../../frame/controls/button";
import { ButtonLink } from "../../frame/controls/button-link";
import { OverviewHead } from "../overview-head";
import { SkippedList } from "../skipped/skipped-list";
import * as surfaces from "../../surfaces.module.css";

/** Where a sample lies beside the pane's own page. */
const SAMPLE = "samples/self-evaluation-2020.xlsx";

/** A workbook without a self-evaluation table: what was there instead, and one next step. */
export default function NothingFound({ review }: { readonly review: Review }) {
  const words = useStrings().pane;
  const isEmpty = review.problems.some(({ code }) => code === "workbook-empty");
  return (
    <PageFrame header={<OverviewHead tables={0} />} bar={<NextSteps isEmpty={isEmpty} />}>
      <div className={surfaces.paragraphs}>
        <h2 className={surfaces.heading}>
          {isEmpty ? words.nothing.emptyTitle : words.nothing.noTableTitle}
        </h2>
        <p className={surfaces.quiet}>{words.nothing.noTableHint}</p>
        {isEmpty ? null : <p className={surfaces.quiet}>{words.nothing.assignHint}</p>}
        {review.skipped.length > 0 ? (
          <>
            <h2 className={surfaces.heading}>{words.skipped.why(review.skipped.length)}</h2>
            <SkippedList skipped={review.skipped} />
          </>
        ) : null}
      </div>
    </PageFrame>
  );
}

/** In an empty workbook there is nothing to point at, so the sample comes first; elsewhere the table may be there unrecognised. */
function NextSteps({ isEmpty }: { readonly isEmpty: boolean }) {
  const { actions } = usePane();
  const words = useStrings().pane.nothing;
  return (
    <>
      {isEmpty ? null : (
        <Button appearance="primary" onClick={() => void actions.assignSelection()}>
          {words.assignByHand}
        </Button>
      )}
      <ButtonLink appearance={isEmpty ? "primary" : "secondary"} href={SAMPLE} download>
        {words.openSample}
      </ButtonLink>
    </>
  );
}
