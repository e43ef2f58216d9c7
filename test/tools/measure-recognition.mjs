/**
 * Measures recognition on published tables that the rules were not written for:
 * node test/tools/measure-recognition.mjs [--set first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth] [--seeds N] [--case ID] [--keep FOLDER] [--figures] [--json]
 *
 * Each table of test/support/published/cases (or of second to twelfth) is printed in N seeded layouts among look-alikes, read from the .xlsx
 * bytes through the same door as `npm run review -- --json`, and every cell is compared with what was printed. --keep leaves the
 * workbooks in a folder, --figures leaves the list of failures out. With --damaged each table of the sets (--set first,second) is printed
 * once and damaged in every way of test/support/published/damage, or in one (--damage NAME).
 */
import { createJiti } from "jiti";

const { run } = await createJiti(import.meta.url).import("./measure-recognition.ts");
console.log(run(process.argv.slice(2)));
