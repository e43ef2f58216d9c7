import type { CellValue, Review, WriteOp, WritePlan } from "../../core";
import { a1, cellKey, grouped, hiddenSheets } from "../../core";
import { percentText, valueText } from "../format-number";
import { usePane, useStrings } from "../pane-context";
import * as styles from "./preview-table.module.css";

const COLUMNS = [
  ["cell", styles.text],
  ["before", styles.number],
  ["after", styles.number],
  ["why", styles.text],
] as const;

/** The planned cells of a write, sheet by sheet: cell, old value, new value, and what it is for. */
export function PreviewTable({ plan }: { readonly plan: WritePlan }) {
  const { review } = usePane().session;
  const words = useStrings().pane.writing;
  const hidden: ReadonlySet<string> = review ? hiddenSheets(review.workbook) : new Set();
  // H22 says nothing where several sheets have an H22.
  const isNamed = hidden.size > 0 || new Set(review?.tables.map(({ table }) => table.region.sheet)).size > 1;
  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.cell} />
        <col className={styles.value} />
        <col className={styles.value} />
        <col />
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map(([column, look]) => (
            <th key={column} scope="col" className={look}>
              {words.previewColumns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {[...grouped(plan.ops, ({ cell }) => cell.sheet)].map(([sheet, ops]) => (
        <tbody key={sheet}>
          {isNamed ? (
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.sheet}>
                {hidden.has(sheet) ? words.hiddenSheet(ops[0]!.sheetName) : ops[0]!.sheetName}
              </th>
            </tr>
          ) : null}
          {ops.map((op) => (
            <PreviewRow key={`${op.cell.row},${op.cell.column}`} op={op} review={review} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PreviewRow({ op, review }: { readonly op: WriteOp; readonly review: Review | null }) {
  const { blank } = useStrings().pane.overview;
  const textOf = isPercent(op, review) ? percentText : valueText;
  const alignmentOf = (value: CellValue) => (typeof value === "string" ? styles.text : styles.number);
  return (
    <tr>
      <td>{a1(op.cell.row, op.cell.column)}</td>
      <td className={alignmentOf(op.before.value)}>
        {textOf(op.before.value, blank)}
        {op.before.formula ? <span className={styles.formula}>{op.before.formula}</span> : null}
      </td>
      <td className={alignmentOf(op.after.value)}>
        <span className={styles.after}>{textOf(op.after.value, blank)}</span>
        {op.after.formula ? <span className={styles.formula}>{op.after.formula}</span> : null}
      </td>
      <td>
        <Reason reason={op.reason} review={review} />
      </td>
    </tr>
  );
}

/** Whether the sheet shows the cell as per cent; a write leaves its format as it is. */
function isPercent({ cell }: WriteOp, review: Review | null): boolean {
  const sheet = review?.workbook.sheets.find(({ id }) => id === cell.sheet);
  return sheet?.numberFormats.get(cellKey(cell.row, cell.column))?.includes("%") === true;
}

/** What a write is for, below the indicator's name where it has one. */
function Reason({ reason, review }: Pick<WriteOp, "reason"> & { readonly review: Review | null }) {
  const strings = useStrings();
  const words = strings.write.reasons[reason.kind];
  if (reason.kind === "fix") return strings.findings.checks[reason.check].title;
  if (!("indicator" in reason)) return words;
  const name = review?.tables[reason.table]?.table.indicators[reason.indicator]?.title;
  if (!name) return words;
  return (
    <>
      {name}
      <span className={styles.kind}>{words}</span>
    </>
  );
}
