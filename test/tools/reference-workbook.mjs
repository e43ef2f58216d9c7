// Scores 500 generated tables twice, by formulas in LibreOffice and by our core: node test/tools/reference-workbook.mjs
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createJiti } from "jiti";
import { withLibreOffice } from "./with-libreoffice.mjs";

const TABLES = 500;

const jiti = createJiti(import.meta.url);
const { generatedTables } = await jiti.import("./reference/generated-tables.ts");
const { formulaWorkbook } = await jiti.import("./reference/formula-workbook.ts");
const { comparisons, differences } = await jiti.import("./reference/compare.ts");

await withLibreOffice((office, folder) => {
  const tables = generatedTables(TABLES);
  const source = join(folder, "formulas.xlsx");
  const target = join(folder, "recalculated");
  mkdirSync(target);
  writeFileSync(source, formulaWorkbook(tables));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const convert = ["--headless", profile, "--convert-to", "xlsx", "--outdir", target, source];
  execFileSync(office, convert, { stdio: ["ignore", "ignore", "inherit"] });
  const found = differences(tables, new Uint8Array(readFileSync(join(target, "formulas.xlsx"))));
  for (const { cell, spreadsheet, core } of found)
    console.log(`${cell}: LibreOffice ${spreadsheet}, core ${core}`);
  console.log(
    `${tables.length} tables, ${comparisons(tables)} scores and totals, ${found.length} differences`,
  );
  return found.length;
});
