import type { BudgetField } from "./form";
import { type DrawnText, write } from "./page";
import { headerWord, type Pen, punctuated, shared, writeText } from "./pen";

const FACTS = ["project", "department", "unit"] as const;
const FIELDS: readonly BudgetField[] = ["initial", "full", "executed", "points", "rate", "score"];
const PLACEHOLDER = /\$([a-zA-Z]+)(?::([^\s$]*))?/;

/** Lines of labels and values in turn: project, department, unit, whatever the head or the foot of the form holds. */
export function drawLines(pen: Pen, lines: readonly (readonly string[])[]): void {
  for (const line of lines) {
    const isValue = line.map((_, at) => at % 2 === 1 || line.length === 1);
    const widths = shared(
      pen.end - pen.left,
      line.map(() => 1),
      isValue,
    );
    let column = pen.left;
    line.forEach((text, at) => {
      drawCell(pen, { column, text }, widths[at]!);
      column += widths[at]!;
    });
    pen.row++;
  }
}

function drawCell(pen: Pen, cell: { column: number; text: string }, columns: number): void {
  const { column } = cell;
  const place = PLACEHOLDER.exec(cell.text);
  if (!place) return writeText(pen, { row: pen.row, ...cell }, columns);
  const [sign, key, given] = place;
  const text = cell.text.replace(sign, () => given ?? factText(pen, key!));
  const spot = { row: pen.row, column, text };
  if (given !== undefined) noteNumber(pen, key!, text === given ? spot : { ...spot, number: given });
  else if (key === "total") pen.truth.total.score = spot;
  writeText(pen, spot, columns);
}

/** The text that a placeholder stands for; project, department and unit become part of the truth. */
function factText(pen: Pen, key: string): string {
  const fact = FACTS.find((one) => one === key);
  if (fact) return (pen.truth.facts[fact] = pen.form[fact] ?? "");
  if (key !== "total" || !pen.form.total) throw new Error(`${pen.form.id}: nothing is known as $${key}`);
  return pen.form.total.score;
}

function noteNumber(pen: Pen, key: string, spot: DrawnText): void {
  const field = FIELDS.find((one) => one === key);
  if (!field) throw new Error(`${pen.form.id}: no budget field is called ${key}`);
  pen.truth.budget[field] = spot;
}

/** The goals: a label at the side, then the cells of each line. */
export function drawGoals(pen: Pen): void {
  const { goals } = pen.form;
  if (goals.length === 0) return;
  const [label = "", ...first] = goals[0]!;
  const top = pen.row;
  const place = { row: top, column: pen.left, value: headerWord(pen, label) };
  write(pen.page, place, { rows: goals.length });
  for (const line of [first, ...goals.slice(1)]) {
    const widths = shared(
      pen.end - pen.left - 1,
      line.map(() => 1),
      line.map(() => true),
    );
    let column = pen.left + 1;
    line.forEach((text, at) => {
      write(pen.page, { row: pen.row, column, value: punctuated(pen, text) }, { columns: widths[at]! });
      column += widths[at]!;
    });
    pen.row++;
  }
}
