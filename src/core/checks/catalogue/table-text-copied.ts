import { textOf } from "../cell-content";
import type { ScoredTable } from "../../scoring/model";
import type { CellRef } from "../../sheet";
import type { TableCell } from "../../table/model";
import { defineWorkbookCheck } from "../define-check";
import type { CheckReport } from "../finding";
import { grouped } from "../../grouped";
import { inRuns } from "../../in-runs";
import { oncePer } from "../../once-per";
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
  report: ({ tables }) => {
    const runs = passagesOfRuns(tables);
    return [...copies(runs.flatMap(({ goals }) => goals)), ...copies(runs.flatMap(({ results }) => results))];
  },
});

interface Passage {
  readonly kind: "goal" | "results";
  readonly words: string;
  readonly project: string;
  readonly cell: CellRef;
}

const passagesOf = oncePer((scored: ScoredTable) => ({ goals: goalsOf(scored), results: resultsOf(scored) }));

const passagesOfRuns = inRuns((run: readonly ScoredTable[]) => ({
  goals: run.flatMap((scored) => passagesOf(scored).goals),
  results: run.flatMap((scored) => passagesOf(scored).results),
}));

function goalsOf(scored: ScoredTable): readonly Passage[] {
  const { expected, accomplished } = scored.table.goal;
  return [expected, accomplished].flatMap((cell) => (cell ? goal(scored, cell) : []));
}

function goal(scored: ScoredTable, cell: TableCell): readonly Passage[] {
  const { text } = cell;
  if (text.length < SHORTEST) return [];
  const words = text.replace(/[\s\p{P}]/gu, "");
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
  return textOf(table.project).replace(/\s/g, "");
}

/** One finding for each passage that stands in tables of different projects, at its second place. */
function copies(all: readonly Passage[]): readonly CheckReport[] {
  const copied = copiedWords(all);
  if (copied.size === 0) return [];
  return [
    ...grouped(
      all.filter(({ words }) => copied.has(words)),
      ({ words }) => words,
    ).values(),
  ].flatMap(copyReport);
}

/** The words that several projects say. Few do: nothing is gathered for all the others. */
function copiedWords(all: readonly Passage[]): ReadonlySet<string> {
  const saidBy = new Map<string, string>();
  const copied = new Set<string>();
  for (const { words, project } of all) {
    const first = saidBy.get(words);
    if (first === undefined) saidBy.set(words, project);
    else if (first !== project) copied.add(words);
  }
  return copied;
}

function copyReport(group: readonly Passage[]): readonly CheckReport[] {
  const [first, ...rest] = group;
  const others = rest.filter(({ project }) => project !== first?.project);
  if (!first || !others[0]) return [];
  const cells = [...others, first].map(({ cell }) => cell);
  return [{ cells, facts: { kind: first.kind, project: first.project, other: others[0].project } }];
}
