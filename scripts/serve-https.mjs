/**
 * `npm run serve`: serves the built add-in on https://localhost:3000 for side-loading into a real Excel.
 *
 * Excel wants a certificate that this computer trusts: `npx office-addin-dev-certs install` makes one.
 */
import { createServer } from "node:https";
import { existsSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const certificates = path.join(homedir(), ".office-addin-dev-certs");
const port = Number(process.env.PORT ?? 3000);
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!existsSync(path.join(dist, "taskpane.html"))) stop("还没有构建：请先运行 npm run build。");
if (!existsSync(path.join(certificates, "localhost.key"))) {
  stop("没有找到本机信任的证书：请先运行 npx office-addin-dev-certs install。");
}

const server = createServer(
  {
    key: readFileSync(path.join(certificates, "localhost.key")),
    cert: readFileSync(path.join(certificates, "localhost.crt")),
  },
  (request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    const file = path.join(dist, pathname);
    const isServed = file.startsWith(dist + path.sep) && existsSync(file) && statSync(file).isFile();
    if (!isServed) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "cache-control": "no-cache",
    });
    return response.end(readFileSync(file));
  },
);
server.listen(port, () => process.stdout.write(`https://localhost:${port}/taskpane.html\n`));
