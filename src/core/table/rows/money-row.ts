import { levelOf } from "../words/levels";
import { budgetField, isAmount } from "../words/budget-words";
import { numberIn } from "./number-cell";
import { headerWord, labelWord } from "../wording";
import { hasIndicatorValues, type TableRow } from "./table-row";

/** 年度资金总额, 其中：财政拨款: lines of a budget block among the indicators, read with the budget. */
export function isMoneyRow(row: TableRow): boolean {
  const { cells } = row;
  const label = cells.find((cell) => cell.area.bottom === cell.row) ?? cells[0];
  return label !== undefined && MONEY_LINE.test(headerWord(label.text)) && !isLevelledIndicator(row);
}

/** 成本指标 | 资金总额 | ≤100万元: what costs is an indicator where a level stands beside it, and not 预算执行. */
function isLevelledIndicator(row: TableRow): boolean {
  const { level1, level2 } = row.columns.roles;
  const isLevelled = [level1, level2].some((column) => {
    const text = column === undefined ? "" : row.view.textAt(row.row, column);
    return levelOf(text) !== null && !/^(预算|资金)/.test(labelWord(text));
  });
  return isLevelled && hasIndicatorValues(row);
}

const MONEY_LINE =
  /^(年度|全年|项目)?(财政)?资金(总额|合计)$|^(其中:)?(当年|本年|年度|省级|市级|县级|中央|上年)?(财政拨款|结转资金|其他资金|单位资金|一般公共预算拨款|财政专户管理资金)$/;

const FEWEST_AMOUNTS = 2;

/**
 * 年初预算数 | 全年预算数 | 全年执行数: the header of a budget block that stands below the indicators; or 年初预算数 | 90 |
 * 全年预算数 | 100, where the block is made of pairs.
 */
export function isMoneyHeader({ cells }: TableRow): boolean {
  const amounts = cells.filter(({ text }) => isAmount(budgetField(text)));
  if (amounts.length < FEWEST_AMOUNTS) return false;
  return cells.slice(0, 2).includes(amounts[0]!) || !cells.some(({ text }) => numberIn(text) !== null);
}
