/** A text without what layouts change: widths of signs, spaces and line breaks. */
export function plain(text: string | null | undefined): string {
  return (text ?? "").normalize("NFKC").replace(/[\s\u200b\ufeff]+/g, "");
}

/** The number that a printed text stands for: 1,200.50, 10分, 98.5%, 5.8万. `null` where it is none. */
export function numberIn(text: string): number | null {
  const match = /^(-?[\d,]+(?:\.\d+)?)(%|分|万元?|元)?$/.exec(plain(text));
  if (!match) return null;
  const value = Number(match[1]!.replace(/,/g, ""));
  return match[2] === "%" ? Number((value / 100).toFixed(10)) : value;
}

/** Whether two texts say the same: the same signs, or the same number with the same sign behind it. */
export function saysTheSame(expected: string, got: string | null): boolean {
  if (plain(expected) === plain(got)) return true;
  const numbers = [numberIn(expected), numberIn(got ?? "")];
  if (numbers[0] === null || numbers[1] === null) return false;
  return (
    Math.abs(numbers[0]! - numbers[1]!) < 1e-9 && plain(expected).endsWith("%") === plain(got).endsWith("%")
  );
}

/** A level without the points that stand behind it in brackets. */
export function levelName(text: string | null | undefined): string {
  return plain(text).replace(/\([^()]*\)$/, "");
}
