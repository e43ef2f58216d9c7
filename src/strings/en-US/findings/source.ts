import { type Certainty, documentName, type Source } from "../../../core/index";

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  verbatim: "verbatim",
  secondary: "second-hand",
  unverified: "unverified",
  convention: "our convention",
};

/** A document, its article, and how sure we are of it. */
export function source({ document, article, certainty }: Source): string {
  return `${documentName(document)}${article === null ? "" : ` ${article}`} (${CERTAINTIES[certainty]})`;
}
