/** `npm start`: the add-in beside an embedded workbook, on a plain http address. */
import { spawn } from "node:child_process";
import { build, isFresh, watch } from "./build-workbench.mjs";
import { serve } from "./serve-workbench.mjs";

const MODE = "development";
const say = (sentence) => process.stdout.write(`${sentence}\n`);

const OPENERS = {
  darwin: (url) => ["open", [url]],
  win32: (url) => ["cmd", ["/c", "start", "", url]],
  linux: (url) => (process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", [url]] : null),
};

function openBrowser(url) {
  const command = process.env.CI ? null : OPENERS[process.platform]?.(url);
  if (!command) return;
  const child = spawn(...command, { stdio: "ignore", detached: true });
  // Without a browser to open, the printed address is enough.
  child.on("error", () => say(`请在浏览器中打开 ${url}`));
  child.unref();
}

let builds = 0;

/** The first build of the watcher is the one that is already served. */
function reportRebuild(trouble) {
  builds += 1;
  if (trouble) say(`没有构建成功：\n${trouble.message}`);
  else if (builds > 1) say("已重新构建，刷新页面即可看到。");
}

if (!isFresh(MODE)) say("正在构建（第一次约需半分钟）……");
await build(MODE);
const { url } = await serve({ mode: MODE, firstPort: Number(process.env.PORT ?? 3000) });
say(`自评助手的工作台已经打开：${url} （按 Ctrl+C 结束）`);
openBrowser(url);
watch(MODE, reportRebuild);
