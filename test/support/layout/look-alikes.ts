import { put, type Canvas } from "./canvas";
import type { Random } from "./random";

/** Forms that stand near a self-evaluation table and are none: title, header, rows. */
const FORMS: readonly (readonly (readonly (string | number)[])[])[] = [
  [
    ["项目支出绩效目标申报表"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "购置设备数量", "≥10台"],
    ["效益指标", "社会效益指标", "服务人次", "≥500人次"],
  ],
  [
    ["绩效运行监控表"],
    ["一级指标", "三级指标", "年度指标值", "1-7月完成情况", "全年预计完成情况"],
    ["产出指标", "购置设备数量", "10台", "6台", "10台"],
    ["效益指标", "服务人次", "500人次", "300人次", "500人次"],
  ],
  [
    ["绩效评价指标体系及评分标准"],
    ["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准"],
    ["决策", "项目立项", "立项依据充分性", 5, "依据是否充分", "充分得5分"],
  ],
  [
    ["预算支付明细表"],
    ["序号", "支付日期", "收款单位", "预算数", "支付数"],
    [1, "2023-05-06", "某某公司", 20, 18],
    [2, "2023-06-07", "某某学校", 30, 30],
  ],
  [["附表目录"], ["序号", "表名", "页码"], [1, "项目支出绩效自评表", 1], [2, "绩效自评汇总表", 3]],
];

/** Draws one of them; returns its height and width. */
export function drawLookAlike(
  canvas: Canvas,
  random: Random,
  spot: { row: number; column: number },
): { height: number; width: number } {
  const form = random.pick(FORMS);
  form.forEach((cells, row) =>
    cells.forEach((value, column) =>
      put(canvas, { row: spot.row + row, column: spot.column + column }, value),
    ),
  );
  return { height: form.length, width: Math.max(...form.map((cells) => cells.length)) };
}
