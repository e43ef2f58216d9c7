import { plainName } from "../../scoring/plain-name";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { fillingGuide, publishedForms } from "../sources";

const INPUT =
  /(资金|经费|预算|财政拨款)(投入|支出|使用|安排|下达|拨付)?(总)?(金额|数额|总额|规模|额|数)$|^(投入|安排|使用|下达)(项目)?(资金|经费|预算|人力|人员|物资)/;

/** Money or staff put in, given as if it were a quantity of output, or a benefit. */
export const inputUsedAsIndicator = defineTableCheck({
  id: "input-used-as-indicator",
  group: "quality",
  severity: "warning",
  sources: [
    fillingGuide("不得把资金、人力、物力投入作为绩效指标"),
    publishedForms("数量指标“工程资金金额”43.2万元"),
  ],
  report: (scored) =>
    countedRows(scored)
      .filter(isInput)
      .map((row) => ({ cells: rowCells(scored, row, [row.indicator.name]), facts: rowFacts(row) })),
});

/** 执法补助经费 72890元 is what was given; 发放救助资金 and 引进资金 are what was done. */
const OWN_MONEY = /(经费|资金)$/;
/** 投入资金 100万元 among the benefits; 安排就业资金 may be one. */
const PUT_IN = /^(?:投入|下达)(?:项目|财政|专项)?(?:资金|经费|预算|人力|人员|物资)/;
const MONEY_THAT_COMES_OUT =
  /发放|兑付|兑现|拨付|归集|筹集|带动|吸引|撬动|争取|引进|引资|外资|社会资金|整合|回收|追缴|清收|救助|扶持|奖励|挽回/;

function isInput({ indicator }: Row): boolean {
  const { judgement, category, subcategory } = indicator;
  const name = plainName(indicator.title);
  const isMoney = judgement.kind === "quantitative" && judgement.unit?.dimension === "money";
  if (category === "benefit") return PUT_IN.test(name) && !MONEY_THAT_COMES_OUT.test(name);
  return (
    subcategory === "quantity" &&
    (INPUT.test(name) || (isMoney && OWN_MONEY.test(name) && !MONEY_THAT_COMES_OUT.test(name)))
  );
}
