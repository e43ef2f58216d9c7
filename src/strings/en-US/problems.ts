import type { ProblemPlace } from "../../core/index";
import type { ProblemStrings } from "../problems";

function at({ sheet, cell }: ProblemPlace): string {
  if (sheet === null) return cell === null ? "The workbook" : `Cell ${cell}`;
  return cell === null ? `Sheet “${sheet}”` : `${cell} on sheet “${sheet}”`;
}

function formOf(project: string | null): string {
  return project === null || project === "" ? "this table" : `the table of “${project}”`;
}

/** What could not be done, and what to do about it. */
export const problems: ProblemStrings = {
  "workbook-empty": () => "The workbook is empty. Open one that holds a self-evaluation table.",
  "table-not-found": ({ lookAlikes }) =>
    lookAlikes === 0
      ? "No self-evaluation table was found in this workbook. If its layout is unusual, select it and say which column is which."
      : `No self-evaluation table was found, only ${lookAlikes} similar form(s), listed with the reason. If one of them is a table, select it and say which column is which.`,
  "score-column-missing": (problem) =>
    `${at(problem)}: ${formOf(problem.project)} has no score column; scores are shown and not written. Add a score column to write them.`,
  "points-column-missing": (problem) =>
    `${at(problem)}: ${formOf(problem.project)} has no points column, so indicators cannot be scored. Add points, or say which column holds them.`,
  "actual-column-missing": (problem) =>
    `${at(problem)}: ${formOf(problem.project)} has no column for actual values. Say which column holds them.`,
  "row-unreadable": (problem) =>
    `${at(problem)} “${problem.text}”: the cells of this row slipped out of their columns and were not scored. Align them with the header and read again.`,
  "rows-elsewhere": (problem) =>
    `${at(problem)}: the total row says ${problem.text} points, more than the rows here have, and no project stands above: this looks like the next page of another table. The rows are scored, the total was not checked. Put both pages on one sheet, one below the other, and read again.`,
  "cell-error": (problem) =>
    `${at(problem)} shows the error ${problem.text} and is left out of every calculation. Mend the formula or type the value.`,
  "merges-overlap": (problem) =>
    `${at(problem)}: this merged area overlaps ${problem.other}, which was read. Unmerge one of them and read again.`,
  "sheet-too-large": (problem) =>
    `${at(problem)} has ${problem.rows} rows and ${problem.columns} columns, too many to read. Put the table on a sheet of its own.`,
  "workbook-not-found": ({ path }) => `The file “${path}” was not found. Check its name and folder.`,
  "workbook-unreadable": ({ detail }) =>
    `The file is damaged${detail === "" ? "" : ` (${detail})`}. Open it in Excel, save it as .xlsx and try again.`,
  "workbook-encrypted": () =>
    "The file is protected by a password. Remove the password in a copy of it and try again.",
  "workbook-foreign": ({ detail }) =>
    `This is no Excel workbook${detail === "" ? "" : ` (${detail})`}. If Excel opens it, save it as .xlsx there and try again.`,
  "workbook-too-large": ({ megabytes, limit }) =>
    `The workbook unpacks to ${megabytes} MB, more than ${limit} MB, and was not read. Save the tables as a workbook of their own and try again.`,
  "review-failed": ({ detail }) =>
    `The review of this file failed (${detail}). Nothing was changed. Please send the file and this message to the maintainers.`,
};
