import { attribute, findElements, isOn, type XmlElement } from "../xml/xml-scan";

/** The twelve colours of a theme in the order in which cells refer to them, as `RRGGBB`. */
export type Theme = readonly string[];

/** Office's own colours, for files without a theme. */
const OFFICE_THEME: Theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const SLOTS = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const ALL_SLOTS = [...SLOTS, "hlink", "folHlink"];

/** The 56 colours of the old palette and the eight before them, as the file format fixes them. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF " +
  "00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 " +
  "0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF " +
  "FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** Reads the colours of a theme part; Office's own where there is none. */
export function readTheme(xml: string | null): Theme {
  if (xml === null) return OFFICE_THEME;
  const colors = new Map<string, string>();
  for (const element of findElements(xml, "srgbClr", "sysClr")) {
    const slot = element.parent?.name ?? "";
    const value = element.attributes["lastClr"] ?? element.attributes["val"] ?? "";
    if (!colors.has(slot) && ALL_SLOTS.includes(slot)) colors.set(slot, value);
  }
  return ALL_SLOTS.map((slot, i) => colors.get(slot) ?? OFFICE_THEME[i] ?? "000000");
}

/** The colour of a colour element as `#RRGGBB`; `null` where it is automatic or absent. */
export function readColor(element: XmlElement | undefined, theme: Theme): string | null {
  if (!element || isOn(element, "auto")) return null;
  const base = baseColor(element, theme);
  if (!base) return null;
  return `#${tinted(base, Number(attribute(element, "tint") ?? 0))}`;
}

function baseColor(element: XmlElement, theme: Theme): string | null {
  const rgb = attribute(element, "rgb");
  if (rgb) return rgb.slice(-6).toUpperCase();
  const slot = attribute(element, "theme");
  if (slot) return theme[Number(slot)]?.toUpperCase() ?? null;
  const index = attribute(element, "indexed");
  return index ? (PALETTE[Number(index)] ?? null) : null;
}

/** Lightens (positive tint) or darkens a colour, in the lightness of HSL as the file format says. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const lightness = (high + low) / 2;
  const aim = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = 1 - Math.abs(2 * lightness - 1);
  const saturation = range === 0 ? 0 : (high - low) / range;
  const spread = (1 - Math.abs(2 * aim - 1)) * saturation;
  const share = (channel: number) => (high === low ? 0 : (channel - low) / (high - low));
  return channels.map((channel) => hex(aim - spread / 2 + share(channel) * spread)).join("");
}

const hex = (share: number) =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
