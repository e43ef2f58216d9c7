import type { PublishedForm } from "../../support/published/form";
import type { Measured } from "./measure";
import type { Statement } from "./statement";

/** How many of something were right. */
interface Share {
  right: number;
  all: number;
}

const percent = ({ right, all }: Share): string =>
  all === 0 ? "—" : `${((right / all) * 100).toFixed(2)} %`;

/** The figures as lines of text: the whole, by class of statement, by case. */
export function figures(measured: readonly Measured[], forms: ReadonlyMap<string, PublishedForm>): string[] {
  const statements = measured.flatMap(({ tables }) => tables.flatMap((table) => table.statements));
  return [
    ...wholeLines(measured, statements),
    "",
    "by class (worst first)",
    ...classLines(statements),
    "",
    "by case: statements right, tables found, tables without any fault",
    ...caseLines(measured, forms),
    "",
    "by layout: statements right on sheets laid out so (worst first)",
    ...layoutLines(measured),
  ];
}

function wholeLines(measured: readonly Measured[], statements: readonly Statement[]): string[] {
  const tables = measured.flatMap((one) => one.tables);
  const alike = measured.flatMap((one) => one.lookAlikes);
  const counted = (names: readonly string[], of: readonly { outcome: string }[]): string =>
    names.map((name) => `${of.filter(({ outcome }) => outcome === name).length} ${name}`).join(", ");
  const perfect = tables.filter((table) => table.statements.every(({ isRight }) => isRight)).length;
  return [
    `statements right: ${percent(shareOf(statements))} of ${statements.length}`,
    `tables: ${tables.length}; ${counted(["found", "missed", "split", "joined"], tables)}; without any fault ${perfect}`,
    `look-alikes: ${alike.length}; ${counted(["taken", "swallowed", "skipped", "passed"], alike)}`,
  ];
}

function classLines(statements: readonly Statement[]): string[] {
  const classes = new Map<string, Share>();
  for (const { what, isRight } of statements) {
    const share = classes.get(what) ?? { right: 0, all: 0 };
    share.all++;
    if (isRight) share.right++;
    classes.set(what, share);
  }
  return [...classes.entries()]
    .sort(([, a], [, b]) => b.all - b.right - (a.all - a.right))
    .map(
      ([what, share]) =>
        `${what.padEnd(28)} ${percent(share).padStart(9)}  ${share.all - share.right} wrong of ${share.all}`,
    );
}

function caseLines(measured: readonly Measured[], forms: ReadonlyMap<string, PublishedForm>): string[] {
  return [...forms.values()].flatMap(({ id }) => {
    const tables = measured.flatMap((one) => one.tables).filter(({ form }) => form === id);
    if (tables.length === 0) return [];
    const share = shareOf(tables.flatMap((table) => table.statements));
    const found = tables.filter(({ outcome }) => outcome === "found").length;
    const perfect = tables.filter((table) => table.statements.every(({ isRight }) => isRight)).length;
    return [
      `${id.padEnd(44)} ${percent(share).padStart(9)}  ${found}/${tables.length}  ${perfect}/${tables.length}`,
    ];
  });
}

/** What about a layout costs most: every choice of every trait with the share of statements right. */
function layoutLines(measured: readonly Measured[]): string[] {
  const shares = new Map<string, Share>();
  for (const { printed, tables } of measured) {
    const own = shareOf(tables.flatMap((table) => table.statements));
    for (const [trait, choice] of Object.entries(printed.layout)) {
      const key = `${trait}: ${choice}`;
      const share = shares.get(key) ?? { right: 0, all: 0 };
      shares.set(key, { right: share.right + own.right, all: share.all + own.all });
    }
  }
  return [...shares.entries()]
    .sort(([, a], [, b]) => a.right / a.all - b.right / b.all)
    .map(([key, share]) => `${key.padEnd(28)} ${percent(share).padStart(9)}`);
}

function shareOf(statements: readonly Statement[]): Share {
  return { right: statements.filter(({ isRight }) => isRight).length, all: statements.length };
}

/** Every failure, ordered by class: the case, its seed, the place, what was drawn and what was read. */
export function failures(measured: readonly Measured[]): string[] {
  const lines = measured.flatMap(({ id, seed, tables, lookAlikes }) => [
    ...tables.flatMap(({ form, sheet, outcome, statements }) => [
      ...(outcome === "found" ? [] : [`table ${outcome}\t${id} seed ${seed}\t${sheet}\t${form}`]),
      ...(outcome === "missed" || outcome === "joined" ? [] : worthTelling(statements)).map(
        ({ what, where, expected, got }) =>
          `${what}\t${id} seed ${seed}\t${sheet} ${form} ${where}\texpected ${expected}\tgot ${got}`,
      ),
    ]),
    ...lookAlikes
      .filter(({ outcome }) => outcome === "taken" || outcome === "swallowed")
      .map(({ outcome, title, sheet }) => `look-alike ${outcome}\t${id} seed ${seed}\t${sheet}\t${title}`),
  ]);
  return lines.map((line) => line.replace(/\n/g, "⏎")).sort();
}

/** What is wrong, without the cells of a row that is missing as a whole. */
function worthTelling(statements: readonly Statement[]): Statement[] {
  const wrong = statements.filter(({ isRight }) => !isRight);
  const missing = new Set(wrong.filter(({ what }) => what === "indicator missing").map(({ where }) => where));
  return wrong.filter(
    ({ what, where }) => what === "indicator missing" || !missing.has(where.replace(/ \(.*/, "")),
  );
}
