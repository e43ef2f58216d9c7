import { type Certainty, documentName, type Source } from "../../../core/index";

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  verbatim: "原文",
  secondary: "转引",
  unverified: "未核实",
  convention: "没有统一规定",
};

/** 依据：文件、条款，以及把握。 */
export function source({ document, article, certainty }: Source): string {
  const name = documentName(document);
  const space = name.endsWith("》") ? "" : " ";
  return `${name}${article === null ? "" : `${space}${article}`}（${CERTAINTIES[certainty]}）`;
}
