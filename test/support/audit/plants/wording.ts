import type { CheckId, SheetSnapshot } from "../../../../src/core";
import { type Defect, risingRows, scoredRows, valueAt, wordedRows } from "./defect";

const MISSED: readonly CheckId[] = [
  "indicator-score-differs",
  "deviation-explanation-missing",
  "unmet-target-scored-full",
];
const PROMPT = "对照年度目标，说明相关任务目标的完成情况（100字以内）";

/** A form with 单位名称 beside 实施单位, or several 主管部门: a blank one is made up for by the other. */
function isNamedTwice(sheet: SheetSnapshot): boolean {
  const texts = sheet.rows.flat().map(String);
  return (
    texts.some((text) => /^单位名称/.test(text)) ||
    texts.filter((text) => /主管(部门|单位)/.test(text)).length > 1
  );
}

/** Signs, names, targets and texts that a reviewer would not let pass. */
export const wordingDefects: readonly Defect[] = [
  {
    kind: "operator-direction-wrong (cost)",
    consequences: MISSED,
    places: (ground) =>
      scoredRows(ground)
        .filter(
          ({ subcategory, category, target }) =>
            (subcategory === "cost" || category === "cost") && /^[≤<]/.test(target.text),
        )
        .map(({ target }) => ({
          edits: [{ cell: target, value: target.text.replace(/^[≤<]=?/, "≥") }],
          finds: [{ checks: ["target-direction-reversed"], cell: target }],
        })),
  },
  {
    kind: "operator-direction-wrong (satisfaction)",
    consequences: [...MISSED, "indicator-not-judged"],
    places: (ground) =>
      scoredRows(ground)
        .filter(({ category, target }) => category === "satisfaction" && /^[≥≧]/.test(target.text))
        .map(({ target }) => ({
          edits: [{ cell: target, value: target.text.replace(/^[≥≧]/, "≤") }],
          finds: [{ checks: ["target-direction-reversed"], cell: target }],
        })),
  },
  {
    kind: "indicator-unmeasurable",
    consequences: [],
    places: (ground) =>
      wordedRows(ground)
        .filter(({ category }) => category === "benefit")
        .map(({ target, actual }) => ({
          edits: [
            { cell: target, value: "成效显著" },
            { cell: actual, value: "成效显著" },
          ],
          finds: [{ checks: ["indicator-unmeasurable"], cell: target }],
        })),
  },
  {
    kind: "indicator-duplicated",
    consequences: ["narrative-number-differs", "indicator-unit-differs", "indicator-class-mismatched"],
    places: (ground) => {
      const rows = risingRows(ground);
      return rows.flatMap((row, at) => {
        const twin = rows
          .slice(at + 1)
          .find(({ level2, judgement }) => level2 === row.level2 && judgement.kind === row.judgement.kind);
        return twin
          ? [
              {
                edits: [{ cell: twin.name, value: row.name.text }],
                finds: [{ checks: ["indicator-duplicated"], cell: twin.name }],
              },
            ]
          : [];
      });
    },
  },
  {
    kind: "indicator-class-mismatched",
    consequences: ["indicator-unit-differs", "execution-explanation-missing", "narrative-number-differs"],
    places: (ground) =>
      risingRows(ground)
        .filter(
          ({ subcategory, judgement }) =>
            subcategory === "quality" &&
            judgement.kind === "quantitative" &&
            judgement.unit?.dimension === "ratio",
        )
        .map(({ name }) => ({
          edits: [{ cell: name, value: "采购任务完成率" }],
          finds: [{ checks: ["indicator-class-mismatched"], cell: name }],
        })),
  },
  {
    kind: "indicator-class-missing",
    consequences: [
      "points-total-not-100",
      "total-score-differs",
      "points-split-unusual",
      "group-points-differ",
      "indicator-count-low",
    ],
    places: (ground) => {
      const { table } = ground.scored;
      const rows = table.indicators.filter(({ category }) => category === "satisfaction");
      const others = table.indicators.filter(
        ({ category }) => category !== "satisfaction" && category !== "other",
      );
      const edits = rows.flatMap(({ row }) =>
        (ground.sheet.rows[row - ground.sheet.top] ?? []).map((_, column) => ({
          cell: { row, column: column + ground.sheet.left },
          value: null,
        })),
      );
      const first = others[0];
      if (rows.length === 0 || !first) return [];
      return [
        { edits, finds: [{ checks: ["indicator-class-missing"], cell: { row: first.row, column: -1 } }] },
      ];
    },
  },
  {
    kind: "quantity-not-numeric",
    consequences: [],
    places: (ground) =>
      risingRows(ground)
        .filter(
          ({ subcategory, targetUnit, targetOperator }) =>
            subcategory === "quantity" && !targetUnit && !targetOperator,
        )
        .map(({ target, actual }) => ({
          edits: [
            { cell: target, value: "按要求开展" },
            { cell: actual, value: "按要求开展" },
          ],
          finds: [{ checks: ["quantity-not-numeric"], cell: target }],
        })),
  },
  {
    kind: "input-as-target",
    consequences: ["narrative-number-differs", "indicator-unit-differs"],
    places: (ground) =>
      risingRows(ground)
        .filter(({ subcategory }) => subcategory === "quantity")
        .map(({ name }) => ({
          edits: [{ cell: name, value: "项目资金投入总额" }],
          finds: [{ checks: ["input-used-as-indicator"], cell: name }],
        })),
  },
  {
    kind: "satisfaction-evidence-missing",
    consequences: ["indicator-not-judged", "actual-value-imprecise", ...MISSED],
    places: (ground) =>
      scoredRows(ground)
        .filter(({ category, name }) => category === "satisfaction" && !/调查|问卷/.test(name.text))
        .map(({ actual }) => ({
          edits: [{ cell: actual, value: "未收到投诉" }],
          finds: [{ checks: ["satisfaction-evidence-missing"], cell: actual }],
        })),
  },
  {
    kind: "prompt-text-left",
    consequences: [],
    places: ({ scored }) => {
      const cell = scored.table.goal.accomplished;
      return cell
        ? [{ edits: [{ cell, value: PROMPT }], finds: [{ checks: ["prompt-text-left"], cell }] }]
        : [];
    },
  },
  {
    kind: "goal-blank",
    consequences: [],
    places: ({ scored }) => {
      const { expected: cell, accomplished } = scored.table.goal;
      return cell && accomplished
        ? [{ edits: [{ cell, value: 43.2 }], finds: [{ checks: ["goal-text-blank"], cell }] }]
        : [];
    },
  },
  {
    kind: "example-row-left",
    consequences: ["narrative-number-differs"],
    places: (ground) =>
      risingRows(ground).map(({ name }) => ({
        edits: [{ cell: name, value: "示例：XX数量" }],
        finds: [{ checks: ["example-row-left"], cell: name }],
      })),
  },
  {
    kind: "header-blank",
    consequences: [],
    places: (ground) =>
      [ground.scored.table.project, ground.scored.table.department, ground.scored.table.unit].flatMap(
        (cell) =>
          cell?.text && !isNamedTwice(ground.sheet) && !/[:：]/.test(String(valueAt(ground, cell)))
            ? [
                {
                  edits: [{ cell, value: null }],
                  finds: [{ checks: ["header-field-blank"], cell: { ...cell, column: -1 } }],
                },
              ]
            : [],
      ),
  },
  {
    kind: "year-mismatched",
    consequences: [],
    places: (ground) => {
      const { title, year } = ground.scored.table;
      const text = title ? String(valueAt(ground, title)) : "";
      if (!title || !year || text.includes(year.value) || !/自评表$/.test(text)) return [];
      const other = Number(year.value) - 1;
      return [
        {
          edits: [{ cell: title, value: `${other}年度${text}` }],
          finds: [{ checks: ["year-differs"], cell: title }],
        },
      ];
    },
  },
  {
    kind: "publish-sensitive",
    consequences: ["narrative-number-differs"],
    places: ({ scored }) => {
      const cell = scored.table.goal.accomplished;
      return cell?.text
        ? [
            {
              edits: [{ cell, value: `${cell.text}联系人手机13900000000。` }],
              finds: [{ checks: ["personal-data-present"], cell }],
            },
          ]
        : [];
    },
  },
  {
    kind: "narrative-number-contradict",
    consequences: [],
    places: (ground) => {
      const { accomplished } = ground.scored.table.goal;
      return risingRows(ground).flatMap(({ judgement, title, actual }) => {
        const unit = /^\d+(人|户|个|场|次|份|套|亩|项)$/.exec(actual.text)?.[1];
        const thing = title.replace(/(数量|人数|面积|场次|次数|数)$/, "");
        if (
          !accomplished ||
          judgement.kind !== "quantitative" ||
          !unit ||
          !/^\p{Script=Han}{2,8}$/u.test(thing)
        )
          return [];
        const told = `全年共有${judgement.actual.plus(7).toFixed()}${unit}${thing}。`;
        return [
          {
            edits: [{ cell: accomplished, value: told }],
            finds: [{ checks: ["narrative-number-differs"], cell: actual }],
          },
        ];
      });
    },
  },
];
