import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { a1 } from "../../../src/core";
import { LOOKS } from "../../../src/excel/highlight/highlight-rule";
import { findLibreOffice } from "../find-libreoffice";

/** The cells that LibreOffice shows in one of our colours, `Sheet!A1` and sorted, file by file. */
export function colouredByLibreOffice(files: readonly Uint8Array[]): readonly (readonly string[])[] {
  const office = findLibreOffice();
  if (!office) throw new Error("LibreOffice is not installed here (no soffice on the path).");
  const folder = mkdtempSync(path.join(tmpdir(), "highlights-"));
  try {
    const names = files.map((bytes, index) => {
      const name = path.join(folder, `${index}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync(office.command, ["--headless", profile, "--convert-to", "html", "--outdir", folder, ...names]);
    return names.map((name) => cellsIn(readFileSync(name.replace(/xlsx$/, "html"), "utf8")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OURS = new Set(Object.values(LOOKS).map(({ fill }) => fill));

/** A sheet is a table of its own, under its name; nothing is merged in these. */
function cellsIn(html: string): readonly string[] {
  const tables = [...html.matchAll(/<em>([^<]*)<\/em>[\s\S]*?<table[\s\S]*?<\/table>/gi)];
  const all =
    tables.length > 0 ? tables.map(([text, name]) => [name, text] as const) : [["附件1", html] as const];
  const cells = all.flatMap(([name, text]) =>
    [...text.matchAll(/<tr[\s\S]*?<\/tr>/gi)].flatMap(([line], row) =>
      [...line.matchAll(/<td[^>]*>/gi)].flatMap(([cell], column) => {
        const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(cell)?.[1]?.toUpperCase() ?? "";
        return OURS.has(fill) ? [`${name}!${a1(row, column)}`] : [];
      }),
    ),
  );
  return cells.sort();
}
