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

/** What has to be done first, as a sentence; nothing where all is there. */
function lacking() {
  if (!existsSync(path.join(dist, "taskpane.html"))) return "还没有构建：请先运行 npm run build。";
  return existsSync(path.join(certificates, "localhost.key"))
    ? null
    : "没有找到本机信任的证书：请先运行 npx office-addin-dev-certs install。";
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function serve() {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) =>
    readFileSync(path.join(certificates, name)),
  );
  const server = createServer(
    { key, cert },
    (request, response) => void answer(request, response, [["/", dist]]),
  );
  server.on("error", (error) => {
    const isTaken = error.code === "EADDRINUSE";
    fail(isTaken ? `端口 ${port} 已被占用：清单里写的就是这个地址，请先关掉占用它的程序。` : error.message);
  });
  server.listen(port, () => process.stdout.write(`https://localhost:${port}/taskpane.html\n`));
}

const trouble = lacking();
if (trouble) fail(trouble);
else serve();
