import type { NoteText } from "../../table/model";
import { defineTableCheck } from "../define-check";
import { refAt } from "../row";
import { publishedForms, sichuanForm } from "../sources";

/**
 * Names, telephone numbers and days that the form asks for and nobody filled in. One finding for the whole table:
 * a warning where a person in charge is missing, as the sources say; telephone numbers and days are often left out
 * of what is published, and are a question.
 */
export const signatureBlank = defineTableCheck({
  id: "signature-blank",
  group: "form",
  severity: "warning",
  sources: [sichuanForm("项目负责人：　财务负责人："), publishedForms("负责人两栏都空着的自评表")],
  report: (scored) => {
    const blank = scored.table.notes.filter(isBlank);
    if (blank.length === 0) return [];
    return [
      {
        severity: blank.some((note) => IN_CHARGE.test(labelOf(note))) ? "warning" : "review",
        cells: blank.map(({ cell }) => refAt(scored, cell)),
        facts: { labels: [...new Set(blank.map(labelOf))].join("、") },
      },
    ];
  },
});

const IN_CHARGE = /负责人(?!.*(电话|联系))|填[表报]人|审核人|经办人|制表人/;

/** What is done by hand on the printed sheet. */
const BY_HAND = /签字|签名|签章|签批|盖章|公章|印章|审批|意见/;
const LABEL = /[^\s:：()（）]{2,12}([（(][^()（）]*[)）])?[:：]/g;

function isBlank({ kind, label, cell }: NoteText): boolean {
  if (kind !== "signature" || label === "" || BY_HAND.test(label + cell.text)) return false;
  const written = cell.text.replace(LABEL, "").replace(/[\s年月日_＿/\-—]/g, "");
  return written === "" || written === label;
}

function labelOf({ label }: NoteText): string {
  return label.replace(/[\s:：]/g, "");
}
