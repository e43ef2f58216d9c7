import fc from "fast-check";
import { Decimal } from "../../../src/core/decimal";
import { DEFAULT_POLICY } from "../../../src/core/regulations/policies";
import { assess, isBeyondRules } from "../../../src/core/scoring/indicator";
import type { Subcategory } from "../../../src/core/table/model";
import { judge } from "../../../src/core/table/quantity/judge-row";

const POINTS = new Decimal(10);

interface Row {
  readonly name?: string;
  readonly target: string;
  readonly actual: string;
  readonly subcategory?: Subcategory;
}

/** The points out of ten for a row; `null` where it is left to the user. */
function pointsFor({ name = "完成情况", target, actual, subcategory = "quantity" }: Row): string | null {
  const plain = { operator: "", unit: "", direction: "", category: "other", year: 2022 } as const;
  const judgement = judge({ name, target, actual, subcategory, ...plain });
  const texts = { target: { text: target }, actual: { text: actual } };
  if (isBeyondRules({ judgement, title: name, subcategory, score: null, ...texts })) return null;
  const { value } = assess(judgement, { points: POINTS, decimals: 2, policy: DEFAULT_POLICY });
  return value?.toString() ?? null;
}

const LONGEST_MONTH = 31;

test("days keep a limit in months where months of 30 days do, and are never worked out in parts", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 800 }), (months, days) => {
      const row = { name: "施工周期", target: `≤${months}个月`, actual: `${days}天` };
      expect(pointsFor(row)).toBe(days <= months * 30 ? "10" : null);
    }),
  );
});

test("months keep a limit in days where the longest of them do", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 800 }), (months, days) => {
      const row = { name: "施工周期", target: `≤${days}天`, actual: `${months}个月` };
      expect(pointsFor(row)).toBe(months * LONGEST_MONTH <= days ? "10" : null);
    }),
  );
});

test("a bound that falls short of the target does not say by how much it was missed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 51, max: 99 }), fc.integer({ min: 1, max: 50 }), (wanted, short) => {
      const target = `≥${wanted}%`;
      for (const actual of [`≥${wanted - short}%`, `${wanted - short}%以上`, `超过${wanted - short}%`])
        expect(pointsFor({ name: "合格率", target, actual })).toBeNull();
    }),
  );
});

test("numbers of two orders are no two names of one thing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 11, max: 1000 }), (wanted, times) => {
      expect(pointsFor({ target: `${wanted}部`, actual: `${wanted * times}册` })).toBeNull();
      expect(pointsFor({ target: `${wanted * times}部`, actual: `${wanted}册` })).toBeNull();
    }),
  );
});

test("who was visited at least once answers how often somebody was", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 999 }),
      fc.integer({ min: 100, max: 999 }),
      fc.constantFrom("户", "人", "家"),
      (wanted, reached, thing) => {
        const [times, once] = [`${reached}${thing}次`, `${reached}${thing}`];
        const row = { name: "监督检查", target: `≥${wanted}${thing}次` };
        expect(pointsFor({ ...row, actual: `检查${once}` })).toBe(
          pointsFor({ ...row, actual: `检查${times}` }),
        );
      },
    ),
  );
});

test("what a part of the year lacks says nothing of the rest", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("秋季", "上半年", "第四季度", "下学期", "5月份", "三季度"),
      fc.constantFrom("未及时发放", "未按时拨付", "没有开展"),
      fc.constantFrom("及时", "每学期末", "按时发放"),
      (part, denial, target) => {
        expect(pointsFor({ target, actual: `${part}${denial}`, subcategory: "timeliness" })).toBeNull();
      },
    ),
  );
});

test("a fault that is not there takes nothing back", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("平整", "整洁", "完好", "规范"),
      fc.constantFrom("坑槽", "异味", "破损", "缺失", "裂缝"),
      fc.constantFrom("，", "、", "；"),
      (state, fault, comma) => {
        expect(
          pointsFor({ target: state, actual: `路面${state}${comma}无${fault}`, subcategory: "quality" }),
        ).toBe("10");
      },
    ),
  );
});

test("a word in common in front is not enough where another thing follows", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("查处", "适配", "购置", "水库"),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 99 }),
      (common, wanted, more) => {
        const row = { name: `${common}甲乙`, target: `${wanted}起` };
        expect(pointsFor({ ...row, actual: `${common}丙丁${wanted + more}起` })).toBeNull();
        expect(pointsFor({ ...row, actual: `${common}甲乙${wanted + more}起` })).toBe("10");
      },
    ),
  );
});

test("what is said not to have happened is none of it", () => {
  const harms = fc.constantFrom("延期", "超支", "投诉", "逾期", "违规", "泄密");
  const denials = fc.constantFrom("未", "无", "没有", "未发生", "未出现");
  fc.assert(
    fc.property(harms, denials, fc.constantFrom("0次", "0", "0起"), (harm, denial, target) => {
      const row = {
        name: `${harm}情况`,
        target,
        actual: `${denial}${harm}`,
        subcategory: "quality",
      } as const;
      expect(pointsFor(row)).toBe("10");
      expect(pointsFor({ ...row, name: "完成情况" })).not.toBe("0");
    }),
  );
});

test("of a rate of cost under control less is better", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom("成本控制率", "资金控制"),
      (spent, name) => {
        const row = { name, target: "100%", subcategory: "cost" } as const;
        expect(pointsFor({ ...row, actual: `${spent}%` })).toBe("10");
        expect(pointsFor({ ...row, actual: `${100 + spent}%` })).not.toBe("10");
      },
    ),
  );
});

test("a standard of what is paid for a service is a ceiling, one of what people are given is not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 1, max: 998 }), (most, less) => {
      fc.pre(less < most);
      const row = { target: `${most}元/人`, actual: `${less}元/人`, subcategory: "cost" } as const;
      expect(pointsFor({ ...row, name: "培训费标准" })).toBe("10");
      expect(pointsFor({ ...row, name: "生活补助标准" })).not.toBe("10");
      expect(pointsFor({ ...row, name: "公用经费标准" })).not.toBe("10");
    }),
  );
});

test("a stage on the way is neither the whole nor a share of it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("开工", "招标", "启动", "签订合同", "进场施工", "完成主体工程", "完成前期工作"),
      fc.constantFrom("已", "项目已", "目前已"),
      fc.constantFrom("完成", "建成", "完成改造"),
      (stage, already, target) => {
        const row = { target, subcategory: "quality" } as const;
        expect(pointsFor({ ...row, actual: `${already}${stage}` })).toBeNull();
        expect(pointsFor({ ...row, actual: `${already}${target}` })).toBe("10");
      },
    ),
  );
});

test("half of what was wanted does not answer the whole", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("采购", "征集", "复核"),
      fc.constantFrom("安装", "发布", "归档"),
      fc.constantFrom("已", "已完成", "均已"),
      (first, second, already) => {
        const row = { target: `完成${first}并${second}`, subcategory: "quality" } as const;
        expect(pointsFor({ ...row, actual: `${already}${first}` })).toBeNull();
        expect(pointsFor({ ...row, actual: `已${first}并${second}` })).toBe("10");
      },
    ),
  );
});

test("a movement the other way earns nothing, however slight; slower growth is no such movement", () => {
  const rises = fc.constantFrom("提升", "提高", "增强", "扩大");
  const falls = fc.constantFrom("下滑", "弱化", "回落", "缩减", "恶化");
  fc.assert(
    fc.property(rises, falls, fc.constantFrom("", "有所", "略有"), (rise, fall, slightly) => {
      expect(pointsFor({ target: rise, actual: slightly + fall, subcategory: "social-benefit" })).toBe("0");
    }),
  );
  expect(pointsFor({ target: "增长", actual: "增速回落", subcategory: "social-benefit" })).toBeNull();
  expect(pointsFor({ target: "增长", actual: "负增长", subcategory: "social-benefit" })).toBe("0");
});

test("a weaker word for something else is no part of what was wanted", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("丰富", "整洁", "畅通", "节约"),
      fc.constantFrom("较为单一", "较乱", "较慢", "有所增加"),
      (target, actual) => {
        expect(pointsFor({ target, actual, subcategory: "quality" })).toBeNull();
      },
    ),
  );
});

test("an accident is no safety", () => {
  for (const actual of ["发生安全事故", "出现安全事故2起", "有伤亡"])
    expect(pointsFor({ target: "安全", actual, subcategory: "quality" })).toBe("0");
  expect(pointsFor({ target: "安全", actual: "未发生安全事故", subcategory: "quality" })).not.toBe("0");
});

test("as many visits as people were wanted may be fewer people; fewer visits are", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 400 }),
      fc.integer({ min: 100, max: 400 }),
      fc.constantFrom("人", "户", "家"),
      (wanted, times, thing) => {
        const points = pointsFor({ target: `${wanted}${thing}`, actual: `${times}${thing}次` });
        if (times >= wanted) expect(points).toBeNull();
        else expect(points).toBe(new Decimal(10).times(times).div(wanted).toDecimalPlaces(2).toString());
      },
    ),
  );
});

test("where nothing says whether a time should be long or short, only the very same one is reached", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (wanted, took) => {
      const row = { target: `${wanted}天`, actual: `${took}天`, subcategory: "timeliness" } as const;
      expect(pointsFor({ ...row, name: "项目进度" })).toBe(wanted === took ? "10" : null);
      expect(pointsFor({ ...row, name: "出警时间" }) === "10").toBe(took <= wanted);
      expect(pointsFor({ ...row, name: "服务天数" }) === "10").toBe(took >= wanted);
    }),
  );
});

test("somewhat more than a ceiling does not keep it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 99 }), fc.constantFrom("余", "多"), (most, more) => {
      const row = { target: `≤${most}万元`, subcategory: "cost" } as const;
      expect(pointsFor({ ...row, actual: `${most}${more}万元` })).toBeNull();
      expect(pointsFor({ ...row, actual: `${most - 5}${more}万元` })).toBe("10");
    }),
  );
});

test("who is nearly satisfied is not who is satisfied", () => {
  const row = { name: "群众满意度", target: "≥90%", subcategory: "beneficiary-satisfaction" } as const;
  for (const nearly of ["基本", "较", "比较"])
    expect(pointsFor({ ...row, actual: `${nearly}满意率95%` })).toBeNull();
  expect(pointsFor({ ...row, actual: "满意率95%" })).toBe("10");
});

test("a general noun makes two kinds of things no one kind", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("医疗", "教学", "消防", "实验"),
      fc.constantFrom("办公", "体育", "厨房"),
      fc.constantFrom("设备", "物资", "器材", "用品"),
      fc.integer({ min: 1, max: 90 }),
      (wanted, other, things, count) => {
        const row = { name: `购置${wanted}${things}`, target: `${count}台` };
        expect(pointsFor({ ...row, actual: `购置${other}${things}${count}台` })).toBeNull();
        expect(pointsFor({ ...row, actual: `购置${wanted}${things}${count}台` })).toBe("10");
      },
    ),
  );
});

test("a part of the year, another rhythm and the step before the last are less than was wanted", () => {
  const answers = [
    ["全年", "1-10月"],
    ["全年", "上半年"],
    ["每月", "每季度"],
    ["按月", "按年"],
    ["12月底前完成验收", "12月完工"],
  ] as const;
  for (const [target, actual] of answers)
    expect([target, pointsFor({ target, actual, subcategory: "timeliness" })]).toEqual([target, null]);
  expect(pointsFor({ target: "全年", actual: "1-12月", subcategory: "timeliness" })).toBe("10");
  expect(pointsFor({ target: "12月底前完工", actual: "12月完成验收", subcategory: "timeliness" })).toBe("10");
});

test("who is allowed a time and was in time kept it", () => {
  for (const target of ["收到发票后15个工作日内支付", "收到发票后15个工作日内", "15个工作日内"])
    for (const actual of ["及时", "按时完成", "按期支付"])
      expect([target, actual, pointsFor({ target, actual, subcategory: "timeliness" })]).toEqual([
        target,
        actual,
        "10",
      ]);
});

test("a day and a month are the same in every spelling", () => {
  const spelled = ([month, day]: readonly [number, number]): readonly string[] => [
    `2022年${month}月${day}日`,
    `2022-${month}-${day}`,
    `2022.${month}.${day}`,
    `2022/${month}/${day}`,
    `2022年${month}.${day}`,
    `2022.${month}月${day}日`,
    `2022-${month}月${day}日`,
    `2022${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`,
    `22年${month}月${day}日`,
  ];
  const days = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
  fc.assert(
    fc.property(days, days, fc.nat(8), fc.nat(8), (due, done, one, other) => {
      const [target, actual] = [spelled(due)[one] ?? "", spelled(done)[other] ?? ""];
      const isInTime = done[0] * 100 + done[1] <= due[0] * 100 + due[1];
      const points = pointsFor({ name: "完成时间", target, actual, subcategory: "timeliness" });
      expect([target, actual, points]).toEqual([target, actual, isInTime ? "10" : null]);
    }),
  );
});

test("what failed is no part of the rate, and was inspected all the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 500 }), fc.integer({ min: 1, max: 60 }), (whole, failed) => {
      const actual = `抽检${whole}批次，不合格${failed}批次`;
      const rate = pointsFor({ name: "抽检合格率", target: "≥90%", actual, subcategory: "quality" });
      const share = new Decimal(whole - failed).div(whole).div("0.9");
      expect(rate).toBe(Decimal.min(share.times(10), 10).toDecimalPlaces(2).toString());
      expect(pointsFor({ name: "抽检商品", target: "≥100批次", actual })).toBe("10");
      expect(pointsFor({ name: "不合格批次", target: "≤1批次", actual })).not.toBe("10");
    }),
  );
});

test("a row that asks whether something is so is answered by saying it", () => {
  for (const words of ["专款专用", "按期公示", "达到标准"]) {
    const row = { name: `资金是否${words}`, target: "是", subcategory: "quality" } as const;
    expect(pointsFor({ ...row, actual: words })).toBe("10");
    expect(pointsFor({ ...row, actual: `未${words}` })).not.toBe("10");
    expect(pointsFor({ ...row, actual: "否" })).toBe("0");
  }
});

test("other names of one measure change nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (wanted, told) => {
      const one = pointsFor({ target: `≥${wanted}万立方米`, actual: `${told}万立方米` });
      expect(pointsFor({ target: `≥${wanted}万方`, actual: `${told}万立方米` })).toBe(one);
    }),
  );
  const row = { name: "响应时间", subcategory: "timeliness" } as const;
  expect(pointsFor({ ...row, target: "30分钟内", actual: "半小时内" })).toBe("10");
  expect(pointsFor({ ...row, target: "20分钟内", actual: "半小时内" })).toBe("6.67");
});

test("of an answer with two changes the one counts that is told as it was wanted", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), (fewer, percent) => {
      const row = { name: "盗窃案件", actual: `同比减少${fewer}起，下降${percent}%` };
      expect(pointsFor({ ...row, target: "下降10%" }) === "10").toBe(percent >= 10);
    }),
  );
});
