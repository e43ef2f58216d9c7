import { write } from "./page";
import { columnsOf, type Pen, punctuated, writeText } from "./pen";

/** The total row: its label over what stands before the points, the points, the score, the grade behind it. */
export function drawTotal(pen: Pen, from = pen.left): void {
  const { form, truth } = pen;
  if (!form.total) return;
  const at = (role: string): number => form.columns.findIndex(([, one]) => one === role);
  const spots = (["points", "score"] as const).flatMap((role) => {
    const text = form.total![role];
    return at(role) < 0 ? [] : [{ role, text, at: at(role), row: pen.row, column: pen.starts[at(role)]! }];
  });
  const before = Math.min(...spots.map(({ column }) => column));
  const label = { row: pen.row, column: from, value: punctuated(pen, form.total.label) };
  write(pen.page, label, { columns: before - from });
  for (const { role, text, at: position, row, column } of spots) {
    writeText(pen, { row, column, text }, columnsOf(pen, position));
    truth.total[role] = { row, column, text };
  }
  const behind = pen.starts[at("score") + 1];
  if (form.total.grade && behind !== undefined)
    write(pen.page, { row: pen.row, column: behind, value: form.total.grade });
  pen.row++;
}
