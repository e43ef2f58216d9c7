import fc from "fast-check";
import {
  DEFAULT_SETTINGS,
  ignoredEntry,
  reviewWorkbook,
  type CellValue,
  type Finding,
  type Ignored,
} from "../../../src/core";
import { plainSheet } from "../../support/plain-sheet";

const HEAD: CellValue[][] = [
  ["项目支出绩效自评表"],
  ["项目名称", "社区养老服务"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
];
const OUTPUT = ["产出指标", "数量指标"];
const BENEFIT = ["满意度指标", "满意度指标"];
const RIGHT = [...OUTPUT, "服务人次", "≥100人次", "100人次", 80, 80, null];
const ELDERLY = [...BENEFIT, "老人满意度", "≥90%", "81%", 10, 9, null];
const FAMILIES = [...BENEFIT, "家属满意度", "≥90%", "81%", 10, 9, null];
const TOTAL = ["总分", null, null, null, null, 100, 98, null];
const FORM: CellValue[][] = [...HEAD, RIGHT, ELDERLY, FAMILIES, TOTAL];

const reviewOf = (rows: readonly CellValue[][], ignored: readonly Ignored[] = []) =>
  reviewWorkbook({ sheets: [plainSheet(rows)] }, { ...DEFAULT_SETTINGS, ignored });

/** In which rows, counted as Excel does, an explanation is asked for. */
const rowsOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ check }) => check === "deviation-explanation-missing")
    .map(({ cells: [first] }) => first!.row + 1);

/** The entry of a user who sets the missing explanation of a row aside. */
function setAside(rows: readonly CellValue[][], row: number): Ignored {
  const review = reviewOf(rows);
  const finding = review.findings.find((one) => rowsOf([one])[0] === row);
  if (!finding) throw new Error(`nothing is asked for in row ${row}`);
  return ignoredEntry(finding, review, "另有文件");
}

/** The rows that stay open, and those set aside, of another state of the form. */
function divided(rows: readonly CellValue[][], entry: Ignored) {
  const { findings, ignored } = reviewOf(rows, [entry]);
  return { open: rowsOf(findings), aside: rowsOf(ignored.map(({ finding }) => finding)) };
}

const families = setAside(FORM, 6);

test("the row for which it was said is set aside, and no other", () => {
  expect(divided(FORM, families)).toEqual({ open: [5], aside: [6] });
});

test("the reason goes with its indicator when rows come in above it", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.integer({ min: 1, max: 3 }), (isAboveTheForm, count) => {
      const times = (row: CellValue[]) => Array.from({ length: count }, () => row);
      const moved = isAboveTheForm
        ? [...times([]), ...FORM]
        : [...HEAD, ...times(RIGHT), ...FORM.slice(HEAD.length)];
      expect(divided(moved, families)).toEqual({ open: [5 + count], aside: [6 + count] });
    }),
  );
});

test("the reason goes with its indicator when rows change places", () => {
  expect(divided([...HEAD, RIGHT, FAMILIES, ELDERLY, TOTAL], families)).toEqual({ open: [6], aside: [5] });
});

test("the reason dies with its indicator and is never another's", () => {
  expect(divided([...HEAD, RIGHT, ELDERLY, TOTAL], families)).toEqual({ open: [5], aside: [] });
  expect(divided([...HEAD, ELDERLY, RIGHT, ELDERLY, TOTAL], families)).toEqual({ open: [4, 6], aside: [] });
});

test("of two rows that are alike in all, only the one that stands where it was said is set aside", () => {
  const twins = [...HEAD, RIGHT, FAMILIES, FAMILIES, TOTAL];
  expect(divided(twins, setAside(twins, 6))).toEqual({ open: [5], aside: [6] });
  expect(divided([[], ...twins], setAside(twins, 5))).toEqual({ open: [6, 7], aside: [] });
});

test("the finding is open again when its row changes", () => {
  const changed = FORM.map((row) => (row === FAMILIES ? [...row.slice(0, 4), "80%", ...row.slice(5)] : row));
  expect(divided(changed, families)).toEqual({ open: [5, 6], aside: [] });
});

test("an entry of an older version, which has no name, is known by its cell alone", () => {
  const { subject, ...older } = families;
  expect(subject).toBe("家属满意度");
  expect(divided(FORM, older)).toEqual({ open: [5], aside: [6] });
  expect(divided([[], ...FORM], older)).toEqual({ open: [7], aside: [6] });
});
