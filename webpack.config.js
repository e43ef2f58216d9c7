/**
 * The add-in's build: one pane page (shared runtime: pane, commands and custom functions), its manifest and icons.
 *
 *   npm run build                                     intranet flavour for https://localhost:3000
 *   npm run build -- --env origin=https://host/path   the same for another address
 *   npm run build -- --env flavour=cdn                Office.js from Microsoft's network instead of a copy
 *
 * The workbench has a configuration of its own and is never part of this build.
 */
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { DefinePlugin, NormalModuleReplacementPlugin } = require("webpack");
const chineseLast = require("./scripts/chinese-last-plugin.cjs");
const LicencesPlugin = require("./scripts/licences-plugin.cjs");

const DEVELOPMENT_ORIGIN = "https://localhost:3000";
const CDN = "https://appsforoffice.microsoft.com";
const TEMPLATE = path.resolve(__dirname, "src/taskpane/taskpane.html");
const OFFICE_DIST = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** React's production file itself, behind its two doors: only so can the bundler leave out the ways in that nobody takes. */
const REACT_DOM = path.resolve(require.resolve("react-dom"), "../cjs/react-dom.production.min.js");
const { version } = require("./package.json");
/** Code of ours that is none: webpack's own, which fetches the scripts, and Fluent's values in the style sheet. */
const WRITTEN_IN = ["webpack", "@fluentui/tokens"].map((name) =>
  path.dirname(require.resolve(`${name}/package.json`)),
);

/** The parts of Office.js that Excel asks for on Windows, Mac and the web, in both languages. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

function contentSecurityPolicy(flavour) {
  const scripts = ["'self'", flavour === "cdn" ? CDN : ""].filter(Boolean).join(" ");
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${flavour === "cdn" ? ` ${CDN}` : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}

function copies(flavour, origin) {
  const rewrite = (content) => content.toString().replaceAll(DEVELOPMENT_ORIGIN, origin);
  const office = OFFICE_FILES.map((file) => ({
    from: path.join(OFFICE_DIST, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
  return [
    { from: "manifest.xml", transform: rewrite },
    { from: "assets/icons/*.png", to: "icons/[name][ext]" },
    { from: "assets/samples/self-evaluation-2020.xlsx", to: "samples/[name][ext]" },
    { from: "assets/web", to: "." },
    { from: "src/taskpane/old-browser.js", info: { minimized: true } },
    { from: "src/functions/functions.json", to: "functions.json" },
    ...(flavour === "intranet" ? office : []),
  ];
}

const FLAVOURS = ["intranet", "cdn"];

/** A misspelt option would make a package that looks right and is not: it stops the build instead. */
function optionsOf({ flavour = "intranet", origin = DEVELOPMENT_ORIGIN }) {
  if (!FLAVOURS.includes(flavour)) {
    throw new Error(`--env flavour=${flavour}：只能是 ${FLAVOURS.join(" 或 ")}（must be one of these）`);
  }
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `--env origin=${origin}：要写成 https://主机名（Excel 只从 https 加载；must be an https address）`,
    );
  }
  return { flavour, origin: origin.replace(/\/+$/, "") };
}

/** Whether a chunk is fetched by the pane once its first page stands, and not by a custom function. */
function isOfPane(chunk) {
  return !chunk.canBeInitial() && !chunk.name?.startsWith("row-functions");
}

module.exports = (env = {}, argv = {}) => {
  const isProduction = argv.mode !== "development";
  const { flavour, origin } = optionsOf(env);
  return {
    name: "add-in",
    context: __dirname,
    mode: isProduction ? "production" : "development",
    target: ["web", "es2020"],
    devtool: isProduction ? "hidden-source-map" : "source-map",
    // The functions come first, with what fetches scripts: the pane builds on their file, and they wait for nothing of the pane's.
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      // Beside the page: a script that has to find out where it came from is longer.
      publicPath: "",
      chunkLoadingGlobal: "ziping",
      filename: isProduction ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: isProduction ? "[name].[contenthash:10].js" : "[name].js",
      sourceMapFilename: "maps/[file].map",
      clean: true,
    },
    resolve: {
      extensions: [".tsx", ".ts", ".js"],
      alias: isProduction ? { "react-dom/client": REACT_DOM } : {},
    },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true }, exclude: /node_modules/ },
        { test: /src[\\/](core|excel|strings)[\\/]/, sideEffects: false },
        {
          test: /\.css$/,
          use: [
            MiniCssExtractPlugin.loader,
            // Short names: twenty random letters a class cannot be compressed, in the script as little as in the sheet.
            { loader: "css-loader", options: { modules: { auto: true, localIdentName: "[hash:base64:5]" } } },
            path.resolve(__dirname, "scripts/plain-css-loader.cjs"),
          ],
        },
        {
          test: /node_modules[\\/]decimal\.js[\\/]/,
          loader: path.resolve(__dirname, "scripts/decimal-loader.cjs"),
        },
        ...["react", "scheduler"].map((library) => ({
          test: new RegExp(`[\\\\/]${library}[\\\\/]cjs[\\\\/]${library}\\.production\\.min\\.js$`),
          loader: path.resolve(__dirname, "scripts/unused-exports-loader.cjs"),
          options: { library },
        })),
        {
          test: /taskpane[\\/]theme\.css$/,
          loader: path.resolve(__dirname, "scripts/fluent-theme-loader.cjs"),
        },
      ],
    },
    optimization: {
      // Reading a property does nothing here but read it, in React as in ours; functions that are called once stay as they are
      // written, for what they would become compresses worse. Function expressions without a `this` become arrows, and those of objects methods, which cannot be called
      // with new: nothing here does, but React for the stack of a class component, which it then leaves out and nobody shows.
      minimize: isProduction && {
        javascript: {
          compress: {
            passes: 2,
            pure_getters: true,
            inline: 1,
            lhs_constants: false,
            unsafe_arrows: true,
            unsafe_methods: true,
          },
        },
      },
      // The shortest names, for what stands in every module: files are named by their content anyway.
      mangleExports: "size",
      moduleIds: "natural",
      chunkIds: "natural",
      splitChunks: {
        chunks: "all",
        minSize: 0,
        cacheGroups: {
          defaultVendors: false,
          default: false,
          // What the pane and the custom functions compute with stands in the functions' file.
          core: {
            test: /src[\\/]core[\\/]|decimal\.js/,
            name: "functions",
            chunks: ({ name }) => ["functions", "taskpane", "row-functions"].includes(name),
            minChunks: 2,
          },
          checks: {
            test: /src[\\/]core[\\/]checks[\\/]/,
            name: "checks",
            priority: 1,
            chunks: isOfPane,
          },
          // One style sheet for all pages: it weighs less than what fetching a second one later would take.
          styles: {
            type: "css/mini-extract",
            name: "taskpane",
            priority: 2,
            enforce: true,
          },
          // All that the first page can do without comes in one go once it stands, not in forty small files: all but words
          // of a language, and libraries that are fetched with the one thing they are for.
          parts: {
            test: /src[\\/](core|excel|taskpane|strings(?=[\\/][^\\/]+$))[\\/]|react-icons/,
            name: "parts",
            chunks: isOfPane,
          },
        },
      },
    },
    plugins: [
      // Surfaces weigh nothing (:where) and pages do not share classes, so no order of style sheets is wrong. The page names the
      // one sheet itself, so no script has to know how to fetch one.
      new MiniCssExtractPlugin({
        filename: "[name].[contenthash:10].css",
        ignoreOrder: true,
        runtime: false,
      }),
      // Fluent's drawings, in a frame that weighs as much as one of them (the package's own knows colours and sprites).
      new NormalModuleReplacementPlugin(
        /headless[\\/]createFluentIcon(\.js)?$/,
        path.resolve(__dirname, "src/taskpane/frame/controls/create-fluent-icon.ts"),
      ),
      chineseLast,
      new DefinePlugin({ __VERSION__: JSON.stringify(version) }),
      new LicencesPlugin({
        filename: "licences.txt",
        others: [...WRITTEN_IN, ...(flavour === "cdn" ? [] : [path.dirname(OFFICE_DIST)])],
      }),
      new CopyWebpackPlugin({ patterns: copies(flavour, origin) }),
      new HtmlWebpackPlugin({
        template: TEMPLATE,
        filename: "taskpane.html",
        minify: false,
        officeJsUrl: flavour === "cdn" ? `${CDN}/lib/1/hosted/office.js` : "office/office.js",
        policy: isProduction ? contentSecurityPolicy(flavour) : "",
        // The template says where each goes: Office.js before all of ours.
        inject: false,
      }),
    ],
    performance: { hints: false },
    // What is shipped is built from nothing: names made of the content refer to files that a kept build no longer has.
    cache: isProduction
      ? false
      : {
          type: "filesystem",
          cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack-add-in"),
          buildDependencies: { config: [__filename] },
        },
    stats: "errors-warnings",
  };
};
