import type { SheetVisibility } from "../../core";
import { tagWith } from "../xml/insert-in-order";
import { sheetParts, type WorkbookPackage } from "../package/package";
import { relationAttribute } from "../package/package-parts";
import type { SheetSlot } from "../patch";
import { addWorksheet, workbookText, type WorkbookText } from "../patches/patch-workbook-part";
import { applySplices, type Splice } from "../xml/splice";
import { attribute, escapeXml, type XmlElement } from "../xml/xml-scan";
import { rewriteFormulas } from "./formula-places";
import { followSheets, rewriteReferences } from "./references";
import { removeSheetPart } from "./remove-sheet";
import { followTabs } from "./tabs";

/** The sheets whose names changed: old → new, `null` for those that are gone. */
export type SheetNames = ReadonlyMap<string, string | null>;

/**
 * Makes the worksheets exactly these: added, removed, renamed, moved and hidden, with everything that names them or
 * counts them following. Chart sheets stay behind the worksheet that they stand behind.
 */
export function arrangeSheets(file: WorkbookPackage, slots: readonly SheetSlot[]): SheetNames {
  const before = sheetParts(file).filter(({ type }) => type === "worksheet");
  const names = namesOf(
    before.map(({ name }) => name),
    slots,
  );
  const changed = new Map([...names].filter(([from, to]) => from !== to));
  if (changed.size > 0) {
    rewriteFormulas(file, (formula) => rewriteReferences(formula, followSheets(changed)));
  }
  writeList(file, slots);
  for (const { name, part } of before) if (names.get(name) === null) removeSheetPart(file, part);
  return changed;
}

function namesOf(before: readonly string[], slots: readonly SheetSlot[]): SheetNames {
  return new Map(before.map((name) => [name, slots.find(({ from }) => from === name)?.name ?? null]));
}

/** An entry of the list of tabs and the place that it had. */
interface Tab {
  readonly xml: string;
  /** Its old position, `null` for a new sheet. */
  readonly was: number | null;
  readonly isVisible: boolean;
}

function writeList(file: WorkbookPackage, slots: readonly SheetSlot[]): void {
  const workbook = workbookText(file);
  const groups = groupsOf(workbook, sheetParts(file));
  const newEntry = entriesFor(file, workbook);
  const tabs = [
    ...(groups.get(null) ?? []).map(keptTab),
    ...slots.flatMap((slot) =>
      slot.from === null ? [newEntry(slot)] : oldTabs(slot, groups.get(slot.from)),
    ),
  ];
  const [first, last] = [workbook.sheets[0], workbook.sheets.at(-1)];
  if (!first || !last) return;
  const list: Splice = { start: first.start, end: last.end, text: tabs.map(({ xml }) => xml).join("") };
  const isSameList = tabs.length === workbook.sheets.length && tabs.every(({ was }, place) => was === place);
  const splices = isSameList ? inPlace(workbook, tabs) : [list];
  file.set(workbook.part, applySplices(workbook.xml, [...splices, ...followTabs(workbook, tabs)]));
}

/** Where no sheet moves, what stands between the entries stays as it is. */
function inPlace(workbook: WorkbookText, tabs: readonly Tab[]): readonly Splice[] {
  return workbook.sheets.map(({ start, end }, place) => ({ start, end, text: tabs[place]?.xml ?? "" }));
}

interface Entry {
  readonly element: XmlElement;
  readonly xml: string;
  readonly was: number;
}

/** The entries by the worksheet at or behind which they stand; `null` for chart sheets in front of all. */
function groupsOf(
  workbook: WorkbookText,
  parts: readonly { readonly name: string; readonly type: string }[],
): ReadonlyMap<string | null, readonly Entry[]> {
  const worksheets = new Set(parts.filter(({ type }) => type === "worksheet").map(({ name }) => name));
  const groups = new Map<string | null, Entry[]>();
  let owner: string | null = null;
  workbook.sheets.forEach((element, was) => {
    const name = attribute(element, "name") ?? "";
    if (worksheets.has(name)) owner = name;
    const entry = { element, was, xml: workbook.xml.slice(element.start, element.end) };
    groups.set(owner, [...(groups.get(owner) ?? []), entry]);
  });
  return groups;
}

function oldTabs(slot: SheetSlot, entries: readonly Entry[] | undefined): readonly Tab[] {
  const [own, ...charts] = entries ?? [];
  return own ? [changedTab(own, slot), ...charts.map(keptTab)] : [];
}

function keptTab({ element, xml, was }: Entry): Tab {
  return { xml, was, isVisible: visibilityOf(element) === "visible" };
}

const STATES = { visible: null, hidden: "hidden", "very-hidden": "veryHidden" } as const;

function visibilityOf(element: XmlElement): SheetVisibility {
  const state = attribute(element, "state");
  if (state === STATES["very-hidden"]) return "very-hidden";
  return state === STATES.hidden ? "hidden" : "visible";
}

function changedTab({ element, xml, was }: Entry, { name, visibility }: SheetSlot): Tab {
  const isSame = attribute(element, "name") === name && visibilityOf(element) === visibility;
  const text = isSame ? xml : tagWith(element, { name, state: STATES[visibility] }, true);
  return { xml: text, was, isVisible: visibility === "visible" };
}

/** Makes entries for new sheets, each with an id that no sheet had. */
function entriesFor(file: WorkbookPackage, { root, sheets }: WorkbookText): (slot: SheetSlot) => Tab {
  let lastId = Math.max(0, ...sheets.map((sheet) => Number(attribute(sheet, "sheetId") ?? 0)));
  return ({ name, visibility }) => {
    lastId += 1;
    const state = STATES[visibility] === null ? "" : ` state="${STATES[visibility]}"`;
    const relation = relationAttribute(file, addWorksheet(file));
    const xml = `<${root.prefix}sheet name="${escapeXml(name)}" sheetId="${lastId}"${state} ${relation}/>`;
    return { xml, was: null, isVisible: visibility === "visible" };
  };
}
