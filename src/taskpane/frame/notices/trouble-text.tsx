import { Suspense } from "react";
import { usePane, useWords } from "../../pane-context";
import type { TroubleNotice } from "../../session/notice";
import { Button } from "../controls/button";
import { DetailsLater } from "../controls/details-later";
import { lazyPart } from "../loading/lazy-part";
import { NoticeLines } from "./notice-lines";

const RefusalLines = lazyPart(() => import("./refusal-lines"));

/** Excel refused, or a fault of ours: what happened, what to do, 重试 and 复制详情. */
export function TroubleText({ notice }: { readonly notice: TroubleNotice }) {
  const { actions } = usePane();
  const { trouble } = useWords();
  const choices = (
    <>
      {notice.canRetry ? (
        <Button size="small" onClick={() => void actions.retry()}>
          {trouble.retry}
        </Button>
      ) : null}
      <DetailsLater detail={notice.detail} />
    </>
  );
  if (notice.kind === "bug" && !notice.wasWriting) {
    return <NoticeLines lines={[trouble.unexpected]}>{choices}</NoticeLines>;
  }
  return (
    <Suspense>
      <RefusalLines notice={notice}>{choices}</RefusalLines>
    </Suspense>
  );
}
