import { ArrowSyncRegular } from "@fluentui/react-icons/headless/svg/arrow-sync";
import type { LookAlike, Review } from "../../core/index";
import type { StartStrings } from "../../strings/index";
import { IconButton } from "../frame/icon-button";
import { PageFrame } from "../frame/page-frame";
import { PageHeading } from "../frame/page-heading";
import { usePane, useWords } from "../pane-context";
import { Button, ButtonLink } from "../frame/button";
import * as surfaces from "../surfaces.module.css";
import * as styles from "./nothing-found.module.css";

/** Where a sample lies beside the pane's own page. */
const SAMPLE = "samples/self-evaluation-2020.xlsx";

/** A workbook without a self-evaluation table: what was there instead, and one next step. */
export default function NothingFound({ review }: { readonly review: Review }) {
  const { actions } = usePane();
  const words = useWords();
  const isEmpty = review.problems.some(({ code }) => code === "workbook-empty");
  return (
    <PageFrame
      header={
        <div className={styles.head}>
          <PageHeading>{words.overview.tables(0)}</PageHeading>
          <IconButton
            label={words.overview.reread}
            icon={<ArrowSyncRegular />}
            onClick={() => void actions.readAgain()}
          />
        </div>
      }
      bar={
        <>
          <ButtonLink appearance="primary" href={SAMPLE} download>
            {words.trouble.openSample}
          </ButtonLink>
          <Button onClick={() => void actions.assignSelection()}>{words.trouble.assignByHand}</Button>
        </>
      }
    >
      <div className={surfaces.paragraphs}>
        <p className={surfaces.text}>{isEmpty ? words.trouble.emptyTitle : words.trouble.noTableTitle}</p>
        {review.skipped.length > 0 ? <p className={surfaces.text}>{lookAlikes(review, words)}</p> : null}
        <p className={surfaces.quiet}>{words.trouble.noTableHint}</p>
        <p className={surfaces.quiet}>{words.trouble.assignHint}</p>
      </div>
    </PageFrame>
  );
}

function lookAlikes({ skipped }: Review, { trouble }: StartStrings["pane"]): string {
  const counts = new Map<LookAlike, number>();
  for (const { looksLike } of skipped) counts.set(looksLike, (counts.get(looksLike) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => trouble.lookAlikeCount(trouble.lookAlike[kind], count));
  return trouble.foundLookAlikes(kinds.join("、"));
}
