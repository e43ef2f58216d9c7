import type { Review } from "../../../core";
import { Disclosure } from "../../frame/controls/disclosure";
import { useStrings } from "../../pane-context";
import * as surfaces from "../../surfaces.module.css";
import { SkippedList } from "./skipped-list";

/** Below the tables: how much else looked like one, and on a press why it is none. */
export default function OverviewSkipped({ review: { skipped } }: { readonly review: Review }) {
  const words = useStrings().pane.skipped;
  return (
    <div className={surfaces.section}>
      <Disclosure label={words.why(skipped.length)}>{() => <SkippedList skipped={skipped} />}</Disclosure>
    </div>
  );
}
