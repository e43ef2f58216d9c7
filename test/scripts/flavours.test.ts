interface Plugin {
  readonly constructor: { readonly name: string };
  readonly userOptions?: { readonly officeJsUrl?: string; readonly policy?: string };
  readonly patterns?: readonly { readonly from: string; readonly to?: string }[];
}

type Configure = (
  env?: { readonly flavour?: string; readonly origin?: string },
  argv?: { readonly mode?: string },
) => { readonly plugins: readonly Plugin[] };

const configure = jest.requireActual<Configure>("../../webpack.config.js");
const CDN = "https://appsforoffice.microsoft.com";

function built(flavour: string) {
  const { plugins } = configure({ flavour }, { mode: "production" });
  const named = (name: string) => plugins.find(({ constructor }) => constructor.name === name);
  const page = named("HtmlWebpackPlugin")?.userOptions;
  const copied = named("CopyPlugin")?.patterns?.flatMap(({ to }) => to ?? []) ?? [];
  return { page, office: copied.filter((name) => name.startsWith("office/")) };
}

test("the intranet flavour brings its own Office.js and its policy names no other site", () => {
  const { page, office } = built("intranet");
  expect(page?.officeJsUrl).toBe("office/office.js");
  expect(office).toEqual(expect.arrayContaining(["office/office.js", "office/excel-web-16.00.js"]));
  expect(page?.policy).toContain("script-src 'self';");
  expect(page?.policy).not.toMatch(/https?:/);
});

test("the cdn flavour takes Office.js from Microsoft, copies none, and its policy names that one site", () => {
  const { page, office } = built("cdn");
  expect(page?.officeJsUrl).toBe(`${CDN}/lib/1/hosted/office.js`);
  expect(office).toEqual([]);
  expect(page?.policy).toContain(`script-src 'self' ${CDN};`);
  expect(new Set(page?.policy?.match(/https?:[^ ;]+/g))).toEqual(new Set([CDN]));
});

test("a flavour or an address that is misspelt stops the build", () => {
  expect(() => configure({ flavour: "intrnet" })).toThrow("intranet");
  expect(() => configure({ origin: "http://ziping.example.gov.cn" })).toThrow("https");
  expect(() => configure({ origin: "https://ziping.example.gov.cn/?a=1&b=2" })).toThrow("https");
});
