/** Finds a Chromium: CHROMIUM_PATH, the one that comes with an npm package on Linux x64, or an installed one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const FLAGS = ["--disable-background-networking", "--disable-gpu", "--disable-dev-shm-usage", "--no-sandbox"];

const { PROGRAMFILES = "", "PROGRAMFILES(X86)": programFilesX86 = "", LOCALAPPDATA = "" } = process.env;

const INSTALLED = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [PROGRAMFILES, programFilesX86, LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

/** The packaged browser needs a few libraries that small systems lack, and brings them in a file of their own. */
async function lendLibraries(browser) {
  const { stdout = "" } = spawnSync("ldd", [browser], { encoding: "utf8" });
  if (!stdout.includes("not found")) return;
  const home = import.meta.resolve("@sparticuz/chromium");
  const { inflate } = await import(new URL("./lambdafs.js", home).href);
  const folder = await inflate(fileURLToPath(new URL("../../bin/al2023.tar.br", home)));
  process.env.LD_LIBRARY_PATH = [path.join(folder, "lib"), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(":");
}

async function packagedBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const browser = await chromium.executablePath();
    await lendLibraries(browser);
    return browser;
  } catch (cause) {
    throw new Error(ADVICE, { cause });
  }
}

const ADVICE =
  "浏览器测试需要 Chrome、Edge 或 Chromium，这台电脑上没有找到。请安装其中之一，或用环境变量 CHROMIUM_PATH 指明它的位置。\n" +
  "The browser tests need Chrome, Edge or Chromium and found none: install one, or name it in CHROMIUM_PATH.";

/** What Playwright needs to start the browser. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH 指向的文件不存在：${named}\n${ADVICE}`);
  // The packaged one first: on some systems the installed name is a note that says what else to install.
  const installed = (INSTALLED[process.platform] ?? []).find((file) => existsSync(file));
  const executablePath = named || (await packagedBrowser()) || installed;
  if (!executablePath) throw new Error(ADVICE);
  return { executablePath, args: FLAGS };
}
