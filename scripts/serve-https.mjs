/**
 * `npm run serve`: serves the built add-in on https://localhost:3000 for side-loading into a real Excel.
 *
 * Excel wants a certificate that this computer trusts: `npx office-addin-dev-certs install` makes one.
 */
import { createServer } from "node:https";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { answer } from "./static-files.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const certificates = path.join(homedir(), ".office-addin-dev-certs");
const port = Number(process.env.PORT ?? 3000);

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
  (request, response) => void answer(request, response, [["/", dist]]),
);
server.on("error", (error) => {
  const isTaken = error.code === "EADDRINUSE";
  stop(isTaken ? `端口 ${port} 已被占用：清单里写的就是这个地址，请先关掉占用它的程序。` : error.message);
});
server.listen(port, () => process.stdout.write(`https://localhost:${port}/taskpane.html\n`));
