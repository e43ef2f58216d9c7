import { span } from "../rows/span";
import type { PolicyHint } from "../model";
import { cellsOf, type OpenTable } from "../rows/open-table";
import { compact, headerWord } from "../wording";

/** How a score is worked out, a scale of it, or the code of a system's printout. */
const RULE =
  /\d分?[*×xX]执行率|执行率[*×xX]\d|得分=.*(?:分值|权重)|[A-B][/÷][A-B].{0,4}[*×xX].{0,6}(?:分值|权重)|执行率.{0,8}[*×].{0,8}(?:分值|权重)|(?:指标值|完成值).{0,16}[*×].{0,8}(?:分值|权重)|80%?\(含|按.{0,12}(?:区间|比例)(?:合理)?(?:确定|计算)?分值|\d{6}_\d{4}zp/i;

/** The shortest: 执行率*20. */
const SHORTEST_RULE = 6;

/** What a form prints of the rules it is scored by; whose rules they are, the regulations know. */
export function readHints(table: OpenTable): readonly PolicyHint[] {
  const rules = span(table.headTop, table.bodyBottom)
    .flatMap((row) => cellsOf(table, row))
    .filter(({ text }) => text.length >= SHORTEST_RULE && RULE.test(compact(text)));
  return [...headerHints(table), ...rules.map(({ row, column, text }) => ({ text, cell: { row, column } }))];
}

/** The words over operators, units and explanations, by which the systems of some provinces are known. */
function headerHints({ region }: OpenTable): PolicyHint[] {
  const headers = (["targetOperator", "targetUnit", "explanation"] as const).flatMap(
    (role) => region.columns.find((column) => column.role === role)?.evidence ?? [],
  );
  const cell = headers[0]?.cell;
  const text = headers.map((header) => headerWord(header.text)).join("、");
  return headers.length === 3 && cell ? [{ text, cell }] : [];
}
