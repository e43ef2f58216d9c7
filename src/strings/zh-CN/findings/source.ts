import type { Certainty, Source } from "../../../core/index";

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  verbatim: "原文",
  secondary: "转引",
  unverified: "未核实",
  convention: "本工具约定",
};

/** 依据：文件、条款，以及把握。 */
export function source({ document, article, certainty }: Source): string {
  return `${document}${article === null ? "" : ` ${article}`}（${CERTAINTIES[certainty]}）`;
}
