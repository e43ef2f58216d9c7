import { readFileSync } from "node:fs";
import path from "node:path";
import { elementsNamed, parseXml } from "../support/xml-tree";

const ROOT = path.resolve(__dirname, "../..");
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");
const NGINX = read("assets/server/nginx.conf").replace(/^\s*#.*$/gm, "");
const LOCATION = /location ~ "([^"]+)"\s*\{([^}]*)\}/g;

/** The headers that nginx adds to a file: those of the first matching location, or else the server's own. */
function headersOf(file: string): Readonly<Record<string, string>> {
  const own = [...NGINX.matchAll(LOCATION)].find(([, pattern]) => new RegExp(pattern!).test(`/${file}`));
  const block = own?.[2] ?? NGINX.replace(LOCATION, "");
  return Object.fromEntries(
    [...block.matchAll(/add_header (\S+) "([^"]*)";/g)].map(([, name, value]) => [name, value]),
  );
}

/** The data that Excel on the web asks for from a page of its own. */
const manifest = parseXml(read("manifest.xml"));
const READ_BY_EXCEL = [
  ...elementsNamed(manifest, "bt:Url").map(({ attributes }) => attributes.DefaultValue!),
  ...Object.values(elementsNamed(manifest, "ExtendedOverrides")[0]!.attributes),
].flatMap((url) => /([^/]+\.json)$/.exec(url)?.[1] ?? []);

describe("the example for nginx", () => {
  it.each([
    "core.3bab6350f5.js",
    "20.456cf3abb9.js",
    "taskpane.361b6ef202.css",
    "ziping/parts.e79db88bf8.js",
  ])("lets %s, named by its content, be kept for good", (file) =>
    expect(headersOf(file)).toEqual({ "Cache-Control": "public, max-age=31536000, immutable" }),
  );

  it.each([
    "taskpane.html",
    "office/office.js",
    "old-browser.js",
    "help.css",
    "icons/icon-32.png",
    "20.456cf3abb9.js.LICENSE.txt",
  ])("has %s looked up anew each time", (file) =>
    expect(headersOf(file)).toEqual({ "Cache-Control": "no-cache" }),
  );

  it("lets Excel on the web read the descriptions of functions and shortcuts", () => {
    expect(READ_BY_EXCEL).toEqual(["functions.json", "shortcuts.json", "shortcuts.en-us.json"]);
    for (const file of READ_BY_EXCEL)
      expect(headersOf(file)).toEqual({
        "Cache-Control": "no-cache",
        "Access-Control-Allow-Origin": "*",
      });
  });

  it("does not forbid the frame that Excel on the web puts the pane in", () => {
    expect(NGINX).not.toMatch(/X-Frame-Options|frame-ancestors/i);
  });
});

describe("the example for IIS", () => {
  const config = parseXml(read("assets/server/web.config"));

  it("lets Excel on the web read the same descriptions, and nothing else", () => {
    const open = elementsNamed(config, "location").filter(
      (location) => elementsNamed(location, "add")[0]?.attributes.name === "Access-Control-Allow-Origin",
    );
    expect(open.map(({ attributes }) => attributes.path)).toEqual(READ_BY_EXCEL);
    expect(elementsNamed(config, "add")).toHaveLength(READ_BY_EXCEL.length);
  });

  it("has everything looked up anew each time and forbids no frame", () => {
    expect(elementsNamed(config, "clientCache")[0]!.attributes).toEqual({ cacheControlMode: "DisableCache" });
    const headers = elementsNamed(config, "customHeaders")[0]!.children;
    expect(headers.map(({ name, attributes }) => [name, attributes.name])).toEqual([
      ["remove", "X-Frame-Options"],
    ]);
  });
});
