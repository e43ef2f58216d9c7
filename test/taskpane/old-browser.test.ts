/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "acorn";

const read = (file: string) => readFileSync(path.join(__dirname, "../../src/taskpane", file), "utf8");
const source = read("old-browser.js");
const notice = new DOMParser()
  .parseFromString(read("taskpane.html"), "text/html")
  .getElementById("old-browser");

/** Whether a browser that names itself so shows the notice. */
function isShownIn(userAgent: string): boolean {
  const shown = { hidden: notice?.hidden };
  const document = { getElementById: (id: string) => (id === notice?.id ? shown : null) };
  runInNewContext(source, { navigator: { userAgent }, document });
  return shown.hidden === false;
}

test("the notice says what to do, and where to read on", () => {
  expect(notice?.textContent).toMatch(/太旧[^]*Microsoft 365/);
  expect(notice?.querySelector("a")?.getAttribute("href")).toBe("help.html");
});

test("the notice for old browsers is plain ES5", () => {
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
});

test.each([
  ["Excel 2016", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
  [
    "Excel 2019 early",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70 Safari/537.36 Edge/18.19044",
  ],
])("%s shows it", (_name, agent) => {
  expect(isShownIn(agent)).toBe(true);
});

test.each([
  ["WebView2", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0"],
  ["Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko)"],
])("%s sees nothing of it", (_name, agent) => {
  expect(isShownIn(agent)).toBe(false);
});
