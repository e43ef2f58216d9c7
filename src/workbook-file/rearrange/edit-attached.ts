import { tagWith } from "../xml/insert-in-order";
import type { LineEdit } from "../patch";
import { applySplices, type Splice } from "../xml/splice";
import { attribute, scanXml, type XmlElement } from "../xml/xml-scan";
import { movedAddress, movedLine } from "./line-edit";

type LeaveElement = (element: XmlElement) => readonly Splice[];

function spliced(xml: string, leave: LeaveElement): string {
  const splices: Splice[] = [];
  scanXml(xml, { leave: (element) => splices.push(...leave(element)) });
  return applySplices(xml, splices);
}

const removed = ({ start, end }: XmlElement): readonly Splice[] => [{ start, end, text: "" }];

/** The notes of a sheet: each moves with its cell and goes with it. */
export function editNotes(xml: string, edit: LineEdit): string {
  return spliced(xml, (element) => {
    const ref = attribute(element, "ref");
    if (!/^(comment|threadedComment)$/.test(element.name) || ref === undefined) return [];
    const moved = movedAddress(ref, edit);
    if (moved === null) return removed(element);
    return [{ start: element.start, end: element.contentStart, text: tagWith(element, { ref: moved }) }];
  });
}

/** A table moves and grows as an area; its filter too. */
export function editTable(xml: string, edit: LineEdit): string {
  return spliced(xml, (element) => {
    const ref = attribute(element, "ref");
    const moved = ref === undefined ? null : movedAddress(ref, edit);
    if (moved === null || moved === ref) return [];
    return [{ start: element.start, end: element.contentStart, text: tagWith(element, { ref: moved }) }];
  });
}

/** Pictures and charts hang on the lines of their corners. */
export function editDrawing(xml: string, edit: LineEdit): string {
  const name = edit.axis === "row" ? "row" : "col";
  return spliced(xml, (element) => {
    if (element.name !== name || !/^(from|to)$/.test(element.parent?.name ?? "")) return [];
    return [movedNumber(xml, element, edit)];
  });
}

function movedNumber(xml: string, { contentStart, contentEnd }: XmlElement, edit: LineEdit): Splice {
  const line = Number(xml.slice(contentStart, contentEnd));
  return { start: contentStart, end: contentEnd, text: String(movedLine(line, edit) ?? edit.at) };
}

/** Positions in an anchor of a note's shape: left, its offset, top, its offset, right, …, bottom, …. */
const ANCHOR = { row: [2, 6], column: [0, 4] } as const;

/** The shapes that show notes, in a part that is seldom proper XML: numbers in it are replaced where they stand. */
export function editNoteShapes(xml: string, edit: LineEdit): string {
  const moved = (text: string) => String(movedLine(Number(text), edit) ?? edit.at);
  const tag = edit.axis === "row" ? "Row" : "Column";
  return xml
    .replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, ...[start, numbers, end]: string[]) => {
      const list = (numbers ?? "").split(",");
      for (const place of ANCHOR[edit.axis]) list[place] = moved(list[place] ?? "0");
      return `${start ?? ""}${list.join(",")}${end ?? ""}`;
    })
    .replace(
      new RegExp(`(<x:${tag}>)\\s*(\\d+)\\s*(</x:${tag}>)`, "g"),
      (_, ...[start, line, end]: string[]) => [start, moved(line ?? "0"), end].join(""),
    );
}
