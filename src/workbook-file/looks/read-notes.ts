import { cellKey, parseA1 } from "../../core";
import { attribute, scanXml } from "../xml/xml-scan";

/** Reads the notes of a sheet: cell → text. */
export function readNotes(xml: string): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  if (xml === "") return notes;
  let text = "";
  scanXml(xml, {
    enter: (element) => {
      if (element.name === "comment") text = "";
    },
    text: (content, parent) => {
      if (parent?.name === "t") text += content;
    },
    leave: (element) => {
      const at = element.name === "comment" ? parseA1(attribute(element, "ref") ?? "") : null;
      if (at) notes.set(cellKey(at.row, at.column), text);
    },
  });
  return notes;
}
