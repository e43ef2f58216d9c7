import type { CellRef, CellValue, SheetSnapshot } from "../../sheet";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { inRuns } from "../../in-runs";
import { oncePer } from "../../once-per";
import { dividedSheets } from "../sheets-with-tables";
import { publicationNotice } from "../sources";

/** A marking of secrecy on a sheet that will be published: 机密★5年, 密级：秘密, 内部资料. */
export const secretMarkingPresent = defineWorkbookCheck({
  id: "secret-marking-present",
  group: "form",
  severity: "review",
  sources: [publicationNotice("除涉密内容外全部公开")],
  report: (context) => markingsOnRuns(dividedSheets(context).withTables).flat(),
});

/** 保密培训 and 涉密人员 are subjects of work, 商业秘密 is not the state's. */
const MARKING =
  /^(绝密|机密|秘密)(级|件)?$|(绝密|机密|秘密)[★☆*]|密级(为|[:：])?(绝密|机密|秘密)|(?<![非不无])涉密(项目|文件|资料|材料|事项|内容)|内部(资料|文件|材料)(?!(室|柜|库|管理|归档|整理))|(不得|严禁|禁止|请勿)(外传|外泄|公开|扩散)|注意保密/;
const LONGEST = 2000;

/** Every cell of a workbook is looked at: most are done with after one look for a sign of a marking. */
const MAY_MARK = /[密内外公扩]/;

/** Each marking of a sheet where it stands first. */
const markingsOn = oncePer((sheet: SheetSnapshot): readonly CheckReport[] => {
  const first = new Map<string, CellRef>();
  sheet.rows.forEach((row, down) =>
    row.forEach((value, across) => {
      const text = markingIn(value);
      if (text === undefined || first.has(text)) return;
      first.set(text, { sheet: sheet.id, row: sheet.top + down, column: sheet.left + across });
    }),
  );
  return [...first].map(([text, cell]) => ({ cells: [cell], facts: { text } }));
});

const markingsOnRuns = inRuns((run: readonly SheetSnapshot[]) => run.flatMap(markingsOn));

function markingIn(value: CellValue): string | undefined {
  if (typeof value !== "string" || value.length > LONGEST || !MAY_MARK.test(value)) return undefined;
  return MARKING.exec(value.replace(/\s/g, ""))?.[0];
}
