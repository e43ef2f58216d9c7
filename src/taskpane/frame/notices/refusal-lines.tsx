import type { ReactNode } from "react";
import type { Strings } from "../../../strings";
import { useStrings } from "../../pane-context";
import type { TroubleNotice } from "../../session/notice";
import { unbroken } from "../../unbroken";
import { NoticeLines } from "./notice-lines";

/** Excel refused, or a write of ours broke off: what happened and what to do. Fetched with the first of them, as its words are. */
export default function RefusalLines(props: {
  readonly notice: TroubleNotice;
  readonly children: ReactNode;
}) {
  const { notice, children } = props;
  const strings = useStrings();
  return <NoticeLines lines={linesOf(notice, strings).map(unbroken)}>{children}</NoticeLines>;
}

function linesOf(notice: TroubleNotice, { hostErrors, pane }: Strings): readonly string[] {
  if (notice.kind === "bug") return [pane.writing.unexpected];
  const { what, next } = hostErrors[notice.code](notice);
  return [what, next];
}
