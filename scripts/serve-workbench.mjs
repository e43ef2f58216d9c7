/** Serves the two builds and the sample workbooks on http://localhost, from the first free port on. */
import { createServer } from "node:http";
import { addInFolder, samplesFolder, workbenchFolder } from "./build-workbench.mjs";
import { answer } from "./static-files.mjs";

function foldersOf(mode) {
  return [
    ["/add-in/", addInFolder(mode)],
    ["/samples/", samplesFolder],
    ["/", workbenchFolder(mode)],
  ];
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
