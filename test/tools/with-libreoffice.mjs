import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createJiti } from "jiti";

const { findLibreOffice } = await createJiti(import.meta.url).import("../support/find-libreoffice.ts");

/**
 * Lets a comparison with LibreOffice run in a folder that is gone afterwards. The command fails where LibreOffice is missing, and where the
 * comparison, given its command and the folder, counts any difference.
 */
export async function withLibreOffice(compare) {
  const office = findLibreOffice()?.command;
  if (!office) {
    console.error("LibreOffice is not installed here (no soffice on the path): nothing was compared.");
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "ziping-libreoffice-"));
  try {
    process.exitCode = (await compare(office, folder)) === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
