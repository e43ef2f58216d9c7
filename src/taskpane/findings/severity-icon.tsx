import { ErrorCircleFilled } from "@fluentui/react-icons/headless/svg/error-circle";
import { QuestionCircleRegular } from "@fluentui/react-icons/headless/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/headless/svg/warning";
import type { Severity } from "../../core";
import * as surfaces from "../surfaces.module.css";

const LOOKS = {
  error: [ErrorCircleFilled, surfaces.error],
  warning: [WarningFilled, surfaces.warning],
  review: [QuestionCircleRegular, surfaces.review],
} as const;

/** The icon of a severity, in its colour; the word beside it says the same. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const [Icon, color] = LOOKS[severity];
  return <Icon className={color} fontSize={16} aria-hidden="true" />;
}
