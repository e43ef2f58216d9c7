import type { ReactNode } from "react";
import { useStrings } from "../../pane-context";
import type { HostNotice } from "../../session/notice";
import { unbroken } from "../../unbroken";
import { NoticeLines } from "./notice-lines";

/** Excel refused: what happened and what to do. Fetched with the first refusal, as its words are. */
export default function RefusalLines(props: { readonly notice: HostNotice; readonly children: ReactNode }) {
  const { notice, children } = props;
  const { what, next } = useStrings().hostErrors[notice.code](notice);
  return <NoticeLines lines={[what, next].map(unbroken)}>{children}</NoticeLines>;
}
