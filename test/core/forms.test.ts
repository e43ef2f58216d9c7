import {
  a1,
  recognizeSheet,
  readTable,
  type NumberCell,
  type SelfEvaluationTable,
  type TableCell,
} from "../../src/core";
import { formSheets, pairs, type FormSheet } from "../support/form-sheets";

/** The one table of a form, read; fails where there is none or more than one. */
function readForm({ sheet }: FormSheet): SelfEvaluationTable {
  const { regions } = recognizeSheet(sheet, []);
  expect(regions).toHaveLength(1);
  return readTable(sheet, regions[0]!);
}

function address(cell: TableCell | NumberCell | null): string | null {
  return cell && a1(cell.row, cell.column);
}

const forms = formSheets();

describe.each(forms.map((form) => [form.name, form] as const))("the form %s", (_name, form) => {
  const { expected } = form;

  test("has its columns in their roles", () => {
    const roles = readForm(form).region.columns.map(
      ({ role, column }) => `${role}=${a1(0, column).slice(0, -1)}`,
    );
    expect(roles.sort()).toEqual(expected.columns!.split(" ").sort());
  });

  test("has its indicator rows", () => {
    expect(readForm(form).indicators.map((indicator) => String(indicator.row + 1))).toEqual(
      expected.indicators!.split(" "),
    );
  });

  test("has its budget where it stands", () => {
    const { budget } = readForm(form);
    for (const [part, cell] of pairs(expected.budget)) {
      if (part === "pointsPrinted") expect(budget?.pointsPrinted?.toString()).toBe(cell);
      else expect([part, address(budget?.total[part as "initial"] ?? null)]).toEqual([part, cell]);
    }
    expect(pairs(expected.budget).length === 0 || budget !== null).toBe(true);
  });

  test("has its total where it stands", () => {
    const { total } = readForm(form);
    for (const [part, cell] of pairs(expected.total)) {
      expect([part, address(total?.[part as "score"] ?? null)]).toEqual([part, cell]);
    }
    if (!expected.total) expect(total?.score?.value ?? null).toBeNull();
  });

  test("begins with its title", () => {
    const { region } = readForm(form);
    expect(a1(region.area.top, region.area.left)).toBe(expected.title);
  });
});
