/** A ratio kept as decimal text, as per cent: `"0.8"` → 80%, `"0.125"` → 12.5%, without float noise. */
export function ratioText(ratio: string): string {
  const [whole = "0", fraction = ""] = ratio.split(".");
  const digits = `${whole}${fraction.padEnd(2, "0").slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2).replace(/0+$/, "");
  return `${digits}${rest ? `.${rest}` : ""}%`;
}
