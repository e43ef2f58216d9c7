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

let standIn: Promise<ArrayBuffer | null> | undefined;

async function standInBytes(): Promise<ArrayBuffer | null> {
  if (await systemHasChinese()) return null;
  const response = await fetch(notoSansSc);
  return response.arrayBuffer();
}

/** Makes sure that a document can show Chinese characters: on a system without such a font it lends one. */
export async function ensureChineseFont(target: Document): Promise<void> {
  const bytes = await (standIn ??= standInBytes());
  const view = target.defaultView;
  if (!bytes || !view) return;
  // A document takes only faces that were made in its own window.
  for (const name of STAND_IN_NAMES) target.fonts.add(new view.FontFace(name, bytes));
  await target.fonts.ready;
}
