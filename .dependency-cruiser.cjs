/**
 * The arrows of src/README.md, enforced. A room may import what its rule lists and nothing else.
 * Office.js is a global and invisible here: ESLint's no-restricted-globals guards it.
 */
const room = (name, allowed, extra = {}) => ({
  name: `${name}-arrows`,
  severity: "error",
  comment: `src/${name} may import only itself${allowed.length ? ` and ${allowed.join(", ")}` : ""}.`,
  from: { path: `^src/${name}/`, ...extra },
  to: { path: "^src/", pathNot: [`^src/${name}/`, ...allowed] },
});

const DOOR = "^src/core/index\\.ts$";
const STRINGS = "^src/strings/";

/** The rooms of core in the order in which a workbook goes through them. */
const CORE_ROOMS = ["table", "scoring", "checks", "review", "write-back", "report"];

/** The folders of the quantity room: from texts that are amounts to the verdict on a row. */
const QUANTITY_FOLDERS = ["numbers", "words", "dates", "answers", "rewrite", "verdict"];

/** The floors of the table room: texts, words of forms, rows; on the last one recognition and reading beside each other. */
const TABLE_FLOORS = ["quantity", "words", "rows", "(recognize|parse)"];

/** The floors of the Excel room: Office.js itself, sheets, what is kept in the workbook, cells; what was written and coloured; the flows. */
const EXCEL_FLOORS = [
  "exchange",
  "sheet",
  "settings",
  "cells",
  "record",
  "highlight",
  "read",
  "write",
  "watch",
];

const PAGES = ["overview", "table", "preview", "settings"];

/** The floors of the stand-in for Excel: cells, what is told of them, sheets, the objects of Office.js, requests, the ways in. */
const HOST_FLOORS = ["cells", "events", "workbook", "objects", "requests", "transport"];

/** The floors of the file room: texts of XML, the package, how a workbook looks, changes of its parts, sheets and lines that move. */
const FILE_FLOORS = ["xml", "package", "looks", "patches", "rearrange"];

/** Rooms that stand side by side in a folder, in order: each knows those before it, never one that comes after. */
function lookBack(folder, rooms) {
  return rooms.slice(0, -1).map((name, at) => ({
    name: `${folder.split("/").at(-1)}-${name}-looks-back`,
    severity: "error",
    from: { path: `^${folder}/${name}/` },
    to: { path: `^${folder}/(${rooms.slice(at + 1).join("|")})/` },
  }));
}

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "src-never-imports-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    {
      name: "core-is-pure",
      severity: "error",
      comment:
        "The scoring core imports itself and decimal.js, nothing else: others run it in a worker, a server, a test.",
      from: { path: "^src/core/" },
      to: { pathNot: ["^src/core/", "node_modules/decimal\\.js/"] },
    },
    {
      name: "regulations-are-data",
      severity: "error",
      comment: "Regulations are data only; what is computed from them lives in scoring.",
      from: { path: "^src/core/regulations/" },
      to: { pathNot: ["^src/core/regulations/"] },
    },
    {
      name: "table-knows-no-scores",
      severity: "error",
      from: { path: "^src/core/table/" },
      to: { path: "^src/core/", pathNot: ["^src/core/(table/|(sheet|area|outcome|decimal|once-per)\\.ts)"] },
    },
    ...lookBack("src/core", CORE_ROOMS),
    ...lookBack("src/core/table", TABLE_FLOORS),
    {
      name: "recognize-and-parse-stand-beside-each-other",
      severity: "error",
      comment:
        "Where a table is and what stands in it are two questions; only recognize.ts asks whether there are rows at all.",
      from: { path: "^src/core/table/(recognize|parse)/" },
      to: { path: "^src/core/table/(recognize|parse)/", pathNot: "^src/core/table/$1/" },
    },
    ...lookBack("src/core/table/quantity", QUANTITY_FOLDERS),
    {
      name: "checks-stand-alone",
      severity: "error",
      comment: "Checks never import one another, so that each can be read, tested and removed alone.",
      from: { path: "^src/core/checks/catalogue/([^/]+)\\.ts$" },
      to: { path: "^src/core/checks/catalogue/", pathNot: "^src/core/checks/catalogue/$1\\.ts$" },
    },
    room("taskpane", [DOOR, STRINGS], { pathNot: "^src/taskpane/index\\.tsx$" }),
    ...lookBack("src/taskpane/frame", ["controls", "loading", "notices"]),
    {
      name: "pages-stand-alone",
      severity: "error",
      comment: "A page knows what pages share, never another page, and what they share knows none of them.",
      from: {
        path: `^src/taskpane/(${[...PAGES, "session", "work", "frame", "findings", "proposals"].join("|")})/`,
      },
      to: { path: `^src/taskpane/(${PAGES.join("|")})/`, pathNot: "^src/taskpane/$1/" },
    },
    room("commands", [DOOR, STRINGS], { pathNot: "^src/commands/index\\.ts$" }),
    room("functions", [DOOR, STRINGS], { pathNot: "^src/functions/index\\.ts$" }),
    room("excel", [DOOR]),
    ...lookBack("src/excel", EXCEL_FLOORS),
    room("strings", [DOOR]),
    room("workbook-file", [DOOR]),
    room("review", [DOOR, STRINGS, "^src/workbook-file/"]),
    room("workbench", ["^src/workbook-file/", "^src/core/(index|sheet|a1-address|outcome)\\.ts$"]),
    ...lookBack("src/workbook-file", FILE_FLOORS),
    ...lookBack("src/workbench/host", HOST_FLOORS),
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: { path: "^(src|test)/" },
      to: { couldNotResolve: true, pathNot: "\\.css$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json", ".d.ts"],
    },
    exclude: { path: "^(dist|build|coverage|package)/" },
  },
};
