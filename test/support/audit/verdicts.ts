/** A finding that a reviewer expects, or would not mind. */
export interface ExpectedFinding {
  readonly severities: readonly string[];
  readonly checks: readonly string[];
  readonly place: string;
  readonly isRequired: boolean;
}

/** A score that a reviewer would write; the row is `budget`, `total` or a part of a name. */
export interface ExpectedScore {
  readonly row: string;
  readonly value: string;
  readonly isRequired: boolean;
}

/** What a reviewer says of one table. */
export interface Verdict {
  readonly form: string;
  readonly findings: readonly ExpectedFinding[];
  readonly scores: readonly ExpectedScore[];
}

const FINDING = /^(may )?([a-z/]+) ([a-z0-9/-]+) @ (.+)$/;
const SCORE = /^(may )?(\S+) → (\S+)$/;

/** Reads the lines of a file of verdicts; what is neither a finding nor a score is prose. */
export function readVerdicts(text: string): readonly Verdict[] {
  const [, ...sections] = text.split(/^## /m);
  return sections.map((section) => {
    const [form = "", ...lines] = section.split("\n");
    return {
      form: form.trim(),
      findings: lines.flatMap((line) => findingOf(line) ?? []),
      scores: lines.flatMap((line) => scoreOf(line) ?? []),
    };
  });
}

function findingOf(line: string): ExpectedFinding | null {
  const [, may, severities, checks, place] = FINDING.exec(line) ?? [];
  if (!severities || !checks || !place) return null;
  return { severities: severities.split("/"), checks: checks.split("/"), place, isRequired: !may };
}

function scoreOf(line: string): ExpectedScore | null {
  const [, may, row, value] = SCORE.exec(line) ?? [];
  return row && value ? { row, value, isRequired: !may } : null;
}

/** Whether a place is the expected one: part of a row's name or of a cell's text is enough, a star stands for anything. */
export function isPlace(expected: string, place: string): boolean {
  if (expected === "*") return true;
  const [wanted, here] = [expected, place].map((text) => text.normalize("NFKC"));
  if (wanted!.startsWith("~"))
    return here!.startsWith("~") && here!.includes(wanted!.slice(1).replace("*", ""));
  const [name, part] = halves(wanted!);
  const [nameHere, partHere] = halves(here!);
  return (part === "*" || part === partHere) && (name === "*" || nameHere.includes(name));
}

/** A row and a part of it. */
function halves(place: string): readonly [string, string] {
  const dot = place.lastIndexOf(".");
  return [place.slice(0, dot), place.slice(dot + 1)];
}
