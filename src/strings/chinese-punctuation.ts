const HAN = /\p{Script=Han}/u;

/**
 * A text with Chinese punctuation where it stands among Chinese characters: 保障运转,促进发展(社区) → 保障运转，促进发展（社区）.
 * Names were read with half-width signs, whatever the form prints; numbers, formulas and (B/A) keep theirs.
 */
export function chinesePunctuation(text: string): string {
  return text
    .replace(/％/g, "%")
    .replace(/(.?)\(([^()]*)\)/g, (whole, before: string, inside: string) =>
      HAN.test(inside) || /^\d+分?$/.test(inside) ? `${before}（${inside}）` : whole,
    )
    .replace(/(?<=[\p{Script=Han}”）])[,;:]/gu, (sign) => FULL_WIDTH[sign] ?? sign);
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：" };
