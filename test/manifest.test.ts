import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createCommandChannel, registerCommands } from "../src/commands/index";
import metadata from "../src/functions/functions.json";
import english from "../assets/web/shortcuts.en-us.json";
import shortcuts from "../assets/web/shortcuts.json";
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

/** The names under which our own code offers its commands to Excel. */
function associatedNames(): string[] {
  const names: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => names.push(name) } } });
  registerCommands(createCommandChannel());
  Reflect.deleteProperty(globalThis, "Office");
  return names.sort();
}

test("every function that a button names is one that our code offers", () => {
  const named = elementsNamed(overrides, "FunctionName").map(({ text }) => text);
  const offered = associatedNames();
  expect(named).toEqual(["rescore", "checkBeforeSubmission", "scoreRow"]);
  expect(named.filter((name) => !offered.includes(name))).toEqual([]);
  for (const action of elementsNamed(overrides, "Action")) {
    expect(["ShowTaskpane", "ExecuteFunction"]).toContain(action.attributes["xsi:type"]);
  }
});

test("shortcuts press what our code offers, each by keys of its own that Excel leaves free", () => {
  expect(shortcuts.actions.map(({ id }) => id).sort()).toEqual(associatedNames());
  expect(shortcuts.shortcuts.map(({ action }) => action).sort()).toEqual(associatedNames());
  for (const platform of ["default", "mac"] as const) {
    const keys = shortcuts.shortcuts.map(({ key }) => key[platform]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(Ctrl\+Shift\+Alt|Command\+Shift\+Option)\+[A-Z]$/);
  }
});

test("every word of the shortcuts is there in both languages, and there is one language beside the first", () => {
  const used = shortcuts.actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1]);
  expect(Object.keys(shortcuts.resources.default).sort()).toEqual([...used].sort());
  expect(Object.keys(english.resources.default).sort()).toEqual([...used].sort());
  const extended = elementsNamed(manifest, "ExtendedOverrides");
  expect(extended).toHaveLength(1);
  expect(Object.keys(extended[0]!.attributes).sort()).toEqual(["ResourcesUrl", "Url"]);
});

test("custom functions have names, parameters and types that Excel accepts", () => {
  const NAME = /^[A-Z][A-Z0-9._]*$/;
  const names = metadata.functions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { id, name, description, parameters, result } of metadata.functions) {
    expect(id).toMatch(NAME);
    expect(name).toMatch(NAME);
    expect(description.length).toBeGreaterThan(0);
    expect(result.type).toMatch(/^(number|string)$/);
    const required = parameters.map((parameter) => !("optional" in parameter && parameter.optional));
    expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    for (const parameter of parameters) expect(parameter.name).toMatch(/^[a-z][A-Za-z]*$/);
  }
  const namespace = resourceItems.find(({ attributes }) => attributes.id === "Functions.Namespace")!;
  expect(namespace.attributes.DefaultValue).toMatch(NAME);
  expect(namespace.children).toEqual([]);
});

test("the functions' part of the manifest names page, script, data and name space", () => {
  const point = elementsNamed(overrides, "AllFormFactors")[0]!.children;
  expect(point.map(({ attributes }) => attributes["xsi:type"])).toEqual(["CustomFunctions"]);
  expect(point[0]!.children.map(({ name }) => name)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
});

test("no text is overridden for the language that is the default already", () => {
  const locales = [...elementsNamed(manifest, "Override"), ...elementsNamed(manifest, "bt:Override")].map(
    ({ attributes }) => attributes.Locale,
  );
  expect(new Set(locales)).toEqual(new Set(["en-US"]));
});

test("the buttons stand on the Review tab, each with an id, a label, a tip and icons of its own", () => {
  expect(elementsNamed(overrides, "OfficeTab").map(({ attributes }) => attributes.id)).toEqual(["TabReview"]);
  expect(elementsNamed(overrides, "CustomTab")).toEqual([]);
  const controls = elementsNamed(overrides, "Control");
  const ids = [...controls, ...elementsNamed(overrides, "Group")].map(
    ({ attributes }) => attributes.id ?? "",
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
  for (const control of controls) {
    expect(control.children.map(({ name }) => name)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  }
});

test("the add-in asks for Excel alone and for the document alone", () => {
  expect(elementsNamed(manifest, "Hosts")[0]!.children.map(({ attributes }) => attributes.Name)).toEqual([
    "Workbook",
  ]);
  expect(overriddenHost.attributes["xsi:type"]).toBe("Workbook");
  expect(elementsNamed(manifest, "Permissions")[0]!.text).toBe("ReadWriteDocument");
  expect(overrides.attributes["xsi:type"]).toBe("VersionOverridesV1_0");
  expect(elementsNamed(overrides, "Runtime")[0]!.attributes.lifetime).toBe("long");
});

test("the icons have the sizes in their names", () => {
  const folder = path.join(ROOT, "assets/icons");
  const sizes = readdirSync(folder).flatMap((name) => /^icon-(\d+)\.png$/.exec(name)?.[1] ?? []);
  for (const size of sizes) {
    expect(pngSize(path.join(folder, `icon-${size}.png`))).toEqual({
      width: Number(size),
      height: Number(size),
    });
  }
  expect(sizes.map(Number).sort((a, b) => a - b)).toEqual([16, 20, 24, 32, 40, 48, 64, 80, 128]);
  expect(existsSync(path.join(folder, "icon.svg"))).toBe(true);
});
