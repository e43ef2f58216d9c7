import { textOf } from "../cell-content";
import { explanationOf } from "../../scoring/explanation";
import type { ScoredTable } from "../../scoring/model";
import { defineTableCheck } from "../define-check";
import { rowCells, rowFacts, rowsOf, type Row } from "../row";
import { publishedForms, reviewPaper } from "../sources";

const STOCK_PHRASE =
  /^(正在(推进|进行|办理|落实)(中)?|进行中|推进中|(客观|其他|其它|历史|工作|时间|人员|天气|资金|政策)(原因|问题|因素)|(受|因)?(新冠)?疫情(影响|原因)?|资金(不足|未到位|紧张)|((存在|有)偏差|偏差较?小|(部分|基本|大部分)完成)|(按|根据)?(计划|实际)(推进|情况|执行)?|已整改|(有待|下一步|今后|将|需|继续|不断|进一步|逐步)*(加强|提高|完善|改进|努力|推进|规范)(管理|工作|力度|落实|推进)?)$/;

/** 与指标值一致, 符合预期: beside a target that was missed, or far exceeded. */
const DENIAL =
  /^((无|未|没有|不(存在|涉及|适用))(出现|发生)?(明显|较大|任何|该|此)?(偏[差离]|差异|项|指标)|与(年[度初])?(目标|指标|计划)值?一致|(已|均|全部|全面|圆满|按要求)*(完成|达到?|实现|符合|执行)(年[度初]|预期|目标|任务|指标|计划|标准|要求|良好)+|(均已?|全面|圆满|按要求)完成)$/;

/** 问卷260份, 详见自评报告: where a figure comes from, or where more is told. */
const REFERENCE =
  /^((已|共|发放|收?回收?|有效|抽样|随机|入户|电话|现场|线上|调查|问卷|回访|走访|访谈|测评)+\d+[份人户名家次]?)+$|^(详?见|另附|附)(自评|相关|评价|绩效|证明|佐证)*(附件|附表|报告|台账|说明|材料)\d*$/;

const SAYS_NOTHING = [STOCK_PHRASE, DENIAL, REFERENCE];

/** A required explanation that is there, but says nothing: a stock phrase or a few characters. */
export const deviationExplanationVague = defineTableCheck({
  id: "deviation-explanation-vague",
  group: "facts",
  severity: "warning",
  sources: [reviewPaper("原因空泛视同未说明"), publishedForms("存在问题“暂无”，改进措施“暂无”")],
  report: (scored) =>
    rowsOf(scored)
      .filter(
        (row) => row.result.explanationRequired && !row.result.explanationMissing && isVague(scored, row),
      )
      .map((row) => ({
        cells: rowCells(scored, row, [row.indicator.explanation]),
        facts: { ...rowFacts(row), written: textOf(row.indicator.explanation) },
      })),
});

function isVague({ table }: ScoredTable, { indicator }: Row): boolean {
  const words = explanationOf(table, indicator).replace(/[\s\p{P}]/gu, "");
  return words !== "" && (words.length < 4 || SAYS_NOTHING.some((pattern) => pattern.test(words)));
}
