import type { CheckId } from "../../../../src/core";
import {
  type Defect,
  metRows,
  risingRows,
  scoredRows,
  shareOfTarget,
  timesAt,
  valueAt,
  wordedRows,
} from "./defect";

/** What a missed target brings with it where the form has a column for reasons. */
const MISSED: readonly CheckId[] = [
  "indicator-score-differs",
  "deviation-explanation-missing",
  "unmet-target-scored-full",
];

/** Results against targets, scores against results. */
export const resultDefects: readonly Defect[] = [
  {
    kind: "unmet-full-score",
    consequences: [...MISSED, "value-magnitude-suspect"],
    places: (ground) =>
      risingRows(ground).map((row) => ({
        edits: [shareOfTarget(ground, row, 0.31)],
        finds: [{ checks: ["indicator-score-differs", "unmet-target-scored-full"], cell: row.score }],
      })),
  },
  {
    kind: "unmet-reason-missing",
    consequences: MISSED,
    places: (ground) =>
      risingRows(ground).flatMap((row) =>
        row.explanation?.text === ""
          ? [
              {
                edits: [shareOfTarget(ground, row, 0.57)],
                finds: [{ checks: ["deviation-explanation-missing"], cell: row.explanation }],
              },
            ]
          : [],
      ),
  },
  {
    kind: "reverse-score-wrong",
    consequences: [...MISSED, "value-magnitude-suspect"],
    places: (ground) =>
      metRows(ground).flatMap(({ judgement, target, actual, score }) =>
        judgement.kind === "quantitative" && judgement.direction === "at-most"
          ? [
              {
                edits: [{ cell: actual, value: timesAt(ground, target, 2.43).value }].map(
                  ({ cell, value }) => ({
                    cell,
                    value: typeof value === "string" ? value.replace(/^[≤<=不超过]+/, "") : value,
                  }),
                ),
                finds: [{ checks: ["indicator-score-differs" as const], cell: score }],
              },
            ]
          : [],
      ),
  },
  {
    kind: "deduction-unexplained",
    consequences: ["indicator-score-differs", "total-score-differs"],
    places: (ground) =>
      metRows(ground).flatMap(({ points, score, explanation }) =>
        explanation?.text === "" && points.value.gt(2)
          ? [
              {
                edits: [{ cell: score, value: points.value.minus(2).toNumber() }],
                finds: [{ checks: ["deviation-explanation-missing"], cell: explanation }],
              },
            ]
          : [],
      ),
  },
  {
    kind: "explanation-removed",
    consequences: ["indicator-score-differs", "execution-explanation-missing"],
    places: (ground) =>
      scoredRows(ground).flatMap(({ index, points, score, explanation }) =>
        explanation?.text &&
        score.value.lt(points.value) &&
        !ground.scored.indicators[index]?.explanationMissing
          ? [
              {
                edits: [{ cell: explanation, value: null }],
                finds: [{ checks: ["deviation-explanation-missing"], cell: explanation }],
              },
            ]
          : [],
      ),
  },
  {
    kind: "reason-empty-words",
    consequences: ["indicator-score-differs", "execution-explanation-missing"],
    places: (ground) =>
      scoredRows(ground).flatMap(({ points, score, explanation }) =>
        explanation?.text && score.value.lt(points.value)
          ? ["无", "正在推进"].map((value) => ({
              edits: [{ cell: explanation, value }],
              finds: [
                {
                  checks: ["deviation-explanation-missing", "deviation-explanation-vague"],
                  cell: explanation,
                },
              ],
            }))
          : [],
      ),
  },
  {
    kind: "overfulfil-reason-missing",
    consequences: [],
    places: (ground) =>
      risingRows(ground).flatMap(({ judgement, target, actual, explanation }) => {
        const isRate = judgement.kind === "quantitative" && judgement.unit?.dimension === "ratio";
        const times =
          judgement.kind === "quantitative" ? judgement.low.times(2.3).div(judgement.actual).toNumber() : 1;
        return explanation?.text === "" && !isRate && /\d/.test(target.text)
          ? [
              {
                edits: [timesAt(ground, actual, times)],
                finds: [{ checks: ["deviation-explanation-missing"], cell: explanation }],
              },
            ]
          : [];
      }),
  },
  {
    kind: "result-denied",
    consequences: MISSED,
    places: (ground) =>
      wordedRows(ground)
        .filter(({ target }) => target.text.length <= 4 && !/[无不未没\d]/.test(target.text))
        .map(({ target, actual, score }) => ({
          edits: [{ cell: actual, value: `不${target.text}` }],
          finds: [{ checks: ["indicator-score-differs"], cell: score }],
        })),
  },
  {
    kind: "date-late-full-score",
    consequences: MISSED,
    places: (ground) =>
      scoredRows(ground)
        .filter(({ judgement }) => judgement.kind === "deadline" && judgement.done !== null)
        .map(({ actual }) => ({
          edits: [{ cell: actual, value: `${Number(ground.scored.table.year?.value) + 1}年3月15日` }],
          finds: [{ checks: ["deadline-missed"], cell: actual }],
        })),
  },
  {
    kind: "actual-operator",
    consequences: ["actual-values-copied"],
    places: (ground) =>
      risingRows(ground)
        .filter(({ target, actual }) => /^[≥≧]/.test(target.text) && !/^[≥≧]/.test(actual.text))
        .map(({ target, actual }) => ({
          edits: [{ cell: actual, value: target.text }],
          finds: [{ checks: ["actual-operator-copied"], cell: actual }],
        })),
  },
  {
    kind: "actual-copied",
    consequences: [
      "actual-operator-copied",
      "indicator-not-judged",
      "deadline-date-missing",
      "indicator-score-below-rule",
      "indicator-score-differs",
    ],
    places: (ground) => {
      const rows = ground.scored.table.indicators.filter(
        ({ target, actual, isCounted }) => target?.text && actual && isCounted,
      );
      const withSign = rows.filter(({ target }) => /^[≥≧]/.test(target!.text));
      const edits = rows.map(({ target, actual }) => ({ cell: actual!, value: target!.text }));
      return withSign.length >= 3
        ? [{ edits, finds: [{ checks: ["actual-values-copied"], cell: rows[0]!.actual! }] }]
        : [];
    },
  },
  {
    kind: "magnitude",
    consequences: MISSED,
    places: (ground) =>
      risingRows(ground)
        .filter(({ judgement, target, actual }) => {
          if (judgement.kind !== "quantitative" || !judgement.actual.eq(judgement.low)) return false;
          return (
            /\d\d/.test(target.text) &&
            judgement.low.gte(20) &&
            actual.text !== "" &&
            judgement.low.precision() >= 2
          );
        })
        .map(({ actual }) => ({
          edits: [timesAt(ground, actual, 0.1)],
          finds: [{ checks: ["value-magnitude-suspect"], cell: actual }],
        })),
  },
  {
    kind: "reason-contradicts-score",
    consequences: [],
    places: (ground) =>
      metRows(ground).flatMap(({ explanation }) =>
        explanation?.text === ""
          ? [
              {
                edits: [{ cell: explanation, value: "因招标推迟，年底前未完成。" }],
                finds: [{ checks: ["deviation-explanation-contradicts"], cell: explanation }],
              },
            ]
          : [],
      ),
  },
  {
    kind: "note-score-mismatched",
    consequences: ["deviation-explanation-contradicts", "indicator-score-below-rule", "total-score-differs"],
    places: (ground) =>
      metRows(ground).flatMap(({ points, score, explanation }) =>
        explanation?.text === "" && points.value.gte(5)
          ? [
              {
                edits: [
                  { cell: explanation, value: "资料不齐，扣3分，下年补齐。" },
                  { cell: score, value: points.value.minus(1).toNumber() },
                ],
                finds: [{ checks: ["deduction-differs"], cell: explanation }],
              },
            ]
          : [],
      ),
  },
  {
    kind: "units-mixed",
    consequences: [],
    places: (ground) =>
      metRows(ground).flatMap(({ judgement, target, targetUnit, actual }) => {
        const isMoney = judgement.kind === "quantitative" && judgement.unit?.name === "万元";
        const value = judgement.kind === "quantitative" ? judgement.actual.toFixed() : "";
        return isMoney &&
          (/万元/.test(target.text) || targetUnit?.text === "万元") &&
          valueAt(ground, actual) !== null
          ? [
              {
                edits: [{ cell: actual, value: `${value}元` }],
                finds: [{ checks: ["indicator-unit-differs"], cell: actual }],
              },
            ]
          : [];
      }),
  },
  {
    kind: "unit-not-convertible",
    consequences: [...MISSED],
    places: (ground) =>
      risingRows(ground)
        .filter(({ target }) => /\d(人|户|个|场|次|份|人次)$/.test(target.text))
        .map(({ actual }) => ({
          edits: [{ cell: actual, value: "98%" }],
          finds: [{ checks: ["indicator-not-judged", "indicator-unit-differs"], cell: actual }],
        })),
  },
  {
    kind: "actual-in-words",
    consequences: ["satisfaction-evidence-missing"],
    places: (ground) =>
      risingRows(ground).map(({ actual }) => ({
        edits: [{ cell: actual, value: "已完成" }],
        finds: [{ checks: ["actual-value-imprecise"], cell: actual }],
      })),
  },
];
