import { chinesePunctuation } from "../../src/strings/chinese-punctuation";
import { isQuantityText } from "../../src/strings/value-text";

test.each([
  ["保障运转,促进发展(社区)", "保障运转，促进发展（社区）"],
  ["产出指标(50分)", "产出指标（50分）"],
  ["执行率(B/A)", "执行率(B/A)"],
  ["项目:一期;二期", "项目：一期；二期"],
  ["1,200.5元", "1,200.5元"],
  ["100％", "100%"],
  ["(一)示范区建立(亩)", "（一）示范区建立（亩）"],
])("%s", (folded, printed) => {
  expect(chinesePunctuation(folded)).toBe(printed);
});

test.each(["11套", "≥28万亩", "2.6亿元", "583元/人*月", "3-5次", "100%", "≥98%以上", "-5%", "36000"])(
  "%s is a quantity",
  (text) => {
    expect(isQuantityText(text)).toBe(true);
  },
);

test.each(["健全", "2021年12月完成", "不少于12种", "是", "地下一层车库改造", "", "完成80%，尚余20%"])(
  "%s is told in words",
  (text) => {
    expect(isQuantityText(text)).toBe(false);
  },
);
