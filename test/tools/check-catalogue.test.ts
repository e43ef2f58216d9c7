import { readFileSync } from "node:fs";
import path from "node:path";
import { checkCatalogue } from "./check-catalogue";

test("docs/checks.md says what code and words say; otherwise: npx jiti test/tools/build-check-catalogue.ts", () => {
  const file = path.join(__dirname, "../../docs/checks.md");
  expect(readFileSync(file, "utf8")).toBe(checkCatalogue());
});
