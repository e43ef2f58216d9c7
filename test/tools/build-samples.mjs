// Builds assets/samples from the text forms beside it: node test/tools/build-samples.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { createJiti } from "jiti";

const { sampleWorkbooks } = await createJiti(import.meta.url).import("./samples/samples.ts");
const folder = new URL("../../assets/samples/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of sampleWorkbooks()) writeFileSync(new URL(name, folder), bytes);
