import { a1, parseA1 } from "../../core";
import type { Highlight } from "../../core";

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

/** What a rule colours, as far as its formula tells: a cell, or in the lines from there on the rows of some names. */
export interface Marking {
  readonly severity: Severity;
  /** The first cell of its area, from which its formula is told. */
  readonly first: { readonly row: number; readonly column: number };
  /** The column of the names, and whose rows are meant; `null` for a single cell. */
  readonly rows: { readonly column: number; readonly names: readonly string[] } | null;
}

/** The formula of a rule: the cell holds no explanation, and where names are given, its row is of one of them. */
export function ruleFormula({ severity, first, rows }: Marking): string {
  const empty = isEmpty(a1(first.row, first.column), severity);
  if (!rows) return `=${empty}`;
  const names = `|${rows.names.join("|")}|`.replaceAll('"', '""');
  return `=AND(${empty},ISNUMBER(FIND("|"&CLEAN($${a1(first.row, rows.column)})&"|","${names}")))`;
}

/**
 * The condition that a cell holds no explanation.
 *
 * The text it searches begins with our own name: by it the rule is known as ours after sorting, after copying the
 * sheet, after saving and opening again, and an accountant who opens Excel's list of rules sees whose it is.
 */
function isEmpty(cell: string, severity: Severity): string {
  const words = NO_EXPLANATION.map((word) => `|${word}`).join("");
  return `ISNUMBER(FIND("|"&TRIM(${cell})&"|","自评助手·${NAME[severity]}:${words}|"))`;
}

const OURS = /TRIM\(([^)]+)\)[^"]*"\|","自评助手·([^:]+):/i;
const ROWS = /CLEAN\(([^)]+)\)&"\|","\|((?:[^"]|"")*)\|"\)\)\)$/i;

/** What a rule of ours colours, `null` for anybody else's. */
export function readRule(formula: string): Marking | null {
  const [, cell = "", word] = OURS.exec(formula) ?? [];
  const first = parseA1(cell);
  const severity = (Object.keys(NAME) as Severity[]).find((name) => NAME[name] === word);
  return first && severity ? { severity, first, rows: readRows(formula) } : null;
}

function readRows(formula: string): Marking["rows"] {
  const [, cell = "", names = ""] = ROWS.exec(formula) ?? [];
  const name = parseA1(cell);
  return name && { column: name.column, names: names.replaceAll('""', '"').split("|") };
}
