/**
 * So many texts are young; when there are more they are the old ones, and those that were old are forgotten. What is asked about
 * again and again is young again, and a workbook of countless texts costs no more than twice as many.
 */
const MOST_TEXTS = 4_000;

/** Longer texts are prose: seldom asked about, and never worth their place. */
const LONGEST_TEXT = 80;

/** What is known of one text: a place for the answer to each question, `undefined` while nobody asked. */
type Answers = unknown[];

const memory = {
  questions: 0,
  young: new Map<string, Answers>(),
  old: new Map<string, Answers>(),
  /** The text that was asked about last, and its answers: the next question is mostly about the same cell. */
  lastText: "",
  lastAnswers: [] as Answers,
};

/**
 * A question about a text that keeps its answers. Forms say the same words on every row and sheet, and each
 * word is looked at from many sides; the answer depends on the text alone, so that nobody can tell.
 *
 * @param answer - a pure function of the text; it never answers `undefined`
 */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
): (text: string) => T {
  const question = memory.questions++;
  return (text) => {
    if (text.length > LONGEST_TEXT) return answer(text);
    const answers = text === memory.lastText ? memory.lastAnswers : answersAbout(text);
    const known = answers[question] as T | undefined;
    if (known !== undefined) return known;
    return (answers[question] = answer(text));
  };
}

/** All questions share one memory: a text is looked up once and then asked from many sides. */
function answersAbout(text: string): Answers {
  let found = memory.young.get(text);
  if (found === undefined) {
    found = memory.old.get(text) ?? new Array<unknown>(memory.questions);
    if (memory.young.size >= MOST_TEXTS) {
      memory.old = memory.young;
      memory.young = new Map();
    }
    memory.young.set(text, found);
  }
  memory.lastText = text;
  memory.lastAnswers = found;
  return found;
}
