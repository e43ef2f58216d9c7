import { CHECK_IDS, isShipped, type PolicyId, type ReviewSettings } from "../core";
import { zhCN } from "../strings";
import { zhReview } from "../strings/zh-CN/review";

const say = zhReview.carried;

/**
 * What was taken over of the settings that a workbook carries; no line where it carries none, or none that changes anything.
 *
 * @param carried - as the workbook carries them
 * @param used - as they were used: the command line may have asked for another policy
 */
export function carriedLines(carried: ReviewSettings, used: ReviewSettings): readonly string[] {
  const { decimals, disabledChecks, ignored, roles, scoreBasis } = carried;
  const off = CHECK_IDS.filter((id) => disabledChecks.includes(id));
  const lines = [
    ...policyLines(carried, used),
    ...(decimals === null ? [] : [say.decimals(decimals)]),
    ...(off.length === 0 ? [] : [say.checksOff(off.map((id) => zhCN.findings.checks[id].title))]),
    ...counted(ignored, say.ignored),
    ...counted(roles, say.roles),
    ...counted(
      scoreBasis.flatMap(({ notes }) => notes),
      say.written,
    ),
  ];
  return lines.length === 0 ? [] : [`  ${say.heading}：`, ...lines.map((line) => `    ${line}`)];
}

function counted(list: readonly unknown[], words: (count: number) => string): readonly string[] {
  return list.length === 0 ? [] : [words(list.length)];
}

function policyLines(carried: ReviewSettings, used: ReviewSettings): readonly string[] {
  const { policy, tablePolicies } = carried;
  const ofTables = Object.keys(tablePolicies);
  const isOverruled = used.policy !== policy || Object.keys(used.tablePolicies).length < ofTables.length;
  if (isOverruled) return policy === null && ofTables.length === 0 ? [] : [say.overruled];
  const ofWorkbook = policy === null ? [] : [chosenPolicy(policy, carried)];
  return [...ofWorkbook, ...counted(ofTables, say.tablePolicies)];
}

/** Another version may have chosen a policy that we do not have. */
function chosenPolicy(policy: PolicyId, { customPolicy }: ReviewSettings): string {
  const isKnown = policy === "custom" ? customPolicy !== null : isShipped(policy);
  return isKnown ? say.policy(zhCN.policies.names[policy]) : say.unknownPolicy(policy);
}
