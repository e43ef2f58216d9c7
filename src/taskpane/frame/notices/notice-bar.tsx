import { Suspense } from "react";
import { lazyPart } from "../loading/lazy-part";
import { usePane, useWords } from "../../pane-context";
import type { Notice } from "../../session/notice";
import { isTroubleNotice, urgencyOf } from "../../session/notice";
import type { Work } from "../../session/session";
import type { WorkWords } from "../../../strings/pane";
import * as surfaces from "../../surfaces.module.css";
import { NoticeBox, TROUBLE_LOOK } from "./notice-box";
import { TroubleText } from "./trouble-text";
import { isToldAtOnce } from "./shown-work";

const Outcome = lazyPart(() => import("./outcome"));

/**
 * What the pane has to say about the last thing done, with what can be done now. Read out each time, even in the same words;
 * of what is under way a screen reader hears once that it is, whatever the number of sheets.
 */
export function NoticeBar({ work }: { readonly work: Work | null }) {
  const { session } = usePane();
  const { work: words } = useWords();
  const { notice, notices } = session;
  const isTrouble = notice !== null && urgencyOf(notice) === "trouble";
  return (
    <>
      <div role="status">
        {work ? <p className={surfaces.hidden}>{announcement(work, words)}</p> : null}
        {notice && !isTrouble ? <NoticeOf key={notices} notice={notice} /> : null}
      </div>
      <div role="alert">{notice && isTrouble ? <NoticeOf key={notices} notice={notice} /> : null}</div>
    </>
  );
}

function announcement(work: Work, words: WorkWords): string {
  return words[isToldAtOnce(work) ? work.kind : "reviewing"];
}

function NoticeOf({ notice }: { readonly notice: Notice }) {
  if (isTroubleNotice(notice)) {
    return (
      <NoticeBox look={TROUBLE_LOOK}>
        <TroubleText notice={notice} />
      </NoticeBox>
    );
  }
  return (
    <Suspense>
      <Outcome notice={notice} />
    </Suspense>
  );
}
