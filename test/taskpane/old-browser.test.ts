import { readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "acorn";

const source = readFileSync(path.join(__dirname, "../../src/taskpane/old-browser.js"), "utf8");

/** Runs the notice in a browser that names itself so; gives what it put on the page. */
function shownIn(userAgent: string): string {
  const root = { innerHTML: "" };
  runInNewContext(source, { navigator: { userAgent }, document: { getElementById: () => root } });
  return root.innerHTML;
}

test("the notice for old browsers is plain ES5", () => {
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
});

test.each([
  ["Excel 2016", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
  [
    "Excel 2019 early",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70 Safari/537.36 Edge/18.19044",
  ],
])("%s is told what to do", (_name, agent) => {
  expect(shownIn(agent)).toMatch(/太旧.*Microsoft 365.*help\.html/);
});

test.each([
  ["WebView2", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0"],
  ["Mac", "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko)"],
])("%s sees nothing of it", (_name, agent) => {
  expect(shownIn(agent)).toBe("");
});
