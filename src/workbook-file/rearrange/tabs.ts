import { tagWith } from "../xml/insert-in-order";
import type { WorkbookText } from "../patches/patch-workbook-part";
import type { Splice } from "../xml/splice";
import { attribute, type XmlElement } from "../xml/xml-scan";

/** A tab from now on: where it was, `null` for a new one. */
export interface PlacedTab {
  readonly was: number | null;
  readonly isVisible: boolean;
}

/** Lets what counts sheets by their place follow them: names of one sheet, and the tabs shown first. */
export function followTabs(workbook: WorkbookText, tabs: readonly PlacedTab[]): readonly Splice[] {
  const placeOf = (was: number) => tabs.findIndex((tab) => tab.was === was);
  return [
    ...workbook.elements
      .filter(isNamed("definedName", "definedNames"))
      .flatMap((name) => movedName(name, placeOf)),
    ...workbook.elements
      .filter(isNamed("workbookView", "bookViews"))
      .flatMap((view) => movedView(view, tabs)),
  ];
}

const isNamed = (name: string, parent: string) => (element: XmlElement) =>
  element.name === name && element.parent?.name === parent;

/** A name that belongs to one sheet counts it by its place, and goes with it. */
function movedName(name: XmlElement, placeOf: (was: number) => number): readonly Splice[] {
  const owner = attribute(name, "localSheetId");
  if (owner === undefined) return [];
  const place = placeOf(Number(owner));
  if (place === Number(owner)) return [];
  if (place < 0) return [{ start: name.start, end: name.end, text: "" }];
  return [
    { start: name.start, end: name.contentStart, text: tagWith(name, { localSheetId: String(place) }) },
  ];
}

/** A tab that is gone or hidden cannot be the one in front: the first visible one takes its place. */
function movedView(view: XmlElement, tabs: readonly PlacedTab[]): readonly Splice[] {
  const before = { activeTab: attribute(view, "activeTab"), firstSheet: attribute(view, "firstSheet") };
  const follow = (was: string | undefined) => {
    const place = tabs.findIndex((tab) => tab.was === Number(was ?? 0) && tab.isVisible);
    return place >= 0
      ? place
      : Math.max(
          0,
          tabs.findIndex(({ isVisible }) => isVisible),
        );
  };
  const active = follow(before.activeTab);
  const first = follow(before.firstSheet);
  const isSame = active === Number(before.activeTab ?? 0) && first === Number(before.firstSheet ?? 0);
  if (isSame) return [];
  const changes = { activeTab: active ? String(active) : null, firstSheet: first ? String(first) : null };
  return [{ start: view.start, end: view.contentStart, text: tagWith(view, changes) }];
}
