import path from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import type {} from "./page";

const ROOT = path.resolve(__dirname, "../../..");
const OUTPUT = path.join(ROOT, "build/excel-world");
const OFFICE = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const CONFIGURATION: webpack.Configuration = {
  mode: "development",
  target: ["web", "es2022"],
  context: __dirname,
  devtool: false,
  entry: { page: "./page.ts", frame: "./frame.ts" },
  output: { path: OUTPUT, filename: "[name].js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true }, exclude: /node_modules/ },
    ],
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(ROOT, "node_modules/.cache/webpack-excel-world"),
  },
};

function build(): Promise<void> {
  const compiler = webpack(CONFIGURATION)!;
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const failure = error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}

/** An address that nobody answers but the test: scripts as they were built, Office.js as it came. */
const ADDRESS = "http://localhost";

function fileFor(address: string): string {
  const { pathname } = new URL(address);
  if (pathname.startsWith("/office/")) return path.join(OFFICE, pathname.slice("/office/".length));
  return path.join(pathname.endsWith(".html") ? __dirname : OUTPUT, pathname);
}

/** Opens the page in which Excel is played; `window.excelWorld` starts one. */
export async function openWorld(browser: Browser): Promise<Page> {
  await build();
  const page = await browser.newPage();
  await page.route(`${ADDRESS}/**`, (route) => route.fulfill({ path: fileFor(route.request().url()) }));
  await page.goto(`${ADDRESS}/page.html`);
  return page;
}
