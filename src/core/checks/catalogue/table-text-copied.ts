import type { ScoredTable } from "../../scoring/model";
import type { CellRef } from "../../sheet";
import type { TableCell } from "../../table/model";
import { defineWorkbookCheck } from "../define-check";
import type { Report } from "../finding";
import { refAt } from "../row";
import { findingList } from "../sources";

const SHORTEST = 20;
const FEWEST_ROWS = 3;

/** Goals or whole sets of results that stand word for word in the tables of two projects. */
export const tableTextCopied = defineWorkbookCheck({
  id: "table-text-copied",
  group: "quality",
  severity: "review",
  sources: [findingList("照搬其他项目文字：无关的补贴项目满意度对象写“老年人或其家属”")],
  report: ({ tables }) => [
    ...copies(tables.flatMap((table) => passages(table))),
    ...copies(tables.flatMap((table) => resultsOf(table))),
  ],
});

interface Passage {
  readonly kind: "goal" | "results";
  readonly words: string;
  readonly project: string;
  readonly cell: CellRef;
}

function passages(scored: ScoredTable): readonly Passage[] {
  const { expected, accomplished } = scored.table.goal;
  return [expected, accomplished].flatMap((cell) => (cell ? passage(scored, cell) : []));
}

function passage(scored: ScoredTable, cell: TableCell): readonly Passage[] {
  const words = cell.text.replace(/[\s\p{P}]/gu, "");
  if (words.length < SHORTEST) return [];
  return [{ kind: "goal", words, project: projectOf(scored), cell: refAt(scored, cell) }];
}

/** All rows of a table as one passage. */
function resultsOf(scored: ScoredTable): readonly Passage[] {
  const { indicators } = scored.table;
  const first = indicators[0];
  if (!first || indicators.length < FEWEST_ROWS) return [];
  const words = indicators
    .map(({ title, target, actual }) => [title, target?.text, actual?.text].join("|"))
    .join("\n");
  return [{ kind: "results", words, project: projectOf(scored), cell: refAt(scored, first.name) }];
}

function projectOf({ table }: ScoredTable): string {
  return (table.project?.text ?? "").replace(/\s/g, "");
}

/** One finding for each passage that stands in tables of different projects, at its second place. */
function copies(all: readonly Passage[]): readonly Report[] {
  const groups = new Map<string, Passage[]>();
  for (const one of all) groups.set(one.words, [...(groups.get(one.words) ?? []), one]);
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    const others = group.filter(({ project }) => project !== first?.project);
    if (!first || others.length === 0) return [];
    const cells = [...others, first].map(({ cell }) => cell);
    const facts = { kind: first.kind, project: first.project, other: others[0]?.project ?? "" };
    return [{ cells, facts }];
  });
}
