import type { StartStrings } from "../../strings/index";
import { usePane, useStartStrings } from "../pane-context";
import type { TroubleNotice } from "../session/notice";
import { Button } from "./button";
import { CopyDetails } from "./copy-details";
import { NoticeLines } from "./notice-lines";

/** Excel refused, or a fault of ours: what happened, what to do, 重试 and 复制详情. */
export function TroubleText({ notice }: { readonly notice: TroubleNotice }) {
  const { actions } = usePane();
  const strings = useStartStrings();
  const { trouble } = strings.pane;
  return (
    <NoticeLines lines={troubleLines(notice, strings)}>
      {notice.canRetry ? (
        <Button size="small" onClick={() => void actions.retry()}>
          {trouble.retry}
        </Button>
      ) : null}
      <CopyDetails detail={notice.detail} />
    </NoticeLines>
  );
}

function troubleLines(notice: TroubleNotice, { hostErrors, pane }: StartStrings): readonly string[] {
  if (notice.kind === "bug") return [pane.trouble.unexpected];
  const { what, next } = hostErrors[notice.code](notice);
  return [what, next];
}
