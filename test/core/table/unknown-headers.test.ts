import { recognizeSheet, type ColumnRole } from "../../../src/core";
import { headerMeaning } from "../../../src/core/table/words/header-words";
import { type PublishedForm, publishedForms } from "../../support/published/form";
import { type PrintedSheet, printSheet } from "../../support/published/print-sheet";

/** A word of a header that nobody can know. */
const UNKNOWN = "某某栏";
const SETS = ["first", "second", "third", "fourth"] as const;
const forms = SETS.flatMap((set) => publishedForms(set));

type Columns = Partial<Record<ColumnRole, number>>;

/** The columns of the only table on a sheet; `null` where there is none, or several. */
function columnsOf({ sheet }: PrintedSheet): Columns | null {
  const [region, ...others] = recognizeSheet(sheet, []).regions;
  if (!region || others.length > 0) return null;
  return Object.fromEntries(region.columns.map(({ role, column }) => [role, column]));
}

/** The form with the lowest header word of a column replaced. */
function unknownAt(form: PublishedForm, at: number): PublishedForm {
  const columns = form.columns.map(([header, role], index) => {
    const parents = header.split("|").slice(0, -1);
    return [index === at ? [...parents, UNKNOWN].join("|") : header, role] as const;
  });
  return { ...form, columns };
}

interface Outcome {
  readonly role: ColumnRole;
  readonly what: "kept" | "role lost" | "table lost";
  /** Other columns that stood in their role before and do not any more. */
  readonly others: readonly string[];
}

/** Takes one word after the other from a form's header, and looks what is still known. */
function outcomesOf(form: PublishedForm): readonly Outcome[] {
  const whole = printSheet(form);
  const known = columnsOf(whole) ?? {};
  const right = Object.entries(whole.truth.columns).filter(
    ([role, column]) => known[role as ColumnRole] === column,
  );
  return form.columns.flatMap(([, role], at): readonly Outcome[] => {
    if (role === null || !right.some(([own]) => own === role)) return [];
    const print = printSheet(unknownAt(form, at));
    const found = columnsOf(print);
    if (found === null) return [{ role, what: "table lost", others: [] }];
    const isKept = found[role] === print.truth.columns[role];
    const others = right.filter(
      ([other]) => other !== role && found[other as ColumnRole] !== print.truth.columns[other as ColumnRole],
    );
    return [{ role, what: isKept ? "kept" : "role lost", others: others.map(([other]) => other) }];
  });
}

const outcomes = forms.flatMap(outcomesOf);

function share(which: readonly Outcome[], isOne: (one: Outcome) => boolean): number {
  return which.filter(isOne).length / which.length;
}

test("nobody knows the word", () => {
  expect(headerMeaning(UNKNOWN)).toBeNull();
  expect(outcomes.length).toBeGreaterThan(800);
});

test("one unknown word hardly ever loses a table", () => {
  expect(share(outcomes, ({ what }) => what === "table lost")).toBeLessThan(0.004);
});

test("one unknown word hardly ever costs another column its role", () => {
  expect(share(outcomes, ({ others }) => others.length > 0)).toBeLessThan(0.01);
});

/** Floors, not figures: how often the cells and the place alone tell the role. Raise them, never lower them. */
const FLOORS: readonly (readonly [ColumnRole, number])[] = [
  ["level1", 0.97],
  ["level2", 0.97],
  ["name", 0.94],
  ["targetOperator", 0.9],
  ["target", 0.98],
  ["targetUnit", 0.9],
  ["actual", 0.97],
  ["points", 0.94],
  ["score", 0.91],
  ["explanation", 0.92],
];

test.each(FLOORS)("the cells tell the role of %s without its word", (role, floor) => {
  const own = outcomes.filter((one) => one.role === role);
  expect(own.length).toBeGreaterThan(20);
  expect(share(own, ({ what }) => what === "kept")).toBeGreaterThan(floor);
});
