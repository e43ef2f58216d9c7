import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { usePane, useStartStrings, useWords } from "../pane-context";
import type { Notice } from "../session/notice";
import { urgencyOf } from "../session/notice";
import { CopyDetails } from "./copy-details";
import { IconButton } from "./icon-button";
import { noticeLines } from "./notice-text";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
    padding: "6px 4px 6px 12px",
    maxHeight: "40vh",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  trouble: { backgroundColor: tokens.colorStatusWarningBackground1 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  icon: { fontSize: "16px", paddingTop: "2px", display: "flex" },
  line: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px", paddingTop: "4px", alignItems: "center" },
});

const ICONS = { good: CheckmarkCircleRegular, plain: InfoRegular, trouble: WarningRegular };

/** What the pane has to say about the last thing done, with what can be done now. Read out when it changes. */
export function NoticeBar() {
  const { session } = usePane();
  const { notice } = session;
  const isTrouble = notice !== null && urgencyOf(notice) === "trouble";
  return (
    <>
      <div role="status">{notice && !isTrouble ? <NoticeBox notice={notice} /> : null}</div>
      <div role="alert">{notice && isTrouble ? <NoticeBox notice={notice} /> : null}</div>
    </>
  );
}

function NoticeBox({ notice }: { readonly notice: Notice }) {
  const { actions } = usePane();
  const strings = useStartStrings();
  const styles = useStyles();
  const urgency = urgencyOf(notice);
  const Icon = ICONS[urgency];
  return (
    <div className={mergeClasses(styles.box, urgency === "plain" ? undefined : styles[urgency])}>
      <span className={styles.icon}>
        <Icon />
      </span>
      <div>
        {noticeLines(notice, strings).map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        <div className={styles.actions}>
          <NoticeActions notice={notice} />
        </div>
      </div>
      <IconButton
        size="small"
        label={strings.pane.trouble.dismiss}
        icon={<DismissRegular />}
        onClick={actions.dismiss}
      />
    </div>
  );
}

/** What can be done about a notice; the primary button of the page stays where it is. */
function NoticeActions({ notice }: { readonly notice: Notice }) {
  const { actions } = usePane();
  const pane = useWords();
  switch (notice.kind) {
    case "written":
      return notice.cells > 0 ? (
        <Button size="small" onClick={() => void actions.restore()}>
          {pane.writing.restore}
        </Button>
      ) : null;
    case "changed-meanwhile":
      return notice.others > 0 ? (
        <Button size="small" onClick={() => void actions.writeOthers()}>
          {pane.writing.writeOthers(notice.others)}
        </Button>
      ) : null;
    case "host-error":
    case "bug":
      return (
        <>
          {notice.canRetry ? (
            <Button size="small" onClick={() => void actions.retry()}>
              {pane.trouble.retry}
            </Button>
          ) : null}
          <CopyDetails detail={notice.detail} />
        </>
      );
    default:
      return null;
  }
}
