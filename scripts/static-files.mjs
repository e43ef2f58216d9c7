/** Answers requests for files, for both of the servers that stand in for a web site here. */
import { readFile } from "node:fs/promises";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Fonts are named by their content; all else is asked for anew each time. */
const FONTS = /\.woff2$/;

/** Excel on the web reads the descriptions of functions and shortcuts from a page of its own, so others may read them too. */
function headersOf(file, lasting) {
  const headers = {
    "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "cache-control": lasting.test(file) ? "max-age=31536000, immutable" : "no-cache",
  };
  return path.extname(file) === ".json" ? { ...headers, "access-control-allow-origin": "*" } : headers;
}

/** The file behind an address, `null` when the address leaves the served folders. */
function fileFor(pathname, folders) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
  const rest = pathname.slice(prefix.length) || "index.html";
  const file = path.resolve(folder, rest);
  return file.startsWith(folder + path.sep) ? file : null;
}

/**
 * Sends the file that is asked for. `folders` are pairs of the beginning of an address and a folder, the last for `/`; a browser may
 * keep the files that are named like `lasting`.
 */
export async function answer(request, response, folders, lasting = FONTS) {
  try {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileFor(decodeURIComponent(pathname), folders);
    if (!file) throw new Error("outside the served folders");
    const content = await readFile(file);
    response.writeHead(200, headersOf(file, lasting));
    response.end(content);
  } catch {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("没有这个文件");
  }
}
