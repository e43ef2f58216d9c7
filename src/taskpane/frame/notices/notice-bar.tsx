import { CheckmarkCircleRegular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/headless/svg/dismiss";
import { InfoRegular } from "@fluentui/react-icons/headless/svg/info";
import { WarningRegular } from "@fluentui/react-icons/headless/svg/warning";
import { Suspense } from "react";
import { lazyPart } from "../loading/lazy-part";
import { classes } from "../../class-names";
import { usePane, useWords } from "../../pane-context";
import type { Notice } from "../../session/notice";
import { isTroubleNotice, urgencyOf } from "../../session/notice";
import type { Work } from "../../session/session";
import type { StartStrings } from "../../../strings";
import * as surfaces from "../../surfaces.module.css";
import { IconButton } from "../controls/icon-button";
import * as styles from "./notice-bar.module.css";
import { TroubleText } from "./trouble-text";

const OutcomeText = lazyPart(() => import("./outcome"));

const LOOKS = {
  good: [CheckmarkCircleRegular, styles.good],
  plain: [InfoRegular, undefined],
  trouble: [WarningRegular, styles.trouble],
} as const;

/**
 * What the pane has to say about the last thing done, with what can be done now. Read out when it changes; of what is under
 * way a screen reader hears once that it is, whatever the number of sheets.
 */
export function NoticeBar({ work }: { readonly work: Work | null }) {
  const { session } = usePane();
  const words = useWords();
  const { notice } = session;
  const isTrouble = notice !== null && urgencyOf(notice) === "trouble";
  return (
    <>
      <div role="status">
        {work ? <p className={surfaces.hidden}>{announcement(work, words)}</p> : null}
        {notice && !isTrouble ? <NoticeBox notice={notice} /> : null}
      </div>
      <div role="alert">{notice && isTrouble ? <NoticeBox notice={notice} /> : null}</div>
    </>
  );
}

function announcement({ kind }: Work, { trouble, work }: StartStrings["pane"]): string {
  return kind === "waiting" ? trouble.waitingForEdit : work.loading;
}

function NoticeBox({ notice }: { readonly notice: Notice }) {
  const { actions } = usePane();
  const words = useWords();
  const [Icon, color] = LOOKS[urgencyOf(notice)];
  return (
    <div className={classes(styles.box, color)}>
      <span className={styles.icon}>
        <Icon aria-hidden="true" />
      </span>
      <div>
        {isTroubleNotice(notice) ? (
          <TroubleText notice={notice} />
        ) : (
          <Suspense fallback={null}>
            <OutcomeText notice={notice} />
          </Suspense>
        )}
      </div>
      <IconButton
        size="small"
        label={words.trouble.dismiss}
        icon={<DismissRegular />}
        onClick={actions.dismiss}
      />
    </div>
  );
}
