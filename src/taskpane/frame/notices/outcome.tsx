import { CheckmarkCircleRegular } from "@fluentui/react-icons/headless/svg/checkmark-circle";
import { InfoRegular } from "@fluentui/react-icons/headless/svg/info";
import type { ReactNode } from "react";
import { usePane, useStrings } from "../../pane-context";
import type { PaneActions } from "../../pane-actions";
import type { Notice, ResetNotice, TroubleNotice, WrittenNotice } from "../../session/notice";
import { urgencyOf } from "../../session/notice";
import { Button } from "../controls/button";
import { unbroken } from "../../unbroken";
import * as styles from "./notice-bar.module.css";
import { NoticeBox, TROUBLE_LOOK, type NoticeLook } from "./notice-box";
import { NoticeLines } from "./notice-lines";
import { outcomeLines } from "./outcome-text";

const LOOKS: Readonly<Record<ReturnType<typeof urgencyOf>, NoticeLook>> = {
  good: { Icon: CheckmarkCircleRegular, color: styles.good },
  plain: { Icon: InfoRegular },
  trouble: TROUBLE_LOOK,
};

/** What came of the last thing asked for, with the way back or on. */
export default function Outcome({ notice }: { readonly notice: Exclude<Notice, TroubleNotice> }) {
  const strings = useStrings();
  return (
    <NoticeBox look={LOOKS[urgencyOf(notice)]}>
      <NoticeLines lines={outcomeLines(notice, strings).map(unbroken)}>
        <NextStep notice={notice} />
      </NoticeLines>
    </NoticeBox>
  );
}

async function takeBack({ before }: ResetNotice, actions: PaneActions): Promise<void> {
  actions.dismiss();
  actions.changePreferences(before.preferences);
  await actions.changeSettings(before.settings);
  if (before.startsWithWorkbook) await actions.changeStartup(true);
}

/** Whether what the user has selected may be a table that was not recognised. */
function isTableUnknown(notice: Notice): boolean {
  if (notice.kind === "row-not-found") return !notice.isOnTableSheet;
  return notice.kind === "selection-misses" && notice.canAssign;
}

/** Whether pressing again can write the rest; after a cancel the page's own button does. */
function isToBeTried({ stopped }: WrittenNotice): boolean {
  return stopped !== null && stopped.by !== "cancel" && stopped.by.canRetry;
}

function NextStep({ notice }: { readonly notice: Notice }): ReactNode {
  const { actions } = usePane();
  const { nothing, settings, trouble, writing } = useStrings().pane;
  if (isTableUnknown(notice)) {
    return (
      <Button size="small" onClick={() => void actions.assignSelection()}>
        {nothing.assignByHand}
      </Button>
    );
  }
  if (notice.kind === "written") {
    return (
      <>
        {notice.refused.length > 0 || isToBeTried(notice) ? (
          <Button size="small" onClick={() => void actions.retry()}>
            {trouble.retry}
          </Button>
        ) : null}
        {notice.cells > 0 ? (
          <Button size="small" onClick={() => void actions.restore()}>
            {writing.restore}
          </Button>
        ) : null}
      </>
    );
  }
  if (notice.kind === "settings-reset") {
    return (
      <Button size="small" onClick={() => void takeBack(notice, actions)}>
        {settings.undoReset}
      </Button>
    );
  }
  if (notice.kind === "changed-meanwhile" && notice.others > 0) {
    return (
      <Button size="small" onClick={() => void actions.writeOthers()}>
        {writing.writeOthers(notice.others)}
      </Button>
    );
  }
  return null;
}
