/** A number as a cell shows it, in the few formats that tests use; any other shows it plainly. */
export function numberText(value: string | number | boolean, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General") return String(value);
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  if (!match) return String(value);
  const [, grouping, decimals = "", percent] = match;
  const scaled = percent ? value * 100 : value;
  const fixed = scaled.toFixed(decimals.length);
  return (grouping ? grouped(fixed) : fixed) + (percent ?? "");
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}
