import { screen, within } from "@testing-library/react";
import { generateWorkbook } from "../support/generate-workbook";
import { button, openPane } from "../support/port/open-pane";

test("how many tables match is said in a live region, also when none does", async () => {
  const { user } = openPane(generateWorkbook({ sheets: 12, indicators: 8 }));
  await button(/^第1号专项经费/);
  const list = within(screen.getByRole("region", { name: "自评表" }));
  const search = await list.findByRole("searchbox", { name: "查找项目或工作表" });
  const said = list.getByRole("status");
  expect(said).toBeEmptyDOMElement();
  await user.type(search, "第1");
  expect(said).toHaveTextContent("符合条件的有 4 张");
  await user.type(search, "x");
  expect(said).toHaveTextContent("没有符合条件的自评表。");
  await user.clear(search);
  expect(said).toBeEmptyDOMElement();
});
