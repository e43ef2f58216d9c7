import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { elementsNamed, parseXml, type XmlElement } from "./support/xml-tree";

const ROOT = path.resolve(__dirname, "..");
const manifest = parseXml(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));
const ORIGIN = "https://localhost:3000/";

/** The order that Excel enforces; anything out of order is "not a valid child". */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Supertip: ["Title", "Description"],
};

const overrides = elementsNamed(manifest, "VersionOverrides")[0]!;
const overriddenHost = elementsNamed(overrides, "Host")[0]!;
const resources = elementsNamed(overrides, "Resources")[0]!;
const resourceItems = resources.children.flatMap((group) => group.children);

/** Width and height of a PNG file, from its header. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The file in the repository that a manifest address is served from. */
function fileOf(url: string): string {
  const served = url.slice(ORIGIN.length);
  if (served.startsWith("icons/")) return path.join(ROOT, "assets", served);
  if (served === "taskpane.html") return path.join(ROOT, "src/taskpane/taskpane.html");
  if (served === "functions.json") return path.join(ROOT, "src/functions/functions.json");
  return path.join(ROOT, "assets/web", served);
}

function inOrder(parent: XmlElement, order: readonly string[]): boolean {
  const positions = parent.children.map((child) => order.indexOf(child.name));
  return positions.every((position, index) => position >= 0 && position >= (positions[index - 1] ?? 0));
}

test.each(Object.keys(ORDER))("children of %s stand in the enforced order", (name) => {
  const parents = elementsNamed(manifest, name).filter((parent) => parent.children.length > 0);
  expect(parents.length).toBeGreaterThan(0);
  for (const parent of parents)
    expect(parent.children.filter(() => !inOrder(parent, ORDER[name]!)).map((c) => c.name)).toEqual([]);
});

test("an overridden host lists runtimes, then form factors", () => {
  expect(overriddenHost.children.map((child) => child.name)).toEqual([
    "Runtimes",
    "AllFormFactors",
    "DesktopFormFactor",
  ]);
});

test("the identity is a GUID and the version has four parts", () => {
  expect(elementsNamed(manifest, "Id")[0]!.text).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  const version = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).version as string;
  expect(elementsNamed(manifest, "Version")[0]!.text).toBe(`${version}.0`);
});

test("the base asks for the least, the overrides for the shared runtime", () => {
  expect(elementsNamed(manifest, "Set").map((set) => set.attributes)).toEqual([
    { Name: "ExcelApi", MinVersion: "1.1" },
  ]);
  expect(elementsNamed(overrides, "bt:Set").map((set) => set.attributes)).toEqual([
    { Name: "SharedRuntime", MinVersion: "1.1" },
  ]);
});

test("with a shared runtime one resource serves the runtime, the commands and the pane, and no pane has an id", () => {
  const pane = elementsNamed(overrides, "Runtime")[0]!.attributes.resid;
  expect(elementsNamed(overrides, "Runtime")).toHaveLength(1);
  expect(elementsNamed(overrides, "FunctionFile")[0]!.attributes.resid).toBe(pane);
  for (const action of elementsNamed(overrides, "Action").filter(
    (a) => a.attributes["xsi:type"] === "ShowTaskpane",
  )) {
    expect(elementsNamed(action, "SourceLocation")[0]!.attributes.resid).toBe(pane);
  }
  expect(elementsNamed(overrides, "TaskpaneId")).toEqual([]);
});

test("every resid is short, defined once, and every definition is used", () => {
  const ids = resourceItems.map((item) => item.attributes.id!);
  expect(new Set(ids).size).toBe(ids.length);
  const used = new Set([overrides].flatMap((root) => elementsNamed(root, "Host").flatMap(allResids)));
  expect([...used].filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

function allResids(element: XmlElement): string[] {
  const own = element.attributes.resid ? [element.attributes.resid] : [];
  return [...own, ...element.children.flatMap(allResids)];
}

test("texts keep within their lengths, in both languages", () => {
  const texts = (parent: XmlElement) =>
    elementsNamed(parent, "bt:String").flatMap((s) => [
      s.attributes.DefaultValue!,
      ...s.children.map((o) => o.attributes.Value!),
    ]);
  for (const text of texts(elementsNamed(resources, "bt:ShortStrings")[0]!))
    expect(text.length).toBeLessThanOrEqual(125);
  for (const text of texts(elementsNamed(resources, "bt:LongStrings")[0]!))
    expect(text.length).toBeLessThanOrEqual(250);
  const [name, description] = ["DisplayName", "Description"].map((n) =>
    manifest.children.find((child) => child.name === n)!,
  );
  for (const { element, limit } of [
    { element: name!, limit: 125 },
    { element: description!, limit: 250 },
  ]) {
    for (const text of [
      element.attributes.DefaultValue!,
      ...element.children.map((o) => o.attributes.Value!),
    ]) {
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

test("every Chinese text has its English one, by a full language tag", () => {
  const worded = [
    ...elementsNamed(manifest, "DisplayName"),
    manifest.children.find((c) => c.name === "Description")!,
  ];
  const strings = elementsNamed(resources, "bt:String").filter((s) =>
    /[\u4e00-\u9fff]/.test(s.attributes.DefaultValue!),
  );
  for (const element of [...worded, ...strings]) {
    expect(element.children.map((child) => child.attributes.Locale)).toEqual(["en-US"]);
  }
  expect(elementsNamed(manifest, "DefaultLocale")[0]!.text).toBe("zh-CN");
});

test("every address is https and leads to a file that is there", () => {
  const urls = [
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].map(
      (n) => elementsNamed(manifest, n)[0]!.attributes.DefaultValue!,
    ),
    elementsNamed(elementsNamed(manifest, "DefaultSettings")[0]!, "SourceLocation")[0]!.attributes
      .DefaultValue!,
    ...resourceItems.filter((i) => i.name !== "bt:String").map((i) => i.attributes.DefaultValue!),
    ...Object.values(elementsNamed(manifest, "ExtendedOverrides")[0]!.attributes),
  ];
  for (const url of urls) expect(url.startsWith(ORIGIN)).toBe(true);
  expect(urls.map(fileOf).filter((file) => !existsSync(file))).toEqual([]);
});

test("icons have the size they claim, and commands have the three that are required", () => {
  for (const image of elementsNamed(overrides, "bt:Image").filter((i) => i.attributes.size)) {
    const url = resourceItems.find((item) => item.attributes.id === image.attributes.resid)!.attributes
      .DefaultValue!;
    const size = Number(image.attributes.size);
    expect(pngSize(fileOf(url))).toEqual({ width: size, height: size });
  }
  for (const icon of elementsNamed(overrides, "Icon")) {
    expect(icon.children.map((i) => i.attributes.size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
  expect(pngSize(fileOf(elementsNamed(manifest, "IconUrl")[0]!.attributes.DefaultValue!)).width).toBe(32);
  expect(
    pngSize(fileOf(elementsNamed(manifest, "HighResolutionIconUrl")[0]!.attributes.DefaultValue!)).width,
  ).toBe(64);
});

test("the context menu of a cell has exactly one entry", () => {
  const menu = elementsNamed(overrides, "OfficeMenu")[0]!;
  expect(menu.attributes.id).toBe("ContextMenuCell");
  expect(menu.children).toHaveLength(1);
});

test("no foreign site is named", () => {
  expect(elementsNamed(manifest, "AppDomains")).toEqual([]);
});
