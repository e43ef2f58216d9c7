import { readFileSync } from "node:fs";
import path from "node:path";
import { ribbonLabels, sentencesIn } from "../support/strings/named-controls";

const ROOT = path.resolve(__dirname, "../..");

const EXPLAINED =
  "完成比例 6 ÷ 11 = 54.55%；5 × 6 ÷ 11 = 2.7272… → 2.73（四舍五入到 2 位小数）；依据：财预〔2020〕10号《项目支出绩效评价管理办法》第十六条（未核实）。";

/** What is quoted in a document and is not ours: Excel's words, Windows', or a person's. */
const NOT_OURS: Readonly<Record<string, readonly string[]>> = {
  // The last one is what a formula gives: test/functions/guide.test.ts has it calculated.
  "docs/guide.md": ["原值 → 新值", EXPLAINED],
  "docs/privacy.md": ["检查文档"],
  "docs/excel-acceptance.md": ["做什么", "应该看到什么", "大于", "不锁定", "常规", "文本", "整数 0–10"],
  "assets/web/help.html": [],
  "assets/web/privacy.html": [],
  "README.md": ["审阅"],
};

const plain = (text: string) => text.replace(/\s/g, "");

/** Every sentence that can be shown, its holes in place, and every label of the ribbon. */
const SHOWN = plain(
  [
    ...sentencesIn(path.join(ROOT, "src/strings/zh-CN")).map(({ sentence }) => sentence),
    ...ribbonLabels(),
  ].join("\n"),
);

/** The parts of a quotation between what a sentence puts in: numbers, n, …, a place. */
function partsOf(quoted: string): readonly string[] {
  return plain(quoted)
    .split(/n|[\d.]+|…+|附件3!H40:H42|像绩效目标申报表或批复表，/)
    .filter((part) => part.length > 1);
}

test.each(Object.keys(NOT_OURS))("%s quotes nothing that the pane does not say", (file) => {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  const quoted = [...text.matchAll(/“([^”]*\p{Script=Han}[^”]*)”/gu)].map(([, words = ""]) =>
    words.replace(/\s+/g, " "),
  );
  const unknown = quoted
    .filter((words) => !NOT_OURS[file]?.includes(words))
    .filter((words) => !partsOf(words).every((part) => SHOWN.includes(part)));
  expect(unknown).toEqual([]);
});

test("what is excepted is still quoted", () => {
  for (const [file, words] of Object.entries(NOT_OURS)) {
    const text = readFileSync(path.join(ROOT, file), "utf8");
    expect(words.filter((one) => !text.includes(`“${one}”`))).toEqual([]);
  }
});
