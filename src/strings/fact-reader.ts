import type { Decimal, Fact } from "../core/index";
import { chinesePunctuation } from "./chinese-punctuation";
import { inThousands, paperNumber, shortPercent } from "./paper-number";
import { inQuotes, isQuantityText } from "./value-text";

/** Reads the facts of a finding for a sentence. A fact that is not there reads as nothing, never as `undefined`. */
export interface FactReader {
  /** A text, white space pressed together, long ones cut. */
  readonly text: (name: string) => string;
  /** A text in Chinese quotation marks; marks inside it become inner ones. */
  readonly quoted: (name: string) => string;
  /** A target or result behind a word: a quantity after a space, words in quotation marks: ` ≥11套`, `“较及时”`. */
  readonly value: (name: string) => string;
  /** A number as an accountant writes it: at most six decimals, no trailing zeros. */
  readonly number: (name: string) => string;
  /** An amount with groups of three digits: 9480000 → 9,480,000. */
  readonly money: (name: string) => string;
  /** A ratio as per cent, rounded to two decimals, no trailing zeros: 0.54545 → 54.55%, 0.9 → 90%. */
  readonly percent: (name: string) => string;
  /** A ratio as per cent before it is rounded: 0.9599181… → 95.9918…%. */
  readonly exactPercent: (name: string) => string;
  /** Whether the fact is `true`. */
  readonly is: (name: string) => boolean;
  /** Whether there is anything to read. */
  readonly has: (name: string) => boolean;
  /** Whether the whole text, however long, holds a part. */
  readonly holds: (name: string, part: string) => boolean;
}

const LONGEST = 40;

/** A reader of one finding's facts. */
export function factReader(facts: Readonly<Record<string, Fact>>): FactReader {
  const text = (name: string): string => shorten(chinesePunctuation(plain(facts[name])));
  const quoted = (name: string): string => inQuotes(text(name));
  return {
    text,
    quoted,
    value: (name) => (isQuantityText(text(name)) ? ` ${text(name)}` : quoted(name)),
    number: (name) => plain(facts[name]),
    money: (name) => inThousands(plain(facts[name])),
    percent: (name) => asDecimal(facts[name], shortPercent),
    exactPercent: (name) => asDecimal(facts[name], (ratio) => `${paperNumber(ratio.times(100))}%`),
    is: (name) => facts[name] === true,
    has: (name) => plain(facts[name]) !== "",
    holds: (name, part) => plain(facts[name]).includes(part),
  };
}

function plain(fact: Fact | undefined): string {
  if (fact === null || fact === undefined) return "";
  return typeof fact === "object" ? fact.toDecimalPlaces(6).toString() : String(fact);
}

function asDecimal(fact: Fact | undefined, write: (ratio: Decimal) => string): string {
  return fact !== null && typeof fact === "object" ? write(fact) : plain(fact);
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, "");
  const flat = /[A-Za-z]\s+[A-Za-z]/.test(text) ? text.replace(/\s+/g, " ") : words;
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
