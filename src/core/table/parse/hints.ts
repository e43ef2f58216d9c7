import { allRows, cellsOf, type OpenTable } from "../rows/open-table";
import { compact, headerWord } from "../wording";

/** How a score is worked out, a scale of it, what has to be explained, or the code of a system's printout. */
const RULE =
  /[*×x]执行率|执行率[*×x]|(?:得分=|[AB][/÷][AB]|执行率|指标值|完成值).*(?:分值|权重)|80%?\(含|(?:区间|比例).{0,4}分值|\d{6}_\d{4}zp|30%.{0,6}[须需应].{0,6}(?:说明|原因)|90%的?需|执行数[/÷]调整后|率-60%/i;

/** The shortest: 执行率*20. */
const SHORTEST_RULE = 6;

/** What a form prints of the rules it is scored by; whose rules they are, the regulations know. */
export function readHints(table: OpenTable): readonly string[] {
  const texts = allRows(table).flatMap((row) => cellsOf(table, row).map(({ text }) => text));
  const rules = texts.filter((text) => text.length >= SHORTEST_RULE && RULE.test(compact(text)));
  return [...headerHints(table), ...rules];
}

/** The words over operators, units and explanations, by which the systems of some provinces are known. */
function headerHints({ region }: OpenTable): string[] {
  const headers = (["targetOperator", "targetUnit", "explanation"] as const).flatMap(
    (role) => region.columns.find((column) => column.role === role)?.evidence ?? [],
  );
  const arePrinted = headers.length === 3 && headers[0]?.cell;
  return arePrinted ? [headers.map(({ text }) => headerWord(text)).join("、")] : [];
}
