import type { Decimal } from "../../decimal";
import { textOf } from "../cell-content";
import { isContraryAnswer } from "../../scoring/contrary-answer";
import { isUnplannedWork } from "../../scoring/indicator";
import { isLeftOut, isNotApplicable } from "../../scoring/not-applicable";
import type { Judgement } from "../../table/judgement";
import type { Indicator } from "../../table/model";
import { hiddenValue, parseQuantity } from "../../table/quantity/numbers/quantity";
import { defineTableCheck } from "../define-check";
import type { Fact } from "../finding";
import { rowCells, rowFacts, rowsOf, type Row } from "../row";
import { measures, ownConvention } from "../sources";

/** A row whose texts say nothing that can be judged: its score stays, and a person has to look. */
export const indicatorNotJudged = defineTableCheck({
  id: "indicator-not-judged",
  group: "facts",
  severity: "review",
  sources: [
    ownConvention("看不懂的不猜、不跳过，列出来由人判断"),
    measures("第十六条（定性指标按达成、部分达成、未达成三档）"),
  ],
  report: (scored) =>
    rowsOf(scored)
      .filter(({ indicator }) => !isLeftOut(indicator, scored.policy))
      .filter((row) => reasonOf(row) !== null && !isEmpty(row) && !isReportedBlank(row))
      .map((row) => {
        const reason = reasonOf(row);
        const { target, actual } = row.indicator;
        const isHidden = isHiddenInTarget(row, reason);
        const isInTarget = isHidden || (reason !== null && MENDED_IN_TARGET.has(reason));
        return {
          cells: rowCells(scored, row, isInTarget ? [target, actual] : [actual, target]),
          facts: {
            ...rowFacts(row),
            reason,
            ...(isHidden ? { isInTarget } : {}),
            ...(reason === "money-unit-unclear" ? otherMoney(row) : {}),
          },
        };
      }),
});

/** What no actual value can mend. */
const MENDED_IN_TARGET: ReadonlySet<string> = new Set(["target-blank", "target-prose", "sign-misread"]);

/** An error or a mask stands in the target alone: the actual value is not what has to be looked at. */
function isHiddenInTarget({ indicator: { target, actual } }: Row, reason: string | null): boolean {
  return hiddenValue(textOf(target)) === reason && reason !== null && hiddenValue(textOf(actual)) === null;
}

/** 518900 beside 51.89万元: as printed, without the unit that the form does not write there, and what it most likely is. */
function otherMoney({ indicator }: Row): Readonly<Record<string, Fact>> {
  const actual = textOf(indicator.actual);
  const [wanted, told] = [printedNumber(textOf(indicator.target)), printedNumber(actual)];
  if (!wanted || !told || wanted.isZero() || told.isZero()) return { actual };
  const isLarger = told.gt(wanted);
  const share = isLarger ? told.div(wanted) : wanted.div(told);
  return { actual, otherUnit: isLarger ? "yuan" : "wanYuan", isExact: share.eq(WAN) };
}

const WAN = 10_000;

/** The number of a text that is one amount, in the unit it is printed in. */
function printedNumber(text: string): Decimal | null {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity") return null;
  const { high, unit } = reading.quantity;
  return unit ? high.div(unit.scale) : high;
}

function reasonOf({ indicator, result }: Row): string | null {
  const { judgement } = indicator;
  if (judgement.kind !== "heading" && isNotApplicable(indicator)) return "not-applicable";
  if (judgement.kind === "unclear") return judgement.reason;
  if (isUnplannedWork(indicator)) return "zero-target-unclear";
  if (isContraryAnswer(indicator)) return "answer-contrary";
  if (result.decision !== "unjudged") return null;
  if (isFirstOfShared(indicator)) return "cell-shared";
  if (result.degree !== null) return null;
  return WITHOUT_DEGREE[judgement.kind] ?? null;
}

/** Told once, at the row that has the cell. */
function isFirstOfShared({ index, sharedWith }: Indicator): boolean {
  return sharedWith.length > 0 && sharedWith.every((other) => other > index);
}

/** A month that holds the deadline's day does not say on which side of it the work was done. */
const WITHOUT_DEGREE: Readonly<Partial<Record<Judgement["kind"], string>>> = {
  qualitative: "degree-not-stated",
  deadline: "deadline-imprecise",
};

/** A blank actual value of a row with points is an error of its own, reported once for the whole table. */
function isReportedBlank({ indicator: { actual, points, isCounted } }: Row): boolean {
  return isCounted && actual?.text === "" && points?.value?.gt(0) === true;
}

/** A row of a form that nobody filled in. */
function isEmpty({ indicator }: Row): boolean {
  const texts = [indicator.target, indicator.actual, indicator.points, indicator.score];
  return texts.every((cell) => textOf(cell) === "");
}
