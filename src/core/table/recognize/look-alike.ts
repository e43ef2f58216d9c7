import type { Evidence, LookAlike, SkippedArea } from "../recognition";
import type { SheetView } from "../sheet-view";
import type { Area } from "../../sheet";
import { compact } from "../wording";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderKind } from "./header/header-words";

/** Titles by what they announce; the first that fits. */
const BY_TITLE: readonly (readonly [LookAlike, RegExp])[] = [
  ["table-of-contents", /目录|附件清单|索引/],
  ["summary", /汇总|一览|台账|统计表/],
  ["mid-year-monitoring", /监控|监测|跟踪|[1-9]-[1-9]月|上半年|季度/],
  ["evaluation-system", /指标体系|评[分价]标准|评分细则|评价指标|打分/],
  ["target-declaration", /申报|批复|目标表|目标申请|绩效目标|编报|审批|下达|调整表|分解/],
  ["payment-table", /支付|支出明细|收支|资金使用|执行情况表|预算执行|决算|拨付|经费/],
  ["basic-data", /基础数据|基本情况|基本信息|数据表|信息表/],
  ["checklist", /清单|核对|自查|检查|对照|台帐/],
];

const BY_KIND: readonly (readonly [LookAlike, HeaderKind])[] = [
  ["mid-year-monitoring", "monitoring"],
  ["multi-year-target", "multi-year"],
  ["evaluation-system", "criteria"],
];

/** What a header block without actual values (or with foreign columns) looks like. */
export function lookAlikeOf(block: HeaderBlock, title: string | null): LookAlike {
  const kinds = new Set(block.columns.map(({ meaning }) => meaning?.kind));
  const telling = BY_KIND.find(([, kind]) => kinds.has(kind));
  if (telling && telling[1] !== "criteria") return telling[0];
  const byTitle = title === null ? null : lookAlikeOfTitle(title);
  if (byTitle ?? telling) return byTitle ?? (telling?.[0] as LookAlike);
  return kinds.has("target") && !kinds.has("actual") ? "target-declaration" : "other";
}

/** What a title announces, or `null` where it says nothing of the field. */
export function lookAlikeOfTitle(title: string): LookAlike | null {
  const word = compact(title);
  return BY_TITLE.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

const FIELD = /绩效|自评|目标|指标|预算|支付|支出|资金|项目|基础数据|目录|清单|监控|汇总|检查/;

/** Whether a title belongs to the field, so that leaving its form alone is worth a word. */
export function isOfTheField(title: string): boolean {
  return FIELD.test(compact(title));
}

/** A skipped area with its evidence. */
export function skip(
  view: SheetView,
  area: Area,
  facts: { readonly looksLike: LookAlike; readonly evidence: readonly Evidence[] },
): SkippedArea {
  return { sheet: view.sheet.id, sheetName: view.sheet.name, area, ...facts };
}

/** The block of cells below a title or a header: down to the first two blank rows. */
export function areaBelow(view: SheetView, start: Area, ceiling: number): Area {
  let { bottom, right } = start;
  let blanks = 0;
  for (let row = start.bottom + 1; row <= ceiling && blanks < 2; row++) {
    const cells = view.cellsIn(row, start.left, Math.min(view.bounds.right, start.left + 60));
    const run = contiguous(cells.map((cell) => cell.area));
    if (run === null) {
      blanks++;
      continue;
    }
    blanks = 0;
    bottom = row;
    right = Math.max(right, run);
  }
  return { top: start.top, left: start.left, bottom, right };
}

/** The right edge of the cells that stand side by side from the left, or `null` for none. */
function contiguous(areas: readonly Area[]): number | null {
  let right: number | null = null;
  for (const area of areas) {
    if (right !== null && area.left > right + 2) break;
    right = Math.max(right ?? area.right, area.right);
  }
  return right;
}
