import { textOf } from "../cell-content";
import { defineTableCheck } from "../define-check";
import { countedRows, rowCells, rowFacts, type Row } from "../row";
import { findingList, reviewPaper } from "../sources";

const HOLLOW =
  /^(效果|成效|作用|影响|效益)?(较为|比较|非常|十分|很)?(明显|显著)$|^(得到)?(明显|显著|有效|不断|持续|进一步|逐步|大幅|有所)(提升|提高|改善|增强|促进|优化|加强|改进|增加|推进|推动|缓解|减轻|扩大|完善)$|^(明显|显著)(见效|成效)$|^成效(显著|明显)$/;
const MEASURED =
  /率|度|[安全获得幸福]{2}感|比例|占比|比重|百分|人数|数量|次数|合格|达标|覆盖|增长|增[速收幅产值量]|涨幅|下降|降[幅速低]|减少|减排|缩短|节[能水电约省]|收入|产值|较/;

/** A target that no result can miss: 效果明显, or a percentage of nothing in particular. */
export const indicatorUnmeasurable = defineTableCheck({
  id: "indicator-unmeasurable",
  group: "quality",
  severity: "review",
  sources: [
    reviewPaper("指标空洞、不可考核"),
    findingList("9条社会效益指标设为≥95%“成效显著”，全部自评满分"),
  ],
  report: (scored) =>
    countedRows(scored).flatMap((row) => {
      const kind = kindOf(row);
      if (!kind) return [];
      return [{ cells: rowCells(scored, row, [row.indicator.target]), facts: { ...rowFacts(row), kind } }];
    }),
});

function kindOf({ indicator }: Row): "hollow" | "percentage-of-nothing" | null {
  const { judgement } = indicator;
  const words = textOf(indicator.target).replace(/[\s\p{P}]/gu, "");
  if (judgement.kind !== "quantitative") return HOLLOW.test(words) ? "hollow" : null;
  const isPercentage =
    judgement.unit?.dimension === "ratio" || (!judgement.unit && isBareHundred(words, indicator.title));
  if (!isPercentage || indicator.category !== "benefit") return null;
  const isMeasured = MEASURED.test(indicator.title) || /比|较/.test(words);
  return isMeasured ? null : "percentage-of-nothing";
}

const ABSTRACT = /能力|水平|发展|作用|影响|意识|环境|形象|性$/;

/** 学校发展能力 100 is a percentage whose sign was left out; 带动就业 100 counts heads. */
function isBareHundred(words: string, title: string): boolean {
  return words === "100" && ABSTRACT.test(title);
}
