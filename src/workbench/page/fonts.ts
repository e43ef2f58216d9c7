import notoSansSc from "@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2";

/** Fonts that hold Chinese characters, by the names under which systems know them. */
const SYSTEM_FONTS = [
  "Microsoft YaHei",
  "SimSun",
  "PingFang SC",
  "Heiti SC",
  "Noto Sans CJK SC",
  "Noto Sans SC",
  "Source Han Sans SC",
  "WenQuanYi Micro Hei",
  "WenQuanYi Zen Hei",
];

/** The names that workbooks, Univer and the pane ask for. */
const STAND_IN_NAMES = [
  "宋体",
  "SimSun",
  "等线",
  "微软雅黑",
  "Microsoft YaHei",
  "黑体",
  "仿宋",
  "仿宋_GB2312",
  "楷体",
  "Arial",
  "Calibri",
  "Segoe UI",
];

async function systemHasChinese(): Promise<boolean> {
  const sources = SYSTEM_FONTS.map((name) => `local("${name}")`).join(", ");
  try {
    await new FontFace("probe", sources).load();
    return true;
  } catch {
    // None of them is installed: that is the answer, not a fault.
    return false;
  }
}

let isNeeded: Promise<boolean> | undefined;

/**
 * Makes sure that a document can show Chinese characters: on a system without such a font it lends one.
 *
 * The browser unpacks a font once for each face made of bytes, a twentieth of a second each, and once for all faces that name the
 * same address, in this page and in the frames in it: once the first one is there, the others are.
 */
export async function ensureChineseFont(target: Document): Promise<void> {
  isNeeded ??= systemHasChinese().then((hasChinese) => !hasChinese);
  const view = target.defaultView;
  if (!(await isNeeded) || !view) return;
  const source = `url(${new URL(notoSansSc, window.location.href).href})`;
  // A document takes only faces that were made in its own window.
  const [first, ...others] = STAND_IN_NAMES.map((name) => new view.FontFace(name, source));
  await first?.load();
  await Promise.all(others.map((face) => face.load()));
  for (const face of [first, ...others]) if (face) target.fonts.add(face);
}
