import { cellKey, parseA1, type SheetSnapshot } from "../../src/core";
import { formSheet } from "./form-sheets";

/** What a short form is made of; rows as text, a cell between bars. */
export interface ShortForm {
  /** 年初 | 全年 | 执行 | 分值 | 执行率 | 得分; row 5. */
  readonly budget?: string;
  /** 指标名称 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因; the first is row 7. */
  readonly rows: readonly string[];
  /** Points and score of the last row. */
  readonly total: string;
  /** Formulas by address. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by address. */
  readonly formats?: Readonly<Record<string, string>>;
  /** 资金单位, as printed in the head. */
  readonly unit?: string;
}

/** The usual form with the columns A to H: indicators from row 7 on, scores in G, the total in the last row. */
export function shortForm({ unit = "万元", ...form }: ShortForm): SheetSnapshot {
  const budget = form.budget ?? "100 | 100 | 100 | 10 | 100% | 10";
  const rows = form.rows.map((row) => `产出指标 | 数量指标 | ${row}`).join("\n");
  const { sheet } = formSheet(
    "短表",
    `项目支出绩效自评表 | < | < | < | < | < | < | <
项目名称 | 社区养老服务 | < | < | < | < | < | <
主管部门 | 某市民政局 | < | < | 实施单位 | 某市福利中心 | < | <
项目资金（${unit}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
^ | 年度资金总额 | ${budget}
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
${rows}
总分 | < | < | < | < | ${form.total} | <`,
  );
  return { ...sheet, formulas: byKey(form.formulas), numberFormats: byKey(form.formats) };
}

function byKey(byAddress: Readonly<Record<string, string>> = {}): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(byAddress).map(([address, text]) => {
      const { row, column } = parseA1(address)!;
      return [cellKey(row, column), text];
    }),
  );
}
