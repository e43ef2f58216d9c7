import type { MeasuredDamage } from "./measure-damage";

/** What is read of damaged forms, one line a damage, worst first, then every table that is not read without a fault. */
export function damageLines(measured: readonly MeasuredDamage[]): string[] {
  const judged = withoutFaultyPrints(measured);
  const names = [...new Set(judged.map(({ damage }) => damage))];
  const lines = names.map((damage) => lineOf(judged.filter((one) => one.damage === damage)));
  return [
    "by damage: statements right, tables found, tables without any fault",
    ...lines.sort((a, b) => a.share - b.share).map(({ text }) => text),
    "",
    ...judged.flatMap(faultsOf),
  ];
}

/** Every damage but of forms that are not read without a fault as they are. */
function withoutFaultyPrints(measured: readonly MeasuredDamage[]): readonly MeasuredDamage[] {
  const faulty = measured.filter((one) => one.damage === "none" && faultsOf(one).length > 0);
  const forms = new Set(faulty.map(({ form }) => form));
  return measured.filter(({ form }) => !forms.has(form));
}

function lineOf(all: readonly MeasuredDamage[]): { readonly share: number; readonly text: string } {
  const tables = all.flatMap((one) => one.tables);
  const statements = tables.flatMap((table) => table.statements);
  const share = statements.filter(({ isRight }) => isRight).length / statements.length;
  const found = tables.filter(({ outcome }) => outcome === "found");
  const perfect = found.filter((table) => table.statements.every(({ isRight }) => isRight));
  const figures = `${(share * 100).toFixed(2)} %  ${found.length}/${tables.length}  ${perfect.length}/${tables.length}`;
  return { share: perfect.length / tables.length, text: `${all[0]!.damage.padEnd(24)} ${figures}` };
}

const MOST_TOLD = 5;

function faultsOf({ form, damage, tables }: MeasuredDamage): string[] {
  return tables.flatMap(({ outcome, statements }) => {
    const wrong = statements.filter(({ isRight }) => !isRight);
    if (outcome === "found" && wrong.length === 0) return [];
    const told = wrong
      .slice(0, MOST_TOLD)
      .map(({ what, where, expected, got }) => `${what} ${where}: ${expected} → ${got}`);
    return [`${damage}\t${form}\t${outcome}\t${wrong.length}\t${told.join("; ").replace(/\n/g, "⏎")}`];
  });
}
