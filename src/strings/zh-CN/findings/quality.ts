import type { GroupWords } from "../../findings";

/** 指标质量类检查的文字。 */
export const quality = {
  "indicator-unit-differs": {
    title: "计量单位不一致",
    sentence: (f) => {
      const row = `${f.quoted("title")}指标值${f.value("target")}，完成值${f.value("actual")}`;
      if (f.text("kind") === "money") return `${row}，两边的金额单位不同，已换算后比较。`;
      if (f.text("kind") === "rate") return `${row}，名称是比率，填的却是数量。`;
      return `${row}，两边的单位写法不同，暂按同一单位比较。`;
    },
    why: "单位不一致，数字就不能直接比较，容易差出一万倍。",
    fix: "把指标值和完成值改成同一个单位。",
  },
  "indicator-unmeasurable": {
    title: "指标空洞，难以考核",
    sentence: (f) =>
      f.text("kind") === "hollow"
        ? `${f.quoted("title")}的指标值是${f.quoted("target")}，没有可衡量的标准。`
        : `${f.quoted("title")}的指标值是${f.value("target")}，名称里看不出是什么的比率。`,
    why: "“明显”“有效提升”这类说法怎么都能算完成，复核时常按无法考核扣分。",
    fix: "换成可以统计的数量、比率或时间；一时改不了的，备好佐证材料。",
  },
  "indicator-duplicated": {
    title: "指标重复",
    sentence: (f) =>
      `${f.quoted("title")}在表里出现了 ${f.number("count")} 次${f.is("isSame") ? "" : "，指标值不同"}。`,
    why: "同一件事重复计分，复核时只认一个，其余按 0 分。",
    fix: "保留一个，分值重新分配；确实不同的，把名称写清楚。",
  },
  "indicator-class-mismatched": {
    title: "指标放错了类别",
    sentence: (f) =>
      `${f.quoted("title")}放在${f.text("printed")}下，通常属于${BELONGS[f.text("belongs")] ?? ""}。`,
    why: "指标与上级类别不匹配，复核时可能按 0 分处理。",
    fix: "移到对应的二级指标下面，或改写指标。",
  },
  "indicator-class-missing": {
    title: "缺少一级指标",
    sentence: (f) =>
      `表里没有${f
        .text("missing")
        .split(",")
        .map((name) => CLASS[name] ?? name)
        .join("、")}。`,
    why: "产出、效益、满意度是自评表的基本构成，缺一类就不能全面反映绩效。",
    fix: "补上缺少的指标；确实不适用的，说明理由并重新分配分值。",
  },
  "indicator-count-low": {
    title: "指标太少",
    sentence: (f) =>
      f.number("count") === "0" ? "全表没有一个三级指标。" : `全表只有 ${f.number("count")} 个三级指标。`,
    why: "指标太少，一两个指标就决定全部得分，反映不出项目绩效。",
    fix: "至少设 3 个三级指标，覆盖产出、效益和满意度。",
  },
  "quantity-not-numeric": {
    title: "数量指标没有数量",
    sentence: (f) => `数量指标${f.quoted("title")}的指标值是${f.quoted("target")}，不是数字。`,
    why: "数量指标应当可以清点，写成定性就失去了意义。",
    fix: "改成数字加单位，或移到质量指标下面。",
  },
  "input-used-as-indicator": {
    title: "把投入当成了绩效",
    sentence: (f) => `${f.quoted("title")}说的是投入了多少，不是做成了什么。`,
    why: "花了多少钱、投了多少人不是产出，预算执行已经单独计分，不应重复计算。",
    fix: "换成用这些钱做成的事，例如工程量、服务人次。",
  },
  "satisfaction-evidence-missing": {
    title: "满意度没有调查依据",
    sentence: (f) =>
      `${f.quoted("title")}完成值${f.quoted("actual")}，得 ${f.number("score")} 分，表里没有提到调查、问卷或回访。`,
    why: "没有收到投诉不等于满意，没有调查依据的满意度复核时可能按 0 分。",
    fix: "补做问卷或回访，写明样本数和满意率；已经做过的，把材料名称写上。",
  },
  "table-text-copied": {
    title: "与其他项目的文字雷同",
    sentence: (f) =>
      `${f.quoted("other")}的${f.text("kind") === "goal" ? "年度目标文字" : "指标和完成值"}与${f.quoted("project")}完全相同。`,
    why: "两个项目一字不差，说明至少有一份是照抄的，会被要求重填。",
    fix: "按项目实际情况改写。",
  },
} satisfies GroupWords;

const BELONGS: Readonly<Record<string, string>> = {
  satisfaction: "满意度指标",
  timeliness: "时效指标",
  quantity: "数量指标或时效指标",
  process: "预算执行（已单独计分）",
};

const CLASS: Readonly<Record<string, string>> = {
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};
