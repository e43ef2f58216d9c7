// Patches the fixtures of other writers in every way and lets LibreOffice read the results: node test/tools/libreoffice-reads.mjs
//
// For each result the values that LibreOffice exports are compared with those that our own reader finds.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { withLibreOffice } from "./with-libreoffice.mjs";

const jiti = createJiti(import.meta.url);
const { cellKey } = await jiti.import("../../src/core/sheet.ts");
const { patchWorkbook } = await jiti.import("../../src/workbook-file/patch-workbook.ts");
const { readWorkbook } = await jiti.import("../../src/workbook-file/read-workbook.ts");

const fixtures = fileURLToPath(new URL("../workbook-file/fixtures", import.meta.url));
const slot = (from, name = from, visibility = "visible") => ({ from, name, visibility });
const row = (kind, at, count = 1) => ({ sheet: "附件1", axis: "row", kind, at, count });
const column = (kind, at, count = 1) => ({ sheet: "附件1", axis: "column", kind, at, count });

const PATCHES = {
  cells: {
    cells: [
      { sheet: "附件1", row: 3, column: 4, value: 4.5, look: { fill: "#FFEB9C", isBold: true } },
      { sheet: "附件1", row: 30, column: 1, value: "新的一行 <&>" },
    ],
  },
  names: { sheets: [slot("说 明"), slot("附件2", "二"), slot("附件1", "2024 年")] },
  removed: { sheets: [slot("附件1"), slot("说 明", "说 明", "hidden"), slot(null, "报告")] },
  rows: { lines: [row("insert", 4, 2), row("delete", 3)] },
  columns: { lines: [column("insert", 2), column("delete", 1)] },
};

/** Every sheet as LibreOffice shows it, values unformatted. */
function exported(office, file) {
  const folder = path.dirname(file);
  const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";
  spawnSync(office, ["--headless", "--convert-to", filter, "--outdir", folder, file], { stdio: "ignore" });
  const stem = `${path.basename(file, ".xlsx")}-`;
  const sheets = readdirSync(folder).filter((name) => name.startsWith(stem) && name.endsWith(".csv"));
  return new Map(
    sheets.map((name) => [name.slice(stem.length, -4), readFileSync(path.join(folder, name), "utf8")]),
  );
}

const shown = (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? ""));

/** What a sheet holds, formulas left out: what they give is calculated anew. */
function differences(sheet, text) {
  const lines = text.split("\n").map((line) => line.split("\t"));
  return sheet.rows.flatMap((values, i) =>
    values.flatMap((value, j) => {
      const [at, left] = [sheet.top + i, sheet.left + j];
      const found = (lines[at]?.[left] ?? "").replace(/^"|"$/g, "");
      const isCalculated = sheet.formulas.has(cellKey(at, left));
      return isCalculated || found === shown(value)
        ? []
        : [`row ${at + 1}, column ${left + 1}: ${shown(value)} / ${found}`];
    }),
  );
}

await withLibreOffice((office, folder) => {
  let [compared, different] = [0, 0];
  for (const writer of ["openpyxl", "libreoffice"]) {
    const original = new Uint8Array(readFileSync(path.join(fixtures, `${writer}.xlsx`)));
    for (const [name, patch] of Object.entries(PATCHES)) {
      const outcome = patchWorkbook(original, patch);
      if (!outcome.ok) throw new Error(`${writer}, ${name}: ${outcome.problem.code}`);
      const file = path.join(folder, `${writer}-${name}.xlsx`);
      writeFileSync(file, outcome.value);
      const sheets = exported(office, file);
      for (const sheet of readWorkbook(outcome.value).value.sheets) {
        const text = sheets.get(sheet.name);
        const found = text === undefined ? ["LibreOffice has no such sheet"] : differences(sheet, text);
        compared += 1;
        different += found.length;
        for (const sentence of found) console.log(`${writer}, ${name}, ${sheet.name}: ${sentence}`);
      }
    }
  }
  console.log(`${compared} sheets compared, ${different} values differ`);
  return different;
});
