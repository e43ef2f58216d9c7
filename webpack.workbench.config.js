/**
 * The workbench: the page in which `npm start` and the browser tests run the add-in without Excel.
 * A build of its own, written to build/workbench; nothing of it is ever part of the add-in.
 */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { IgnorePlugin } = require("webpack");

/** Univer's rules for hyphenating sixty languages: three quarters of its modules, and no sheet needs them. */
const HYPHENATION = { resourceRegExp: /^\.\/(?!en)[a-z]{2,3}-[\w-]+\.js$/, contextRegExp: /engine-render/ };

module.exports = () => ({
  name: "workbench",
  context: __dirname,
  mode: "development",
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: "./src/workbench/page/index.ts" },
  output: { path: path.resolve(__dirname, "build/workbench"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"], fallback: { fs: false, stream: false, crypto: false } },
  module: {
    rules: [
      { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true }, exclude: /node_modules/ },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      {
        test: /\.woff2$/,
        type: "asset/resource",
        generator: { filename: "fonts/[name].[contenthash:10][ext]" },
      },
    ],
  },
  plugins: [
    new IgnorePlugin(HYPHENATION),
    new MiniCssExtractPlugin({ ignoreOrder: true }),
    new HtmlWebpackPlugin({ template: path.resolve(__dirname, "src/workbench/page/index.html") }),
  ],
  performance: { hints: false },
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack-workbench"),
  },
  stats: "errors-warnings",
});
