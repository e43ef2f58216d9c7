import type { GroupWords } from "../../findings";

/** The words of the checks of the indicators themselves. */
export const quality = {
  "indicator-unit-differs": {
    title: "Units differ",
    sentence: (f) => {
      const row = `${f.text("title")}: target ${f.text("target")}, actual ${f.text("actual")}`;
      if (f.text("kind") === "money") return `${row} are in two units of money; converted before comparing.`;
      if (f.text("kind") === "rate") return `${row}: a rate by its name, a count by its value.`;
      return `${row} name different units; compared as they stand.`;
    },
    why: "Numbers in different units do not compare; a factor of ten thousand slips in.",
    fix: "Use one unit for target and actual value.",
  },
  "indicator-unmeasurable": {
    title: "Target cannot be measured",
    sentence: (f) =>
      f.text("kind") === "hollow"
        ? `${f.text("title")}: the target "${f.text("target")}" has no measure.`
        : `${f.text("title")}: the target ${f.text("target")} is a percentage of nothing in particular.`,
    why: "Words that any result fulfils are cut as unmeasurable.",
    fix: "Use a quantity, a rate or a date; until then keep evidence ready.",
  },
  "indicator-duplicated": {
    title: "Indicator twice",
    sentence: (f) =>
      `"${f.text("title")}" stands in the table ${f.number("count")} times${f.is("isSame") ? "" : ", with different targets"}.`,
    why: "One result must not be paid twice; reviewers accept one and give the rest 0.",
    fix: "Keep one and spread the points again, or tell them apart by name.",
  },
  "indicator-class-mismatched": {
    title: "Indicator under the wrong level",
    sentence: (f) =>
      `"${f.text("title")}" stands under ${f.text("printed")} and usually belongs to ${BELONGS[f.text("belongs")] ?? ""}.`,
    why: "An indicator under the wrong level may be scored 0.",
    fix: "Move or reword it.",
  },
  "indicator-class-missing": {
    title: "A class of indicators is missing",
    sentence: (f) =>
      `The table has no ${f
        .text("missing")
        .split(",")
        .map((name) => CLASS[name] ?? name)
        .join(" and no ")}.`,
    why: "Outputs, benefits and satisfaction are what the form is made of.",
    fix: "Add it, or say why it does not apply and spread the points again.",
  },
  "indicator-count-low": {
    title: "Too few indicators",
    sentence: (f) => `The table has ${f.number("count")} level-3 indicators only.`,
    why: "One or two indicators cannot show a project's performance.",
    fix: "Set at least three, over outputs, benefits and satisfaction.",
  },
  "quantity-not-numeric": {
    title: "Quantity without a number",
    sentence: (f) =>
      `The quantity "${f.text("title")}" has the target "${f.text("target")}", which is no number.`,
    why: "A quantity is there to be counted.",
    fix: "Give a number with its unit, or move it to quality.",
  },
  "input-used-as-indicator": {
    title: "Input used as an output",
    sentence: (f) => `"${f.text("title")}" says what was put in, not what came out.`,
    why: "Money and staff are no output; spending is scored on its own.",
    fix: "Use what was done with it.",
  },
  "satisfaction-evidence-missing": {
    title: "Satisfaction without a survey",
    sentence: (f) =>
      `${f.text("title")}: "${f.text("actual")}" with ${f.number("score")} points, and no survey is mentioned.`,
    why: "No complaint is not satisfaction; without a survey it may be scored 0.",
    fix: "Make a survey and state sample and rate, or name the one that was made.",
  },
  "table-text-copied": {
    title: "Same words as another project",
    sentence: (f) =>
      `The ${f.text("kind") === "goal" ? "goal" : "indicators and results"} of "${f.text("other")}" repeat those of "${f.text("project")}".`,
    why: "Word for word means that one of the two was copied.",
    fix: "Write what this project did.",
  },
} satisfies GroupWords;

const BELONGS: Readonly<Record<string, string>> = {
  satisfaction: "satisfaction",
  timeliness: "timeliness",
  quantity: "quantity or timeliness",
  process: "budget execution, which is scored on its own",
};

const CLASS: Readonly<Record<string, string>> = {
  output: "output",
  benefit: "benefit",
  satisfaction: "satisfaction indicators",
};
