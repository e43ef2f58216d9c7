import { a1, parseA1 } from "../core";
import type { Highlight } from "../core";

/** How a severity looks: dark letters on a pale ground, readable on light and dark themes alike. */
export interface HighlightLook {
  readonly fill: string;
  readonly font: string;
}

type Severity = Highlight["severity"];

/** One look a severity. The text of the finding is in the pane: the colour alone says nothing. */
export const LOOKS: Readonly<Record<Severity, HighlightLook>> = {
  error: { fill: "#FFC7CE", font: "#7A0012" },
  warning: { fill: "#FFE699", font: "#5C4300" },
  review: { fill: "#CFE2FF", font: "#0B3A75" },
};

const NAME: Readonly<Record<Severity, string>> = { error: "必须修改", warning: "建议修改", review: "需核对" };

/** What counts as no explanation: an empty cell, or one of these. */
const NO_EXPLANATION = ["", "无", "略", "暂无", "/", "／", "-", "—", "——", "0"];

/**
 * The rule that highlights a cell as long as it holds no explanation.
 *
 * The text it searches begins with our own name: by it the rule is known as ours after sorting, after copying the
 * sheet, after saving and opening again, and an accountant who opens Excel's list of rules sees whose it is.
 */
export function ruleFormula(row: number, column: number, severity: Severity): string {
  const words = NO_EXPLANATION.map((word) => `|${word}`).join("");
  return `=ISNUMBER(FIND("|"&TRIM(${a1(row, column)})&"|","自评助手·${NAME[severity]}:${words}|"))`;
}

const OURS = /TRIM\(\$?([A-Z]{1,3})\$?(\d{1,7})\)[^"]*"\|","自评助手·([^:]+):/i;

/** The cell and severity of a rule of ours, `null` for anybody else's. */
export function readRule(
  formula: string,
): { readonly row: number; readonly column: number; readonly severity: Severity } | null {
  const match = OURS.exec(formula);
  const cell = match && parseA1(`${match[1]}${match[2]}`);
  const severity = (Object.keys(NAME) as Severity[]).find((name) => NAME[name] === match?.[3]);
  return cell && severity ? { ...cell, severity } : null;
}
