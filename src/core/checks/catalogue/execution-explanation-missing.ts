import { textOf } from "../cell-content";
import { Decimal } from "../../decimal";
import type { ScoredTable } from "../../scoring/model";
import { isRealExplanation } from "../../scoring/explanation";
import type { Indicator, NoteText, SelfEvaluationTable, TableCell } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { presentCells } from "../row";
import { findingList, sichuanForm } from "../sources";
import { isLabelOnly, writtenCells } from "../written-texts";

/** A low execution rate that nothing on the form accounts for. */
export const executionExplanationMissing = defineTableCheck({
  id: "execution-explanation-missing",
  group: "facts",
  severity: "warning",
  sources: [
    sichuanForm("预算执行率未达到90%的需说明原因(100字以内)"),
    findingList("抽查10个项目平均执行率76.81%，均未说明"),
  ],
  report: (scored) => {
    const { budget } = scored.table;
    const result = scored.budget;
    const { rate, demand } = scored.policy.explanations.value.executionBelow;
    if (!budget || demand === "off" || !result?.explanationReasons.includes("execution-low")) return [];
    if (isToldSomewhere(scored)) return [];
    return [
      {
        severity: demand,
        cells: presentCells(scored, [budget.explanation, budget.total.rate, budget.total.executed]),
        facts: { rate: result.exactRate, threshold: new Decimal(rate) },
      },
    ];
  },
});

const TELLS_OF_MONEY =
  /执行率|(支出|支付|拨付|付款|资金)(使用)?进度|结余|结转|余款|尾款|质保金|压减|收回|缴回|节约|节省|低于预算|直接(拨付|支付|发放)|跨年|(待|将|拟|明年).{0,12}(支付|拨付|付款|结算)|(未|没有|尚未|暂未|未能|延期|推迟|跨年|次年|下年)(全部|完全|及时)?(支付|拨付|付款|支出|结算|到位|使用)/;
const IS_ABOUT_MONEY = /(执行|使用|支付|支出|拨付)(率|进度)$/;

/** In the block's own cell or in a box for the whole table; elsewhere only in words about money. */
function isToldSomewhere({ table }: ScoredTable): boolean {
  return (
    placesOf(table).some(({ text }) => isRealExplanation(text)) ||
    writtenCells(table).some(({ text }) => isRealExplanation(text) && TELLS_OF_MONEY.test(text)) ||
    table.notes.some(({ cell: { text } }) => GIVES_REASON.test(text)) ||
    table.indicators.some((row) => isToldInRow(row))
  );
}

/** 说明：执行率85%，因工程款按进度支付; 执行率偏低原因：尾款未付; 执行率低于90%应说明原因 asks for one. */
const GIVES_REASON = /执行率(?![^。]{0,20}[需须应请]).{0,30}((?<!原)因|由于|主要是|原因[:：]\s*(?!无).{4})/;

/** What a problem speaks of that keeps money from being spent: money itself, what was late or did not come, a cause. */
const KEEPS_MONEY = /资金|预算|经费|执行|支[付出]|[因受未晚迟慢缓]|由于|尚|延[期误后]|滞后/;

/** Whatever else is wrong with a project stands in a box of problems too. */
function isBesideThePoint({ label, cell }: NoteText): boolean {
  return label.includes("问题") && !KEEPS_MONEY.test(cell.text.replace(label, ""));
}

function placesOf({ budget, notes }: SelfEvaluationTable): readonly TableCell[] {
  const kinds: readonly NoteText["kind"][] = ["deviation-box", "other-explanation"];
  const told = notes.filter(
    (note) => kinds.includes(note.kind) && !isLabelOnly(note) && !isBesideThePoint(note),
  );
  return [budget?.explanation, ...told.map(({ cell }) => cell)].flatMap((cell) => cell ?? []);
}

/** A row that gives the rate once more, or whose explanation speaks of money that was not spent. */
function isToldInRow({ title, explanation }: Indicator): boolean {
  const text = textOf(explanation);
  return isRealExplanation(text) && (IS_ABOUT_MONEY.test(title) || TELLS_OF_MONEY.test(text));
}
