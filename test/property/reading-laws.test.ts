import fc from "../support/laws";
import { judge } from "../../src/core/table/quantity/judge-row";
import type { Judgement } from "../../src/core/table/judgement";
import type { RowTexts } from "../../src/core/table/quantity/row-texts";
import { BLANK_ROW } from "../support/blank-row";

/**
 * A number written into sentences as forms have them: the reader gives that number or leaves the row open, whatever
 * other numbers stand around it. What is said beside it is true: what was planned is the target, parts are no larger.
 */
const RUNS = { numRuns: 1000 };

const ROW: RowTexts = { ...BLANK_ROW, year: 2022 };

/** What was wanted, what was reached, and how the things are called. */
interface Fact {
  readonly target: number;
  readonly actual: number;
  readonly other: number;
  readonly unit: string;
}

type Frame = (fact: Fact) => string;

const fact = fc.record({
  target: fc.integer({ min: 1, max: 400 }),
  actual: fc.integer({ min: 0, max: 400 }),
  other: fc.integer({ min: 1, max: 400 }),
});

const WORK = [
  "培训",
  "举办培训",
  "开展培训",
  "完成",
  "实际完成",
  "全年共举办",
  "已开展",
  "累计培训",
  "组织培训",
];
const BEFORE = [
  "",
  "",
  "2022年",
  "全年",
  "截至12月底",
  "截至年底，",
  "本年度",
  "经统计，",
  "受疫情影响，",
  "按计划",
  "原计划推迟，",
];
const AFTER = [
  "",
  "",
  "。",
  "，已完成",
  "，全部完成",
  "，未发生安全事故",
  "，超额完成任务",
  "，效果良好",
  "（已验收）",
  "，基本完成",
  "，部分未完成",
];

/** What forms say beside a number, with other numbers in it. */
const BESIDE: readonly Frame[] = [
  () => "",
  ({ other }) => `，参训${other}人`,
  ({ other }) => `，共${other}人参加`,
  ({ other }) => `，支出${other}万元`,
  ({ other }) => `，每人${other}元`,
  ({ other }) => `，满意度${other % 101}%`,
  ({ target, actual }) => `，完成率${Math.round((actual / target) * 100)}%`,
  ({ other, unit }) => `，上年${other}${unit}`,
  ({ other }) => `，较上年增长${other}%`,
  ({ other, unit }) => `，较上年增加${other}${unit}`,
  ({ target, unit }) => `（计划${target}${unit}）`,
  ({ target, unit }) => `，目标为${target}${unit}`,
  ({ actual, other, unit }) => `，其中线上${other % (actual + 1)}${unit}`,
  ({ actual, other, unit }) => `（含线上${other % (actual + 1)}${unit}）`,
  ({ target, actual, unit }) => (actual > target ? `，超额${actual - target}${unit}` : ""),
  ({ target, actual, unit }) => (actual < target ? `，还差${target - actual}${unit}` : ""),
  ({ target, actual, unit }) => (actual < target ? `，剩余${target - actual}${unit}未完成` : ""),
  ({ other, unit }) => `，取消${other}${unit}`,
  ({ other }) => `，第${(other % 9) + 1}批`,
  ({ other }) => `（${(other % 12) + 1}月）`,
  ({ other }) => `，${(other % 12) + 1}月${(other % 28) + 1}日完成`,
  ({ other }) => `，文号〔2022〕${other}号`,
];

/** The other number first. */
const IN_FRONT: readonly Frame[] = [
  () => "",
  ({ target, unit }) => `计划${target}${unit}，`,
  ({ target, unit }) => `目标${target}${unit}，实际`,
  ({ other, unit }) => `上年${other}${unit}，今年`,
  ({ other }) => `在${other}个乡镇`,
  ({ other }) => `投入${other}万元，`,
  ({ other }) => `第${(other % 9) + 1}季度起`,
  ({ other }) => `自${(other % 12) + 1}月起`,
  ({ other }) => `为${other}家企业`,
];

const TARGETS: readonly Frame[] = [
  ({ target, unit }) => `${target}${unit}`,
  ({ target, unit }) => `≥${target}${unit}`,
  ({ target, unit }) => `不少于${target}${unit}`,
  ({ target, unit }) => `培训${target}${unit}以上`,
  ({ target, unit }) => `全年培训不低于${target}${unit}`,
  ({ target, unit }) => `12月底前完成${target}${unit}`,
  ({ target, unit }) => `达到${target}${unit}`,
];

const reached = (judgement: Judgement): readonly string[] | null =>
  judgement.kind === "quantitative" ? [judgement.low, judgement.actual].map(String) : null;

/** Fails where the row is read as other numbers than its own, or as days. */
function expectTrue(row: Partial<RowTexts>, expected: readonly number[]): void {
  const judgement = judge({ ...ROW, ...row });
  const numbers = reached(judgement);
  const isTrue = numbers ? numbers.join() === expected.join() : judgement.kind !== "deadline";
  if (!isTrue) throw new Error(`${JSON.stringify(row)} read as ${JSON.stringify(judgement)}`);
}

test("a number of things among other numbers is that number, or open", () => {
  const words = fc.tuple(
    fc.constantFrom(...BEFORE),
    fc.constantFrom(...IN_FRONT),
    fc.constantFrom(...WORK),
    fc.constantFrom(...BESIDE),
    fc.constantFrom(...BESIDE),
    fc.constantFrom(...AFTER),
  );
  fc.assert(
    fc.property(
      fact,
      fc.constantFrom("期", "场", "次", "个"),
      words,
      fc.constantFrom(...TARGETS),
      (facts, unit, text, target) => {
        const full = { ...facts, unit };
        const [before, front, work, one, two, after] = text;
        const actual = `${before}${front(full)}${work}${full.actual}${unit}${one(full)}${two(full)}${after}`;
        const row = { name: "举办培训班", target: target(full), actual };
        expectTrue(row, [full.target, full.actual]);
      },
    ),
    RUNS,
  );
});

const SHARE_TARGETS: readonly Frame[] = [
  ({ target }) => `≥${target}%`,
  ({ target }) => `不低于${target}%`,
  ({ target }) => `${target}%以上`,
  ({ target }) => `满意度达到${target}%以上`,
  ({ target }) => `常年保持${target}%以上`,
  ({ target }) => `年底达到${target}%`,
];

const SHARE_BEFORE: readonly Frame[] = [
  () => "",
  () => "经调查，",
  () => "2022年",
  () => "截至12月底，",
  ({ other }) => `发放问卷${other}份，`,
  ({ other }) => `抽样调查${other}人，`,
  ({ other }) => `收回有效问卷${other}份，`,
  ({ other }) => `知晓率${other % 101}%，`,
  ({ other }) => `不满意率${other % 101}%，`,
  ({ other }) => `上年${other % 101}%，本年`,
  ({ target }) => `目标${target}%，实际`,
  ({ other }) => `第${(other % 4) + 1}季度`,
  ({ other }) => `对${other}家企业的`,
];

const SHARE_BESIDE: readonly Frame[] = [
  () => "",
  () => "。",
  () => "以上",
  () => "，未收到投诉",
  ({ other }) => `，投诉${other}起`,
  ({ other }) => `，知晓率${other % 101}%`,
  ({ other }) => `，较上年提高${other % 20}个百分点`,
  ({ other }) => `，比上年增长${other % 20}%`,
  ({ other }) => `（上年${other % 101}%）`,
  ({ other }) => `，其中家长${other % 101}%`,
  ({ other }) => `，问卷${other}份`,
  ({ target }) => `（目标${target}%）`,
  ({ target, actual }) => (actual > target ? `，高于目标${actual - target}个百分点` : ""),
  ({ target, actual }) => (actual < target ? `，低于目标${target - actual}个百分点` : ""),
  ({ actual }) => `，不满意${100 - actual}%`,
];

test("a share among other shares and counts is that share, or open", () => {
  const shares = fc.record({
    target: fc.integer({ min: 50, max: 100 }),
    actual: fc.integer({ min: 0, max: 100 }),
    other: fc.integer({ min: 1, max: 400 }),
    unit: fc.constant("%"),
  });
  const words = fc.tuple(
    fc.constantFrom(...SHARE_BEFORE),
    fc.constantFrom("", "满意度", "满意度为", "群众满意度达", "满意度达到", "满意率"),
    fc.constantFrom(...SHARE_BESIDE),
    fc.constantFrom(...SHARE_BESIDE),
  );
  fc.assert(
    fc.property(
      shares,
      words,
      fc.constantFrom(...SHARE_TARGETS),
      (facts, [before, rate, one, two], target) => {
        const actual = `${before(facts)}${rate}${facts.actual}%${one(facts)}${two(facts)}`;
        const row = { name: "群众满意度", target: target(facts), actual };
        expectTrue(row, [facts.target / 100, facts.actual / 100]);
      },
    ),
    RUNS,
  );
});

const SUMS_BEFORE: readonly Frame[] = [
  () => "",
  () => "实际支出",
  () => "全年支出",
  () => "合同价",
  () => "结算审定金额",
  ({ target }) => `预算${target}万元，实际支出`,
  ({ other }) => `上年支出${other}万元，本年支出`,
  ({ other }) => `采购设备${other}台，支出`,
  ({ other }) => `节约${other}万元，支出`,
  ({ other }) => `共${other}人，支出`,
  ({ other }) => `单价${other}元，支出`,
];

const SUMS_BESIDE: readonly Frame[] = [
  () => "",
  () => "。",
  () => "，未超预算",
  () => "（已支付）",
  ({ target, actual }) => (actual < target ? `，节约${target - actual}万元` : ""),
  ({ target, actual }) => (actual > target ? `，超支${actual - target}万元` : ""),
  ({ target }) => `（预算${target}万元）`,
  ({ other }) => `，上年${other}万元`,
  ({ other }) => `，其中设备费${other}万元`,
  ({ other }) => `，尚有尾款${other}万元未付`,
  ({ other }) => `，另增补${other}万元`,
  ({ other }) => `，人均${other}元`,
  ({ other }) => `，质保金${other}万元待付`,
];

test("a sum of money among other sums is that sum, or open", () => {
  const words = fc.tuple(
    fc.constantFrom(...SUMS_BEFORE),
    fc.constantFrom(...SUMS_BESIDE),
    fc.constantFrom(...SUMS_BESIDE),
  );
  const target = fc.constantFrom<Frame>(
    (sum) => `≤${sum.target}万元`,
    (sum) => `${sum.target}万元`,
    (sum) => `控制在${sum.target}万元以内`,
    (sum) => `不超过预算${sum.target}万元`,
  );
  fc.assert(
    fc.property(fact, words, target, (facts, [before, one, two], wanted) => {
      const full = { ...facts, unit: "万元" };
      const actual = `${before(full)}${full.actual}万元${one(full)}${two(full)}`;
      const row = { name: "项目总成本", target: wanted(full), actual, subcategory: "cost" } as const;
      expectTrue(row, [full.target * 10_000, full.actual * 10_000]);
    }),
    RUNS,
  );
});

const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
type Day = Readonly<Record<"month" | "day", number>>;
const print = ({ month, day: date }: Day): string => `${month}月${date}日`;
const numberOf = ({ month, day: date }: Day): number => 20_220_000 + month * 100 + date;

type WorkFrame = (done: string, other: string, count: number) => string;
const DAYS: readonly WorkFrame[] = [
  (done) => done,
  (done) => `${done}完成`,
  (done) => `已于${done}完成验收`,
  (done) => `2022年${done}`,
  (done) => `因疫情影响，${done}完成`,
  (done) => `项目已于${done}竣工并投入使用`,
  (done, other) => `${other}开工，${done}完工`,
  (done, other) => `${other}签订合同，${done}完成验收`,
  (done, other) => `计划${other}完成，实际${done}完成`,
  (done, other) => `${done}完成，${other}支付尾款`,
  (done, _other, count) => `${done}完成${count}个项目`,
  (done, _other, count) => `完成${count}%，${done}`,
  (done) => `未在${done}前完成`,
  (done) => `预计${done}完成`,
  (done) => `${done}前完成80%`,
];

test("a day among other days and numbers is that day, or open", () => {
  const due = fc.constantFrom<(due: string) => string>(
    (text) => `${text}前`,
    (text) => `2022年${text}前完成`,
    (text) => `不晚于${text}`,
    (text) => `${text}`,
  );
  fc.assert(
    fc.property(day, day, day, fc.constantFrom(...DAYS), due, fc.integer({ min: 1, max: 99 }), (...drawn) => {
      const [wanted, done, other, frame, target, count] = drawn;
      const row = {
        name: "项目完成时间",
        target: target(print(wanted)),
        actual: frame(print(done), print(other), count),
      };
      const judgement = judge({ ...ROW, ...row, subcategory: "timeliness" });
      if (judgement.kind === "quantitative") throw new Error(`${JSON.stringify(row)} is a number`);
      if (judgement.kind !== "deadline") return;
      const read = judgement.done?.to ?? 0;
      const isLastStep =
        read === numberOf(other) && read <= judgement.due.to && numberOf(done) <= judgement.due.to;
      const isTrue = judgement.due.to === numberOf(wanted) && (read === numberOf(done) || isLastStep);
      if (!isTrue) throw new Error(`${JSON.stringify(row)} read as ${String(read)}`);
    }),
    RUNS,
  );
});

/** What the laws found: a planned number behind other words is no result. */
test.each(["本年度目标1期，实际培训2期", "截至12月底目标1期，实际培训2期，共1人参加"])(
  "%s are 2期",
  (actual) => {
    expectTrue({ name: "举办培训班", target: "1期", actual }, [1, 2]);
  },
);
