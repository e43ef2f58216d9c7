import { a1Area, parseA1Area } from "../../core";
import type { ConditionalFormat } from "../appearance";
import { insertChild } from "../xml/insert-in-order";
import { orderedSheet, type SheetText } from "./patch-sheet-lists";
import type { OverlayStyle } from "../looks/read-styles";
import type { Splice } from "../xml/splice";
import { attribute, escapeXml, findElements, isOn, unescapeXml, type XmlElement } from "../xml/xml-scan";

/** What rules refer to in the style sheet. */
export interface Overlays {
  /** The look at a position of the style sheet as it was read. */
  readonly read: readonly OverlayStyle[];
  /** The position of a look, added where it is new. */
  readonly position: (look: OverlayStyle) => number;
}

/** A rule with a formula as it stands in the file. */
interface OldRule {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly parent: XmlElement;
}

/**
 * Makes the rules with a formula exactly these. A rule that is there already is not touched, and rules of other
 * kinds (bars, scales, icons) are none of our business.
 */
export function patchConditionalFormats(
  sheet: SheetText,
  rules: readonly ConditionalFormat[],
  overlays: Overlays,
): readonly Splice[] {
  const lists = sheet.outline.children.filter((child) => child.name === "conditionalFormatting");
  const old = lists.flatMap((list) => oldRules(sheet.xml, list, overlays));
  const wanted = new Map(rules.map((rule) => [keyOf(rule), rule]));
  const gone = old.filter(({ key }) => !wanted.has(key));
  const known = new Set(old.map(({ key }) => key));
  const added = [...wanted].filter(([key]) => !known.has(key)).map(([, rule]) => rule);
  const xml = added.map((rule) => ruleXml(rule, sheet.outline.root.prefix, overlays)).join("");
  return [
    ...removals(gone, lists, sheet.xml),
    ...(xml === "" ? [] : [insertChild(orderedSheet(sheet), "conditionalFormatting", xml)]),
  ];
}

/** Two rules are the same when they look at the same cells, ask the same and show the same. */
function keyOf(rule: Omit<ConditionalFormat, "priority">): string {
  const { formula, fill, fontColor, isBold, stopIfTrue } = rule;
  return JSON.stringify([rule.areas.map(a1Area), formula, fill, fontColor, isBold, stopIfTrue]);
}

function oldRules(xml: string, list: XmlElement, overlays: Overlays): readonly OldRule[] {
  const text = xml.slice(list.start, list.end);
  const elements = findElements(text, "cfRule", "formula");
  return elements
    .filter((element) => element.name === "cfRule" && attribute(element, "type") === "expression")
    .map((rule) => {
      const formula = elements.find(({ name, parent }) => name === "formula" && parent === rule);
      const look = overlays.read[Number(attribute(rule, "dxfId") ?? -1)] ?? NO_LOOK;
      return {
        key: keyOf({
          ...look,
          areas: (attribute(list, "sqref") ?? "").split(/\s+/).flatMap((area) => parseA1Area(area) ?? []),
          formula: formula ? unescapeXml(text.slice(formula.contentStart, formula.contentEnd)) : "",
          stopIfTrue: isOn(rule, "stopIfTrue"),
        }),
        start: list.start + rule.start,
        end: list.start + rule.end,
        parent: list,
      };
    });
}

const NO_LOOK: OverlayStyle = { fill: null, fontColor: null, isBold: false };

/** Removes rules; a list that loses all of its rules goes as a whole. */
function removals(gone: readonly OldRule[], lists: readonly XmlElement[], xml: string): readonly Splice[] {
  return lists.flatMap((list) => {
    const here = gone.filter(({ parent }) => parent === list);
    const all = findElements(xml.slice(list.start, list.end), "cfRule").length;
    if (here.length === 0) return [];
    if (here.length === all) return [{ start: list.start, end: list.end, text: "" }];
    return here.map(({ start, end }) => ({ start, end, text: "" }));
  });
}

function ruleXml(rule: ConditionalFormat, p: string, overlays: Overlays): string {
  const { fill, fontColor, isBold, priority } = rule;
  const look = overlays.position({ fill, fontColor, isBold });
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : "";
  const formula = `<${p}formula>${escapeXml(rule.formula)}</${p}formula>`;
  const inside = `<${p}cfRule type="expression" dxfId="${look}" priority="${priority}"${stop}>${formula}</${p}cfRule>`;
  const areas = rule.areas.map(a1Area).join(" ");
  return `<${p}conditionalFormatting sqref="${areas}">${inside}</${p}conditionalFormatting>`;
}
