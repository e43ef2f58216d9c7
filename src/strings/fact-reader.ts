import type { Fact } from "../core/index";

/** Reads the facts of a finding for a sentence. A fact that is not there reads as nothing, never as `undefined`. */
export interface FactReader {
  /** A text, white space pressed together, long ones cut. */
  readonly text: (name: string) => string;
  /** A number as an accountant writes it: at most six decimals, no trailing zeros. */
  readonly number: (name: string) => string;
  /** A ratio as per cent with two decimals: 0.5455 → 54.55%. */
  readonly percent: (name: string) => string;
  /** Whether the fact is `true`. */
  readonly is: (name: string) => boolean;
  /** Whether there is anything to read. */
  readonly has: (name: string) => boolean;
}

const LONGEST = 40;

/** A reader of one finding's facts. */
export function factReader(facts: Readonly<Record<string, Fact>>): FactReader {
  return {
    text: (name) => shorten(plain(facts[name])),
    number: (name) => plain(facts[name]),
    percent: (name) => percent(facts[name]),
    is: (name) => facts[name] === true,
    has: (name) => plain(facts[name]) !== "",
  };
}

function plain(fact: Fact | undefined): string {
  if (fact === null || fact === undefined) return "";
  return typeof fact === "object" ? fact.toDecimalPlaces(6).toString() : String(fact);
}

function percent(fact: Fact | undefined): string {
  return fact !== null && typeof fact === "object" ? `${fact.times(100).toFixed(2)}%` : plain(fact);
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, "");
  const flat = /[A-Za-z]\s+[A-Za-z]/.test(text) ? text.replace(/\s+/g, " ") : words;
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
