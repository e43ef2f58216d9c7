import { spawnSync } from "node:child_process";

/** The command that starts LibreOffice here, and what it calls itself; `null` where it is not installed. */
export function findLibreOffice(): { readonly command: string; readonly version: string } | null {
  for (const command of ["soffice", "libreoffice"]) {
    const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
    if (status === 0) return { command, version: stdout.trim().split(" ").slice(0, 2).join(" ") };
  }
  return null;
}
