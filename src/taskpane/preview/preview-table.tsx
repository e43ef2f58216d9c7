import type { CellValue, Review, WriteOp, WritePlan } from "../../core";
import { a1, cellKey } from "../../core";
import { percentText, valueText } from "../format-number";
import { usePane, useStrings } from "../pane-context";
import * as styles from "./preview-table.module.css";

/** The planned cells of a write, sheet by sheet: cell, old value, new value, and what it is for. */
export function PreviewTable({ plan }: { readonly plan: WritePlan }) {
  const { session } = usePane();
  const strings = useStrings();
  const words = strings.pane.writing;
  const sheets = [...new Set(plan.ops.map(({ sheetName }) => sheetName))];
  // H22 says nothing where several sheets have an H22.
  const hidden = hiddenNames(session.review);
  const isNamed =
    hidden.size > 0 || new Set(session.review?.tables.map(({ table }) => table.region.sheet)).size > 1;
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
          <th scope="col" className={styles.text}>
            {words.previewColumns.cell}
          </th>
          <th scope="col" className={styles.number}>
            {words.previewColumns.before}
          </th>
          <th scope="col" className={styles.number}>
            {words.previewColumns.after}
          </th>
          <th scope="col" className={styles.text}>
            {words.previewColumns.why}
          </th>
        </tr>
      </thead>
      {sheets.map((sheet) => (
        <tbody key={sheet}>
          {isNamed ? (
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.sheet}>
                {hidden.has(sheet) ? words.hiddenSheet(sheet) : sheet}
              </th>
            </tr>
          ) : null}
          {plan.ops
            .filter(({ sheetName }) => sheetName === sheet)
            .map((op) => (
              <PreviewRow key={`${op.cell.row},${op.cell.column}`} op={op} review={session.review} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function hiddenNames(review: Review | null): ReadonlySet<string> {
  const sheets = review?.workbook.sheets ?? [];
  return new Set(sheets.filter(({ visibility }) => visibility !== "visible").map(({ name }) => name));
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
