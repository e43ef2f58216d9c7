import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

type Loader = (
  this: { context: string; addContextDependency(folder: string): void },
  source: string,
) => string;

const loader = jest.requireActual<Loader>("../../scripts/fluent-theme-loader.cjs");
const context = path.resolve(__dirname, "../../src/taskpane");
const watched: string[] = [];
const css = loader.call(
  { context, addContextDependency: (folder) => watched.push(folder) },
  readFileSync(path.join(context, "theme.css"), "utf8"),
);

/** The variables that a text sets, and those that the pane's own files speak of. */
const setIn = (text: string) => new Set([...text.matchAll(/--(\w+)\s*:/g)].map(([, name]) => name!));
const spokenOf = readdirSync(context, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .flatMap((name) => [...readFileSync(path.join(context, name), "utf8").matchAll(/var\(\s*--(\w+)/g)])
  .map(([, name]) => name!);

test("every variable that the pane speaks of is set, by a theme or by its own style sheets", () => {
  const own = readdirSync(context, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .flatMap((name) => [...setIn(readFileSync(path.join(context, name), "utf8"))]);
  const set = new Set([...setIn(css), ...own]);
  expect(spokenOf.length).toBeGreaterThan(50);
  expect(spokenOf.filter((name) => !set.has(name))).toEqual([]);
});

test("each theme gives its own values, and none that nobody asks for", () => {
  const [light, dark] = css.split('[data-theme="dark"]') as [string, string];
  expect(light).toContain(`--colorNeutralForeground1:${webLightTheme.colorNeutralForeground1};`);
  expect(dark).toContain(`--colorNeutralForeground1:${webDarkTheme.colorNeutralForeground1};`);
  const asked = new Set(spokenOf);
  expect([...setIn(css)].filter((name) => !asked.has(name))).toEqual([]);
});

test("the build looks again when a file of the pane changes", () => {
  expect(watched).toEqual([context]);
});
