/** Webpack loader: puts the variables of a Fluent theme in the place of the comment that names it. */
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

const LIGHT = Object.entries(webLightTheme);

/** The dark theme stands below the light one, so only what differs is repeated. */
const THEMES = {
  webLightTheme: LIGHT,
  webDarkTheme: Object.entries(webDarkTheme).filter(([name, value]) => webLightTheme[name] !== value),
};

const declarations = (theme) => theme.map(([name, value]) => `--${name}:${value};`).join("");

module.exports = (source) =>
  source.replace(/\/\* (web\w+Theme) \*\//g, (_, name) => declarations(THEMES[name]));
