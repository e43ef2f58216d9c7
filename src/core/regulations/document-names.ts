/** Apart from the policies: no score needs the names, and the list of tables does not wait for them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["mof-2020-10", "财预〔2020〕10号《项目支出绩效评价管理办法》"],
  ["mof-2021-101", "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》"],
  ["form-note", "《项目支出绩效自评表》填表说明"],
  ["hubei-form", "湖北省《项目自评表》"],
  ["hubei-notes", "湖北省《项目自评表》备注"],
  ["sichuan-form", "四川省《部门预算项目支出绩效自评表》（510000_0013zp）"],
  ["provincial-system", "省级预算绩效管理系统计分规则"],
  ["convention", "自评助手评分约定"],
]);

/**
 * The name of a document that a source cites: 财预〔2020〕10号《项目支出绩效评价管理办法》.
 *
 * @param document - as it stands in the source: the key of one of ours, or a name, which is given back as it is
 */
export function documentName(document: string): string {
  return NAMES.get(document) ?? document;
}
