import { a1Area, DEFAULT_SETTINGS, reviewWorkbook } from "../../../src/core";
import { zhCN } from "../../../src/strings";
import { formSheet } from "../../support/form-sheets";

/** A form in traditional characters under one of the titles that such forms have. */
const review = (title: string) => {
  const { sheet } = formSheet(
    "繁體",
    `${title} | < | < | < | < | <
項目名稱 | 社區養老 | < | 主管部門 | 民政局 | <
一級指標 | 二級指標 | 三級指標 | 年度指標值 | 實際完成值 | 得分
產出指標 | 數量指標 | 培訓場次 | 8場 | 8場 | 10`,
  );
  return reviewWorkbook({ sheets: [sheet] }, DEFAULT_SETTINGS);
};

test.each(["項目支出績效自評表", "績效自評表", "財政專項資金績效評價自評表"])(
  "%s is passed over with a sentence that tells what to do",
  (title) => {
    const { tables, skipped } = review(title);
    expect(tables).toEqual([]);
    expect(skipped.map(({ area, looksLike }) => [a1Area(area), looksLike])).toEqual([
      ["A1:F4", "traditional-script"],
    ]);
    expect(zhCN.evidence.skipped(skipped[0]!, "A1:F4")).toBe(
      `工作表“繁體”的 A1:F4 没有评分：像用繁体字写的表（标题写“${title}”），自评助手只认简体字，请先用 Excel 审阅选项卡上的“繁转简”转换，再重新读取。`,
    );
  },
);
