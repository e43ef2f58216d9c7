import { Decimal } from "../../../decimal";

/** Parts of a duration, longest first, with their seconds. */
const PARTS: readonly (readonly [unit: string, seconds: number])[] = [
  ["天|日", 86_400],
  ["个?小时|时", 3_600],
  ["分钟?", 60],
  ["秒钟?", 1],
];

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const DURATION = new RegExp(`^${PARTS.map(([unit]) => `(?:${NUMBER}(?:${unit})零?)?`).join("")}$`);

/** A duration of two parts or more as seconds: 3分40秒 → 220; `null` for anything else, one part alone included. */
export function durationInSeconds(text: string): Decimal | null {
  const counts = DURATION.exec(text)?.slice(1) ?? [];
  const parts = counts.flatMap((count, at) =>
    count === undefined ? [] : [new Decimal(count).times(PARTS[at]?.[1] ?? 0)],
  );
  return parts.length < 2 ? null : Decimal.sum(...parts);
}
