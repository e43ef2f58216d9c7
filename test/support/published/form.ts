import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { ColumnRole } from "../../../src/core";

export type BudgetField = "initial" | "full" | "executed" | "points" | "rate" | "score";

/** What a careful accountant takes an indicator for: a direction means a quantitative one. */
export type Judgement = "at-least" | "at-most" | "equal" | "range" | "qualitative" | "deadline" | "heading";

/**
 * A published table as it was printed. The fields are explained in README.md beside this file.
 *
 * A header is written `parent|child` where it stands on two rows, `a|b|c` on three. A cell `$project` stands for the project, and
 * `$full:194.9` for the text 194.9 as the full-year budget; what is before and after the sign is printed too.
 */
export interface PublishedForm {
  readonly id: string;
  readonly set: PublishedSet;
  readonly source: string;
  readonly province: string;
  readonly partial: boolean;
  readonly constructed: boolean;
  /** Whether nothing is merged: what a cell says stands in its first row and column alone. */
  readonly unmerged?: boolean;
  readonly title: string;
  readonly project: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly year: string;
  readonly above: readonly string[];
  readonly head: readonly (readonly string[])[];
  readonly budget: PublishedBudget | null;
  readonly goals: readonly (readonly string[])[];
  readonly side: string | null;
  readonly columns: readonly (readonly [header: string, role: ColumnRole | null])[];
  readonly rows: readonly BodyLine[];
  /** One a row that is an indicator, in their order; `null` where a text can be read either way. */
  readonly judgements: readonly (Judgement | null)[] | null;
  readonly total: PublishedTotal | null;
  readonly below: readonly (readonly string[])[];
  readonly notes: string;
}

/** The cells of a row by column, or a line across the whole table; `@header` prints the header again, `@cell:…` a text in the first column. */
export type BodyLine = readonly string[] | string;

export interface PublishedBudget {
  readonly section: string;
  readonly unit: "yuan" | "wanYuan" | null;
  readonly columns: readonly (readonly [header: string, field: BudgetField | null])[];
  /** The header over the labels, where there is one. */
  readonly label?: string;
  /** Label first; the first row is the total. No row: the values stand in the head, as `$full:…`. */
  readonly rows: readonly (readonly string[])[];
  /** Points that the section's name prints, as in 预算执行情况(20分). */
  readonly pointsPrinted?: string;
  /** Where the block stands, if not between the head and the goals. */
  readonly place?: "below";
}

export interface PublishedTotal {
  readonly label: string;
  readonly points: string;
  readonly score: string;
  readonly place: "bottom" | "top" | "head";
  /** The grade, printed behind the score. */
  readonly grade?: string;
}

/** The sets of tables: rules may be mended by the first one, and are judged by the others. */
export type PublishedSet = keyof typeof FOLDERS;

const FOLDERS = {
  first: "cases",
  second: "second",
  third: "third",
  fourth: "fourth",
  fifth: "fifth",
  sixth: "sixth",
  seventh: "seventh",
  eighth: "eighth",
  ninth: "ninth",
  tenth: "tenth",
  eleventh: "eleventh",
  twelfth: "twelfth",
  audited: "audited",
} as const;

/** The set of that name; throws where there is none. */
export function publishedSet(name: string): PublishedSet {
  if (isSet(name)) return name;
  throw new Error(`no set is called ${name}: ${Object.keys(FOLDERS).join(", ")}`);
}

function isSet(name: string): name is PublishedSet {
  return Object.hasOwn(FOLDERS, name);
}

/** Every table of a set, by name. */
export function publishedForms(set: PublishedSet): PublishedForm[] {
  const folder = path.join(__dirname, FOLDERS[set]);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const id = path.basename(file, ".json");
      return toForm({ id, set }, readFileSync(path.join(folder, file), "utf8"));
    });
}

/** A table by its set and name: `first/anhui-tianchang-flood-2022`; throws where there is none. */
export function publishedForm(name: string): PublishedForm {
  const [set = "", id = ""] = name.split("/");
  const folder = path.join(__dirname, FOLDERS[publishedSet(set)]);
  return toForm({ id, set: publishedSet(set) }, readFileSync(path.join(folder, `${id}.json`), "utf8"));
}

function toForm(named: Pick<PublishedForm, "id" | "set">, text: string): PublishedForm {
  const raw = JSON.parse(text) as PublishedForm;
  const form = {
    ...raw,
    ...named,
    above: raw.above ?? [],
    goals: raw.goals ?? [],
    side: raw.side ?? null,
    below: raw.below ?? [],
    judgements: raw.judgements ?? null,
    constructed: raw.constructed ?? false,
  };
  checkWidths(form);
  return form;
}

function checkWidths(form: PublishedForm): void {
  for (const row of form.rows) {
    if (typeof row !== "string" && row.length !== form.columns.length)
      throw new Error(
        `${form.id}: ${row.length} cells in a row of ${form.columns.length}: ${row.join(" | ")}`,
      );
  }
  const indicators = form.rows.filter((row) => kindOfLine(form, row) === "indicator").length;
  if (form.judgements && form.judgements.length !== indicators)
    throw new Error(`${form.id}: ${form.judgements.length} judgements of ${indicators} indicators`);
}

const BLANK = /^[\s/—-]*$/;
const PLACEHOLDER = /^(指标\d*[::.]?\s*\/?|[….]+)$/;

/**
 * What a line of the body is. An indicator has a name and a value beside it. A name alone can be read either way:
 * as an indicator nobody filled in, or as none; 指标2, …… and a slash are none.
 */
export function kindOfLine(form: PublishedForm, line: BodyLine): "indicator" | "either" | "none" {
  if (typeof line === "string") return "none";
  const texts = (roles: readonly ColumnRole[]): string[] =>
    form.columns.flatMap(([, role], at) => (role !== null && roles.includes(role) ? [line[at]!] : []));
  const [name = ""] = texts(["name"]);
  if (BLANK.test(name)) return "none";
  if (texts(["target", "actual", "points", "score"]).some((text) => !BLANK.test(text))) return "indicator";
  return PLACEHOLDER.test(name) ? "none" : "either";
}
