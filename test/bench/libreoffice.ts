import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { writeWorkbook } from "../../src/workbook-file/write-workbook";
import type { FormulaGrid } from "./formula-grid";
import { formulaWorkbook } from "./formula-workbook";

/** How often to recalculate, and which cell of every sheet to read afterwards. */
export interface RecalculationRequest {
  readonly times: number;
  readonly row: number;
  readonly column: number;
}

/** What LibreOffice needed to recalculate a workbook of formulas again and again, and what stood in a cell of each sheet. */
export interface Recalculation {
  /** Milliseconds on the clock; the first time is cold. */
  readonly times: readonly number[];
  readonly values: readonly number[];
}

const LONGEST_RUN = 300_000;

/** Lets LibreOffice recalculate grids, a sheet each, from inside, so that neither starting nor loading is counted. */
export function recalculateInLibreOffice(
  command: string,
  grids: readonly FormulaGrid[],
  request: RecalculationRequest,
): Recalculation {
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-bench-office-"));
  try {
    const [source, target] = [path.join(folder, "formulas.xlsx"), path.join(folder, "figures.txt")];
    writeFileSync(source, writeWorkbook(formulaWorkbook(grids)));
    const profile = path.join(folder, "profile");
    const run = (...words: string[]) => {
      const start = ["--headless", `-env:UserInstallation=${pathToFileURL(profile).href}`, ...words];
      const { error } = spawnSync(command, start, { timeout: LONGEST_RUN, stdio: "ignore" });
      if (error) throw error;
    };
    // The first start makes a profile, and would make our macro anew as well.
    run("--terminate_after_init");
    writeMacro(path.join(profile, "user", "basic", "Standard"), macro({ source, target }, request));
    run("macro:///Standard.Bench.Recalculate");
    return figuresIn(readFileSync(target, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without parameters: those of a macro come as texts. Whatever goes wrong, LibreOffice ends and the figures are short. */
function macro(
  file: { source: string; target: string },
  { times, row, column }: RecalculationRequest,
): string {
  return `
Sub Recalculate
  On Error GoTo Finish
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim book, sheet, channel, run, start
  book = StarDesktop.loadComponentFromURL("${pathToFileURL(file.source).href}", "_blank", 0, hidden())
  channel = FreeFile
  Open "${file.target}" For Output As #channel
  For run = 1 To ${times}
    start = GetSystemTicks()
    book.calculateAll()
    Print #channel, "time " &amp; (GetSystemTicks() - start)
  Next run
  For sheet = 0 To book.Sheets.Count - 1
    Print #channel, "value " &amp; Str(book.Sheets.getByIndex(sheet).getCellByPosition(${column}, ${row}).Value)
  Next sheet
  Close #channel
  book.close(True)
Finish:
  StarDesktop.terminate()
End Sub
`;
}

/** The profile's own library of macros, with ours in it. */
function writeMacro(library: string, text: string): void {
  const files = {
    "Bench.xba": `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${text}</script:module>`,
    "script.xlb": `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(library, name), content);
}

function figuresIn(printed: string): Recalculation {
  const lines = printed.trim().split(/\r?\n/);
  const numbers = (word: string) =>
    lines.filter((line) => line.startsWith(word)).map((line) => Number(line.slice(word.length)));
  return { times: numbers("time"), values: numbers("value") };
}
