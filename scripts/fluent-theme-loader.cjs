/**
 * Webpack loader: puts the variables of a Fluent theme in the place of the comment that names it, as many as the pane makes use
 * of: some fifty of more than four hundred.
 */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

const LIGHT = Object.entries(webLightTheme);

/** The dark theme stands below the light one, so only what differs is repeated. */
const THEMES = {
  webLightTheme: LIGHT,
  webDarkTheme: Object.entries(webDarkTheme).filter(([name, value]) => webLightTheme[name] !== value),
};

/** The variables that style sheets and components below a folder speak of. */
function namedBelow(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(css|tsx?)$/.test(name));
  const texts = files.map((name) => readFileSync(path.join(folder, name), "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/var\(--(\w+)/g)].map(([, name]) => name)));
}

module.exports = function fluentTheme(source) {
  this.addContextDependency(this.context);
  const named = namedBelow(this.context);
  const declarations = (theme) =>
    theme.flatMap(([name, value]) => (named.has(name) ? `--${name}:${value};` : [])).join("");
  return source.replace(/\/\* (web\w+Theme) \*\//g, (_, name) => declarations(THEMES[name]));
};
