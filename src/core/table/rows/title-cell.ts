import { isAnnexLine, isSelfEvaluationTitle, isTitle } from "../words/form-words";
import type { PlacedCell } from "./sheet-view";

/**
 * A title that is not the value of a label: a project may be called 卫片执法经费绩效自评表, and 预算绩效管理情况 may be
 * 按要求开展绩效自评. Nothing but 附件3 stands left of a title.
 */
export function titleIn(cells: readonly PlacedCell[]): PlacedCell | undefined {
  return cells.find(({ text }, at) => {
    const isOwn = isSelfEvaluationTitle(text) || (cells.length <= 2 && isTitle(text));
    return isOwn && cells.slice(0, at).every((before) => isAnnexLine(before.text));
  });
}
