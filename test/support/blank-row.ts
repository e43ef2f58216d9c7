import type { RowTexts } from "../../src/core/table/quantity/row-texts";

/** A row of a quantity indicator that says nothing yet. */
export const BLANK_ROW: RowTexts = {
  name: "",
  target: "",
  actual: "",
  operator: "",
  unit: "",
  direction: "",
  category: "output",
  subcategory: "quantity",
  year: 2023,
};
