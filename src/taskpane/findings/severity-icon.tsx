import { ErrorCircleFilled } from "@fluentui/react-icons/headless/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/headless/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/headless/svg/warning";
import { EyeOffRegular } from "@fluentui/react-icons/headless/svg/eye-off";
import type { FindingFilter } from "../session/session";
import * as surfaces from "../surfaces.module.css";

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  review: QuestionCircleRegular,
  ignored: EyeOffRegular,
};

/** The icon of a severity, in its colour; the word beside it says the same. */
export function SeverityIcon({ severity }: { readonly severity: FindingFilter }) {
  const Icon = ICONS[severity];
  return (
    <Icon
      className={severity === "ignored" ? undefined : surfaces[severity]}
      fontSize={16}
      aria-hidden="true"
    />
  );
}
