import { screen, waitFor } from "@testing-library/react";
import type { CellRef, WorkbookSnapshot } from "../../src/core";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

/** The points of one indicator a sheet, which somebody pasted as text. */
const PASTED: readonly CellRef[] = [
  { sheet: "附件1", row: 13, column: 7 },
  { sheet: "附件1", row: 14, column: 7 },
  { sheet: "附件2", row: 13, column: 7 },
];

function withTexts(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells.map((value, column) =>
        PASTED.some((at) => isAt(at, sheet.name, { row, column })) ? String(value) : value,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

const isAt = (at: CellRef, sheet: string, { row, column }: { row: number; column: number }) =>
  at.sheet === sheet && at.row === row && at.column === column;

async function openPasted() {
  const workbook = withTexts(sampleWorkbook());
  const before = PASTED.map(
    ({ sheet, row, column }) => workbook.sheets.find(({ name }) => name === sheet)!.rows[row]![column],
  );
  const pane = openPane(workbook);
  await pane.user.click(await button(/高峰人才/));
  await pane.user.click(await screen.findByRole("tab", { name: "问题" }));
  await pane.user.click(await button(/^H14/));
  return { ...pane, before, now: () => PASTED.map((cell) => pane.host.valueOf(cell)) };
}

test("修正 mends the cells of one finding, and 还原 puts them back as they were", async () => {
  const { user, now, before } = await openPasted();
  expect(before.map((value) => typeof value)).toEqual(["string", "string", "string"]);
  await user.click(await button("修正"));
  await waitFor(() => expect(now()).toEqual([Number(before[0]), Number(before[1]), before[2]]));
  await user.click(await button("还原"));
  await waitFor(() => expect(now()).toEqual(before));
});

test("修正同类 shows every cell of that kind first, and changes them all with one press", async () => {
  const { user, now, before } = await openPasted();
  await user.click(await button("修正同类 3 处"));
  expect(await screen.findByRole("heading", { name: "将要改动 3 个单元格" })).toBeVisible();
  expect(now()).toEqual(before);
  await user.click(await button("修正 3 处"));
  await waitFor(() => expect(now()).toEqual(before.map(Number)));
});

test("a rate is previewed as the sheet shows it, with all its digits", async () => {
  const { user } = openPane(sampleWorkbook());
  await user.click(await button(/高峰人才/));
  await user.click(await screen.findByRole("tab", { name: "问题" }));
  await user.click(await button(/^H6/));
  await user.click(await button("修正同类 2 处"));
  expect(await screen.findByRole("row", { name: /^H6 96% 95\.99% / })).toBeVisible();
  expect(screen.getByRole("row", { name: /^H6 98\.92% 98\.91% / })).toBeVisible();
});

test("what is mended of a plan that was refused in part is said to be mended, not scored", async () => {
  const { user, host, before, now } = await openPasted();
  await user.click(await button("修正同类 3 处"));
  host.changeUnseen({ cell: PASTED[2]!, value: "7" });
  await user.click(await button("修正 3 处"));
  expect(await screen.findByText("附件2!H14 在预览之后被改成了 7，没有写入。")).toBeVisible();
  await user.click(await button("写入其余 2 处"));
  expect(await screen.findByText("已改好 2 处。")).toBeVisible();
  expect(now()).toEqual([Number(before[0]), Number(before[1]), "7"]);
});
