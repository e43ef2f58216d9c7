import type { Source, TraceFacts, TraceStep } from "../core/index";

/** The kinds of step of a calculation. */
export type StepKind = TraceFacts["step"];

/** What a step of one kind holds. */
export type StepOf<Kind extends StepKind> = Extract<TraceFacts, { readonly step: Kind }>;

/** A calculation in words, as an accountant would write it on paper. */
export interface TraceStrings {
  /** One sentence a kind of step; a missing one does not compile. */
  readonly steps: { readonly [Kind in StepKind]: (step: StepOf<Kind>) => string };
  /** 依据：… — the documents that the steps cite, once each. */
  readonly sources: (sources: readonly Source[]) => string;
}

/** The sentence of one step. */
export function stepSentence(strings: TraceStrings, step: TraceStep): string {
  const say = strings.steps[step.step] as (step: TraceStep) => string;
  return say(step);
}

/** A whole calculation: a sentence a step, then the sources it rests on, if any. */
export function traceSentences(strings: TraceStrings, trace: readonly TraceStep[]): readonly string[] {
  const sources = sourcesOf(trace);
  const steps = trace.map((step) => stepSentence(strings, step));
  return sources.length === 0 ? steps : [...steps, strings.sources(sources)];
}

function sourcesOf(trace: readonly TraceStep[]): readonly Source[] {
  const byName = new Map<string, Source>();
  for (const { source } of trace) {
    if (source) byName.set(`${source.document} ${source.article ?? ""}`, source);
  }
  return [...byName.values()];
}
