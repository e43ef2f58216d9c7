import {
  cellKey,
  DEFAULT_SETTINGS,
  scoreTable,
  type CellValue,
  type Review,
  type ReviewSettings,
  type SelfEvaluationTable,
  type SheetSnapshot,
  type TableCell,
  type WritePlan,
} from "../../src/core";

/** A sheet that holds exactly the cells of a built table, numbers as numbers. */
export function sheetOf(table: SelfEvaluationTable): SheetSnapshot {
  const cells = cellsOf(table);
  const height = Math.max(...cells.map(({ row }) => row)) + 1;
  const rows: CellValue[][] = Array.from({ length: height }, () => []);
  for (const cell of cells) rows[cell.row]![cell.column] = rawValue(cell);
  const formulas = cells.filter(({ formula }) => formula !== null);
  return {
    id: table.region.sheet,
    name: table.region.sheetName,
    visibility: "visible",
    isProtected: false,
    top: 0,
    left: 0,
    rows: rows.map((row) => Array.from(row, (value) => value ?? null)),
    formulas: new Map(formulas.map(({ row, column, formula }) => [cellKey(row, column), formula!])),
    numberFormats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function rawValue({ text }: TableCell): CellValue {
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function cellsOf(table: SelfEvaluationTable): readonly TableCell[] {
  const { budget, total } = table;
  const line = budget?.total;
  const rows = table.indicators.flatMap(({ name, target, actual, points, score, explanation }) => [
    name,
    target,
    actual,
    points,
    score,
    explanation,
  ]);
  const others = [
    line?.full,
    line?.executed,
    line?.points,
    line?.score,
    budget?.explanation,
    total?.points,
    total?.score,
  ];
  const notes = table.notes.map(({ cell }) => cell);
  return [table.title, ...rows, ...others, ...notes].flatMap((cell) => cell ?? []);
}

/** The review of one built table, without findings. */
export function reviewOf(table: SelfEvaluationTable, settings: ReviewSettings = DEFAULT_SETTINGS): Review {
  return {
    workbook: { sheets: [sheetOf(table)] },
    settings,
    tables: [scoreTable(table, settings)],
    isChecked: true,
    findings: [],
    ignored: [],
    skipped: [],
    problems: [],
  };
}

/** A plan's writes in short: `G12 3 → 5`. */
export function written({ ops }: WritePlan): readonly string[] {
  const letters = "ABCDEFGHIJ";
  return ops.map(({ cell, before, after }) => {
    const show = (image: typeof before) => image.formula ?? String(image.value ?? "");
    return `${letters[cell.column] ?? "?"}${cell.row + 1} ${show(before)} → ${show(after)}`;
  });
}
