/** Builds what ships, serves it beside the workbench, and finds a browser. Without one the tests fail and say so. */
import { build } from "../../scripts/build-workbench.mjs";
import { serve } from "../../scripts/serve-workbench.mjs";
import { findBrowser } from "./find-browser.mjs";

const MODE = "production";

export default async function setup() {
  const [browser] = await Promise.all([findBrowser(), build(MODE)]);
  const server = await serve({ mode: MODE, firstPort: 3100 });
  globalThis.workbenchServer = server;
  process.env.WORKBENCH_URL = server.url;
  process.env.WORKBENCH_BROWSER = JSON.stringify(browser);
}
