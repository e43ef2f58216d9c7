import { type Defect, numberFor, scoredRows, timesAt, valueAt } from "./defect";

/** Scores, points and totals that do not add up. */
export const sumDefects: readonly Defect[] = [
  {
    kind: "score-over-weight",
    consequences: ["total-score-differs"],
    places: (ground) =>
      scoredRows(ground).map(({ points, score }) => ({
        edits: [numberFor(score, points.value.plus(1))],
        finds: [{ checks: ["indicator-score-exceeds-points"], cell: score }],
      })),
  },
  {
    kind: "score-negative",
    consequences: ["total-score-differs", "deviation-explanation-missing", "quality-contradicts-quantity"],
    places: (ground) =>
      scoredRows(ground).map(({ score }) => ({
        edits: [numberFor(score, -1)],
        finds: [{ checks: ["indicator-score-exceeds-points"], cell: score }],
      })),
  },
  {
    kind: "score-blank",
    consequences: ["total-score-differs"],
    places: (ground) =>
      scoredRows(ground).map(({ score }) => ({
        edits: [{ cell: score, value: null }],
        finds: [{ checks: ["indicator-entry-blank", "indicator-score-differs"], cell: score }],
      })),
  },
  {
    kind: "actual-blank",
    consequences: ["actual-values-copied"],
    places: (ground) =>
      scoredRows(ground).map(({ actual }) => ({
        edits: [{ cell: actual, value: null }],
        finds: [{ checks: ["indicator-entry-blank"], cell: actual }],
      })),
  },
  {
    kind: "total-score-wrong",
    consequences: ["grade-differs"],
    places: (ground) => {
      const score = ground.scored.table.total?.score;
      return score?.value
        ? [
            {
              edits: [timesAt(ground, score, 0.93)],
              finds: [{ checks: ["total-score-differs"], cell: score }],
            },
          ]
        : [];
    },
  },
  {
    kind: "total-score-blank",
    consequences: [],
    places: (ground) => {
      const score = ground.scored.table.total?.score;
      const last = Math.max(...ground.scored.table.indicators.map(({ row }) => row));
      return score?.value && score.row > last && typeof valueAt(ground, score) === "number"
        ? [
            {
              edits: [{ cell: score, value: null }],
              finds: [{ checks: ["total-score-differs"], cell: score }],
            },
          ]
        : [];
    },
  },
  {
    kind: "weight-sum-wrong",
    consequences: [
      "group-points-differ",
      "points-split-unusual",
      "indicator-score-differs",
      "indicator-score-below-rule",
      "deviation-explanation-missing",
    ],
    places: (ground) => {
      const { total, budget } = ground.scored.table;
      const place = total?.points ?? budget?.total.points;
      if (!place || !ground.scored.total.sumOfPoints?.eq(100)) return [];
      return scoredRows(ground).map(({ points }) => ({
        edits: [numberFor(points, points.value.plus(2))],
        finds: [{ checks: ["points-total-not-100"], cell: place }],
      }));
    },
  },
  {
    kind: "group-points-wrong",
    consequences: ["points-split-unusual"],
    places: (ground) =>
      ground.scored.table.groups
        .filter(
          ({ level, indicators: [first] }) =>
            level === 1 && ground.scored.table.indicators[first!]?.points?.value,
        )
        .map(({ cell, points }) => ({
          edits: [
            {
              cell,
              value: String(valueAt(ground, cell)).replace(points.toString(), points.plus(5).toString()),
            },
          ],
          finds: [{ checks: ["group-points-differ"], cell }],
        })),
  },
  {
    kind: "grade-mismatched",
    consequences: [],
    places: (ground) => {
      const { grade } = ground.scored.table;
      const wrong = grade && valueAt(ground, grade) === "优" ? "良" : "优";
      return grade
        ? [{ edits: [{ cell: grade, value: wrong }], finds: [{ checks: ["grade-differs"], cell: grade }] }]
        : [];
    },
  },
  {
    kind: "number-as-text",
    consequences: [],
    places: (ground) =>
      scoredRows(ground)
        .filter(({ score }) => typeof valueAt(ground, score) === "number")
        .map(({ score }) => ({
          edits: [{ cell: score, value: ` ${score.text}` }],
          finds: [{ checks: ["number-stored-as-text"], cell: score }],
        })),
  },
];
