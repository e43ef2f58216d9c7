import { judge } from "../../../src/core/table/quantity/judgement";
import type { RowTexts } from "../../../src/core/table/quantity/row-texts";

const ROW: RowTexts = {
  name: "某项指标",
  target: "",
  actual: "",
  operator: "",
  unit: "",
  direction: "",
  category: "output",
  subcategory: "quantity",
  year: 2023,
};

type Case = readonly [name: string, target: string, actual: string, expected: string];

function says([name, target, actual]: Case): string {
  const judgement = judge({ ...ROW, name, target, actual });
  if (judgement.kind === "quantitative") return `${judgement.direction} ${judgement.actual.toString()}`;
  return judgement.kind === "deadline" ? `by ${String(judgement.done?.to)}` : judgement.kind;
}

/** A number, a time or a day among words that the row itself has, or that only tell work. */
test.each<Case>([
  ["安装路灯数量", "60盏", "安装60盏路灯", "at-least 60"],
  ["路灯数量", "60盏", "安装路灯58盏", "unclear"],
  ["购置电脑数量", "≥10台", "采购电脑12台", "at-least 12"],
  ["购置电脑数量", "≥10台", "采购打印机12台", "unclear"],
  ["购置电脑数量", "10", "采购电脑12台", "at-least 12"],
  ["电脑完好率", "95", "电脑完好96台", "unclear"],
  ["慰问老党员人数", "45名", "慰问老党员40人", "at-least 40"],
  ["保安人数", "45人", "45人在岗", "at-least 45"],
  ["信息系统数量", "6个", "6个信息系统瘫痪", "unclear"],
  ["检查次数", "≥12次", "每月开展检查1次", "at-least 12"],
  ["农户增收", "≥500元/户", "户均增收520元", "at-least 520"],
  ["农户增收", "≥500元", "户均增收520元", "unclear"],
  ["设备单价", "≤5000元/台", "每台4860元", "at-most 4860"],
  ["工程成本", "≤1520万元", "结算价1502.66万元", "at-most 15026600"],
  ["工程成本", "≤1520万元", "审定金额为1502.66万元", "at-most 15026600"],
  ["工程成本", "≤1520万元", "招标控制价1502.66万元", "unclear"],
  ["工程成本", "≤1520万元", "节约1502.66万元", "unclear"],
  ["工程成本", "≤1520万元", "合同价1498万元，增补40万元", "unclear"],
  ["工程成本", "≤1520万元", "支出1500万元，节约20万元", "at-most 15000000"],
  ["工程成本", "预算控制数1520万元", "1500万元", "at-most 15000000"],
  ["审核通过率", "100%", "全部审核通过", "at-least 1"],
  ["审核通过率", "100%", "全部上报通过", "unclear"],
  ["网络安全事件数", "0起", "未发生网络安全事件", "at-most 0"],
  ["网络安全事件数", "0起", "未发生火灾", "qualitative"],
  ["服务企业家数", "≥30家", "不足30家", "unclear"],
  ["群众满意度", "≥90%", "未开展满意度调查", "unclear"],
  ["群众满意度", "90%-95%", "96%", "at-least 0.96"],
  ["登记失业率", "4%-5%", "3.8%", "at-most 0.038"],
  ["会议次数", "3-5次", "6次", "range 6"],
  ["培训人数", "约100人", "约100人", "at-least 100"],
])("%s %s / %s: %s", (...row) => {
  expect(says(row)).toBe(row[3]);
});

test.each<Case>([
  ["拨付时间", "收到发票后15个工作日内", "收到发票后10个工作日内", "at-most 10"],
  ["拨付时间", "收到发票后15个工作日内", "收到正式发票后20个工作日支付", "at-most 20"],
  ["拨付时间", "收到发票后15个工作日内", "10个工作日", "at-most 10"],
  ["拨付时间", "自收到发票之日起15日内拨付", "平均10日内拨付", "at-most 10"],
  ["拨付时间", "收到发票后15日内", "验收后10日内", "unclear"],
  ["拨付时间", "收到发票后15日内", "10日", "unclear"],
  ["拨付时间", "收到发票后15日内", "收到发票后15日后", "unclear"],
  ["故障处理", "30分钟内到场", "20分钟", "at-most 20"],
  ["故障处理", "30分钟内到场", "20分钟内响应", "unclear"],
  ["办结时间", "24小时", "20小时", "at-most 20"],
])("a time allowed: %s %s / %s: %s", (...row) => {
  expect(says(row)).toBe(row[3]);
});

test.each<Case>([
  ["设备采购", "6月底前完成采购", "6月15日完成采购", "by 20230615"],
  ["设备采购", "6月底前完成采购", "设备采购已于6月15日完成", "by 20230615"],
  ["设备采购", "6月底前完成采购", "因疫情影响，8月15日完成采购", "by 20230815"],
  ["设备采购", "6月底前完成采购", "6月15日启动采购", "unclear"],
  ["设备采购", "6月底前完成采购", "预计6月15日完成采购", "unclear"],
  ["设备采购", "6月底前完成采购", "6月15日未完成采购", "unclear"],
  ["设备采购", "6月底前完成采购", "6月15日基本完成采购", "unclear"],
  ["项目启动时间", "3月前", "2023年3月启动", "by 20230331"],
  ["完成时间", "次年1月底前", "2024年1月20日", "by 20240120"],
  ["完成时间", "2023年全年", "2023年12月完成", "by 20231231"],
  ["完成时间", "每年12月31日前", "12月20日", "by 20231220"],
  ["完成时间", "12月底前", "基本完成", "qualitative"],
  ["完成时间", "12月底前", "部分完成", "qualitative"],
  ["完成时间", "12月底前", "同左", "by 20231231"],
])("a day: %s %s / %s: %s", (...row) => {
  expect(says(row)).toBe(row[3]);
});
