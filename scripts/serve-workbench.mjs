/** Serves the two builds and the sample workbooks on http://localhost, from the first free port on. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { addInFolder, samplesFolder, workbenchFolder } from "./build-workbench.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function foldersOf(mode) {
  return [
    ["/add-in/", addInFolder(mode)],
    ["/samples/", samplesFolder],
    ["/", workbenchFolder(mode)],
  ];
}

/** The file behind an address, `null` when the address leaves the served folders. */
function fileFor(pathname, folders) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start));
  const rest = pathname.slice(prefix.length) || "index.html";
  const file = path.resolve(folder, rest);
  return file.startsWith(folder + path.sep) ? file : null;
}

async function answer(request, response, folders) {
  try {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileFor(decodeURIComponent(pathname), folders);
    if (!file) throw new Error("outside the served folders");
    const content = await readFile(file);
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    response.end(content);
  } catch {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("没有这个文件");
  }
}

function listen(server, port, last) {
  return new Promise((resolve, reject) => {
    const next = (error) => {
      if (error.code !== "EADDRINUSE" || port >= last) return reject(error);
      return resolve(listen(server, port + 1, last));
    };
    server.once("error", next);
    // "localhost" may be IPv4 or IPv6, as this machine says; the page's address uses the same word.
    server.listen(port, "localhost", () => {
      server.off("error", next);
      resolve(server.address().port);
    });
  });
}

/** Starts serving the builds of a mode; gives the address and a way to stop. */
export async function serve({ mode, firstPort = 3000 }) {
  const folders = foldersOf(mode);
  const server = createServer((request, response) => void answer(request, response, folders));
  const port = await listen(server, firstPort, firstPort + 100);
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
