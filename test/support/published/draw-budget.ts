import { drawHeader } from "./draw-header";
import { write } from "./page";
import { headerWord, type Pen, punctuated, shared, writeText } from "./pen";

/** The budget block: its name at the side, a header, the total row, rows by source of money. */
export function drawBudget(pen: Pen): void {
  const { budget } = pen.form;
  if (!budget || budget.rows.length === 0) return;
  const { columns } = budget;
  const top = pen.row;
  const least = [1, ...columns.map(() => 1)];
  const isPacked = pen.layout.budgetFit === "packed";
  const grows = least.map((_, at) => !isPacked || at === least.length - 1);
  const widths = shared(pen.end - pen.left - 1, least, grows);
  const starts = widths.map((_, at) => pen.left + 1 + widths.slice(0, at).reduce((sum, one) => sum + one, 0));
  const cells = columns.map(([header], at) => ({
    header,
    column: starts[at + 1]!,
    columns: widths[at + 1]!,
  }));
  drawHeader(pen, [{ header: budget.label ?? "", column: starts[0]!, columns: widths[0]! }, ...cells]);
  budget.rows.forEach(([label = "", ...values], line) => {
    write(
      pen.page,
      { row: pen.row, column: starts[0]!, value: punctuated(pen, label) },
      { columns: widths[0]! },
    );
    columns.forEach(([, field], at) => {
      const text = values[at] ?? "";
      const spot = { row: pen.row, column: starts[at + 1]!, text };
      writeText(pen, spot, widths[at + 1]!);
      if (field && line === 0) pen.truth.budget[field] = spot;
    });
    pen.row++;
  });
  const section = { row: top, column: pen.left, value: headerWord(pen, budget.section) };
  write(pen.page, section, { rows: pen.row - top });
}
