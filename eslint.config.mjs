import js from "@eslint/js";
import globals from "globals";
import prettier from "eslint-config-prettier";
import hooks from "eslint-plugin-react-hooks";
import tsdoc from "eslint-plugin-tsdoc";
import ts from "typescript-eslint";
import { LEFT_OUT, TWICE } from "./scripts/decimal-loader.cjs";
import { UNUSED } from "./scripts/unused-exports-loader.cjs";

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message:
    "Only src/excel, src/commands and the composition roots may speak to Office: everything else goes through the port.",
}));

/** The add-in's build leaves these methods of decimal.js out; `Math` has some of the same names. */
const leftOutOfDecimal = {
  selector: `CallExpression[callee.property.name=/^(${LEFT_OUT.join("|")})$/]:not([callee.object.name='Math'])`,
  message: "decimal.js has no such method in the add-in's build: see scripts/decimal-loader.cjs.",
};

/** `Decimal.add(one, other)` neither: `one.plus(other)` is there. */
const twiceInDecimal = {
  selector: `CallExpression[callee.object.name='Decimal'][callee.property.name=/^(${TWICE.join("|")})$/]`,
  message: leftOutOfDecimal.message,
};

const leftOutOfReact = {
  name: "react",
  importNames: UNUSED.react,
  message: "React has no such export in the add-in's build: see scripts/unused-exports-loader.cjs.",
};

export default ts.config(
  { ignores: ["node_modules", "dist", "build", "coverage", "package", "assets", ".stryker-tmp", "reports"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: { ...globals.node } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["src/**/*.js"], languageOptions: { globals: { ...globals.browser } } },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.browser } },
    plugins: { "react-hooks": hooks, tsdoc },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "max-params": ["error", 3],
      "no-console": "error",
      "no-restricted-syntax": ["error", leftOutOfDecimal, twiceInDecimal],
      "no-restricted-imports": ["error", leftOutOfReact],
      "no-empty": ["error", { allowEmptyCatch: false }],
      "tsdoc/syntax": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      ...hooks.configs.recommended.rules,
    },
  },
  {
    files: ["src/**/*.tsx"],
    rules: { "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/excel/**",
      "src/commands/**",
      "src/taskpane/index.tsx",
      "src/functions/index.ts",
      "src/workbench/**",
    ],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  { files: ["src/review/**"], rules: { "no-console": "off" } },
  {
    // The host spells Excel's own members, whose parameter lists are not ours to shorten.
    files: ["src/workbench/host/**", "src/workbench/grid/**"],
    rules: { "max-params": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  prettier,
);
