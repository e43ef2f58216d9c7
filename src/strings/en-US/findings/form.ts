import type { FactReader } from "../../fact-reader";
import type { GroupWords } from "../../findings";

/** The words of the checks of form and of those across tables. */
export const form = {
  "row-not-read": {
    title: "A row could not be read",
    sentence: (f) =>
      `The row that begins with "${f.text("text")}" slipped out of its columns; it was neither read nor scored.`,
    why: "Tables pasted from a PDF or a page slip and break; reading them by force mixes rows up.",
    fix: "Move the row's contents back into their columns, join what broke in two, and score again.",
  },
  "narrative-number-differs": {
    title: "Text and indicator disagree",
    sentence: (f) => {
      if (f.text("side") === "total")
        return `The text says "${f.text("written")}", while the total is ${f.number("value")}.`;
      return `The ${f.text("side") === "actual" ? "accomplished" : "expected"} goal says "${f.text("written")}", while ${f.text("title")} has ${f.text(f.text("side"))}.`;
    },
    why: "Two numbers for one thing make all of them doubtful.",
    fix: "Compare with the records and correct the wrong one.",
  },
  "prompt-text-left": {
    title: "The form's prompt was left in",
    sentence: (f) => `The cell still holds the form's own prompt "${f.text("text")}".`,
    why: "A prompt sent in or published shows that nothing was filled in.",
    fix: "Replace it with the content, or 无 where there is none.",
    fixFor: (f) => (f.is("isGoal") ? "Replace it with the goal, or with what was accomplished." : undefined),
  },
  "example-row-left": {
    title: "Example or nameless row",
    sentence: (f) =>
      f.text("kind") === "example"
        ? `"${f.text("text")}" looks like the form's example row.`
        : `A row without a name has ${f.number("points")} points.`,
    why: "Such rows enter the sum of points and show that nobody tidied up.",
    fix: "Delete the row or name it.",
  },
  "header-field-blank": {
    title: "Head of the table incomplete",
    sentence: (f) =>
      f.text("field") === "year"
        ? "Neither title, head nor sheet name says the year."
        : `${FIELD[f.text("field")] ?? "A field"} is blank.`,
    why: "Without it nobody can tell whose table this is.",
    fix: "Fill it in.",
  },
  "goal-text-blank": {
    title: "Annual goal not written down",
    sentence: (f) =>
      `The ${f.text("side")} goal ${f.text("kind") === "blank" && !f.text("text").includes("无") ? "is blank" : `says only "${f.text("text")}"`}.`,
    why: "Without what is to be done, and how much, there is nothing to compare the results with.",
    fix: "Write the approved goal, and beside it what was accomplished.",
  },
  "signature-blank": {
    title: "Signature lines are blank",
    sentence: (f) => `${f.text("labels")}: not filled in.`,
    why: "A table without the persons in charge and the day is sent back.",
    fix: "Fill in name, telephone and day; what is signed by hand, check before handing in.",
  },
  "year-differs": {
    title: "Years disagree",
    sentence: (f) => {
      if (f.text("kind") === "name")
        return `"${f.text("title")}" says ${f.text("other")}, the table is for ${f.text("year")}.`;
      const across = acrossTables(f);
      if (across) return across;
      if (f.text("kind") === "done")
        return `${f.text("title")}: the work was done in ${f.text("other")} ("${f.text("actual")}"), the table is for ${f.text("year")}.`;
      return f.text("kind") === "deadline"
        ? `${f.text("title")}: the deadline "${f.text("target")}" is in ${f.text("other")}, the table is for ${f.text("year")}.`
        : `The ${YEAR_PLACES[f.text("kind")] ?? "title"} says ${f.text("other")}, the table is for ${f.text("year")}.`;
    },
    why: "Mostly last year's table that was not changed everywhere.",
    fix: "Correct the wrong year.",
  },
  "text-too-long": {
    title: "Text too long",
    sentence: (f) => `${f.number("length")} characters; the form allows ${f.number("limit")}.`,
    why: "Systems cut or refuse longer texts.",
    fix: "Shorten it.",
  },
  "personal-data-present": {
    title: "Personal data",
    sentence: (f) =>
      `The cell holds ${PERSONAL[f.text("kind")] ?? "personal data"} (${f.text("masked")}); remove it before publication.`,
    why: "The tables are published; such numbers must not be.",
    fix: "Remove the number; give the office's telephone where one is needed.",
  },
  "secret-marking-present": {
    title: "Marked as secret or internal",
    sentence: (f) => `A cell says "${f.text("text")}"; make sure that this table may be published.`,
    why: "The tables are published; secret and internal content must not be, nor be handled on a networked computer.",
    fix: "Follow the secrecy rules where it is secret; otherwise remove the marking.",
  },
  "project-duplicated": {
    title: "Several tables of one project",
    sentence: (f) =>
      `"${f.text("project")}" has ${f.number("count")} tables (${f.text("places")}) of the same unit and year.`,
    why: "A project has one table: copies are counted twice, and of two that differ nobody knows which is right.",
    fix: "Delete the copy, or tell two projects apart by their names.",
  },
  "summary-count-differs": {
    title: "Summary lists other projects",
    sentence: (f) => {
      const unknown = f.has("unknown") ? `; without a table: "${f.text("unknown")}"` : "";
      const unlisted = f.has("unlisted") ? `; not listed: "${f.text("unlisted")}"` : "";
      return `"${f.text("sheet")}" lists ${f.number("listed")} projects, the workbook has ${f.number("tables")} tables${unknown}${unlisted}.`;
    },
    why: "A project is missing on one side.",
    fix: "Add the table or correct the summary; names must be the same.",
  },
  "summary-score-differs": {
    title: "Summary score differs",
    sentence: (f) =>
      f.text("kind") === "sum"
        ? `The total of "${f.text("sheet")}" gives ${f.money("listed")} as ${LISTED_MONEY[f.text("column")] ?? ""}, its lines add up to ${f.money("made")}.`
        : `"${f.text("sheet")}" gives "${f.text("project")}" ${f.has("listed") ? f.number("listed") : "no score"}, its table ${f.number("printed")}.`,
    why: "Summary, report and table must agree.",
    fix: "Correct the table first, then the summary.",
  },
  "summary-money-differs": {
    title: "Summary amount differs",
    sentence: (f) =>
      f.text("kind") === "sum"
        ? `The total of "${f.text("sheet")}" gives ${f.money("listed")} as ${LISTED_MONEY[f.text("column")] ?? ""}, its lines add up to ${f.money("made")}.`
        : `"${f.text("sheet")}" gives "${f.text("project")}" ${f.text("listed")} as ${LISTED_MONEY[f.text("column")] ?? ""}, its table ${f.text("printed")}${MONEY_UNIT[f.text("unit")] ?? ""}.`,
    why: "Budget and expenditure of summary, table and final accounts must agree; reviewers compare them project by project.",
    fix: "Correct the one that is wrong; a mere rounding to 万元 is no difference.",
    fixFor: (f) =>
      f.text("kind") === "sum"
        ? "Check the lines one by one; where they are right, make the total a sum of them."
        : undefined,
  },
} satisfies GroupWords;

const LISTED_MONEY: Readonly<Record<string, string>> = {
  initial: "the initial budget",
  full: "the full-year budget",
  budget: "the budget",
  executed: "the expenditure",
};

const MONEY_UNIT: Readonly<Record<string, string>> = { yuan: " yuan", wanYuan: " 万元" };

/** A table of another year than those beside it, or than the summary that lists it. */
function acrossTables(f: FactReader): string | null {
  const [year, other] = [f.text("year"), f.text("other")];
  const table = f.has("project") ? `The table of "${f.text("project")}"` : "This table";
  switch (f.text("kind")) {
    case "tables":
      return `${table} is for ${year}, most other tables of the workbook are for ${other}.`;
    case "listed":
      return `${table} is for ${year}, "${f.text("sheet")}" that lists it is for ${other}.`;
    case "summary":
      return `"${f.text("sheet")}" says ${other}, most tables of the workbook are for ${year}.`;
    default:
      return null;
  }
}

const FIELD: Readonly<Record<string, string>> = {
  project: "The project's name",
  department: "The supervising department",
  unit: "The implementing unit",
};

const YEAR_PLACES: Readonly<Record<string, string>> = {
  sheet: "sheet's name",
  expected: "annual goal",
  accomplished: "account of the goal",
  filed: "day of filling in",
};

const PERSONAL: Readonly<Record<string, string>> = {
  "identity-number": "an identity number",
  "mobile-number": "a mobile number",
  "bank-account": "a bank account",
};
