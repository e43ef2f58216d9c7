import { CHECKS, type Check, type CheckSource } from "../../src/core";
import { zhCN } from "../../src/strings/index";

const { findings } = zhCN;
const GROUPS: readonly Check["group"][] = ["arithmetic", "facts", "quality", "form"];
const SEVERITIES = ["error", "warning", "review"] as const;

/** docs/checks.md as code and words have it: the one place where a check is described. */
export function checkCatalogue(): string {
  return [
    "# 检查目录",
    "",
    "本页由 `npx jiti test/tools/build-check-catalogue.ts` 从代码和文字生成，请勿手改；过期时测试会失败。",
    "",
    `共 ${CHECKS.length} 项检查，全部只依据工作簿本身，在本机计算。`,
    "",
    "## 级别",
    "",
    ...SEVERITIES.map(
      (severity) => `- **${findings.severities[severity].name}**：${findings.severities[severity].meaning}`,
    ),
    "",
    "一项检查的级别是它通常的级别；个别情形会升降，例如有行没有读出来时，合计不符只作为需人工核对。",
    "",
    ...GROUPS.flatMap(groupSection),
    "## 不检查什么",
    "",
    "佐证材料是否齐全、实际完成值是否真实、与批复和决算是否一致、指标与项目是否相关、错别字、签字盖章：只看工作簿判断不了，不给结论。",
    "",
  ].join("\n");
}

function groupSection(group: Check["group"]): string[] {
  const checks = CHECKS.filter((check) => check.group === group);
  return [`## ${findings.groups[group]}（${checks.length} 项）`, "", ...checks.flatMap(entry)];
}

function entry({ id, severity, sources, run }: Check): string[] {
  const { title, why, fix } = findings.checks[id];
  const scope = run.scope === "workbook" ? "，对整个工作簿" : "";
  return [
    `### ${title}`,
    "",
    `\`${id}\`，${findings.severities[severity].name}${scope}`,
    "",
    `- 为什么：${why}`,
    `- 怎么改：${fix}`,
    "- 依据：",
    ...sources.map((source) => `  - ${citation(source)}`),
    "",
  ];
}

function citation(source: CheckSource): string {
  const text = findings.source(source);
  return source.url === null ? text : `[${text}](${source.url})`;
}
