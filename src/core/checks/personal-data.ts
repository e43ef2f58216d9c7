/** What kind of personal number a text holds, and the number with its middle hidden. */
export interface PersonalData {
  readonly kind: "identity-number" | "mobile-number" | "bank-account";
  readonly masked: string;
}

const NUMBER = /(?<![\dA-Za-z.])\d(?:[ -]?\d){9,18}[Xx]?(?![\dA-Za-z.])/g;
const SHORTEST = 10;

/** What a text calls a number, right in front of it; with the fewest digits that such a number has. */
const NAMED: readonly (readonly [PersonalData["kind"], RegExp, number])[] = [
  ["identity-number", /身份证(?:件)?(?:号码?)?[:：为是]?\s*$/, 15],
  ["bank-account", /(?:银行卡|卡号|[账帐][号户])(?:号码?)?[:：为是]?\s*$/, 12],
];

/**
 * The first personal number in a text: an identity number with a valid check digit, a mobile number, or a bank
 * card with a valid Luhn digit, and what the text itself calls one of them. Other long numbers, such as project codes and
 * amounts, are none.
 */
export function findPersonalData(text: string): PersonalData | null {
  if (text.length < SHORTEST) return null;
  for (const { 0: printed, index } of text.matchAll(NUMBER)) {
    const digits = printed.replace(/[ -]/g, "").toUpperCase();
    const kind = kindOf(digits) ?? namedKind(text.slice(0, index), digits);
    if (kind)
      return { kind, masked: `${digits.slice(0, 3)}${"*".repeat(digits.length - 5)}${digits.slice(-2)}` };
  }
  return null;
}

function kindOf(digits: string): PersonalData["kind"] | null {
  if (/^1[3-9]\d{9}$/.test(digits)) return "mobile-number";
  if (isIdentityNumber(digits)) return "identity-number";
  return isBankAccount(digits) ? "bank-account" : null;
}

/** Nothing but zeros holds a place. */
function namedKind(before: string, digits: string): PersonalData["kind"] | null {
  if (/^0+$/.test(digits)) return null;
  const named = NAMED.find(([, name, fewest]) => digits.length >= fewest && name.test(before));
  return named?.[0] ?? null;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdentityNumber(digits: string): boolean {
  if (!/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(digits)) return false;
  const weighted = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits.endsWith("10X98765432"[weighted % 11] ?? "");
}

/** Cards of the national scheme only: other prefixes are those of region codes, with which project codes begin. */
function isBankAccount(digits: string): boolean {
  if (!/^(62|9558)\d+$/.test(digits) || digits.length < 16) return false;
  const doubled = [...digits].reverse().map((digit, index) => {
    const number = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return number > 9 ? number - 9 : number;
  });
  return doubled.reduce((total, digit) => total + digit, 0) % 10 === 0;
}
