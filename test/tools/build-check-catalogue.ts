import { writeFileSync } from "node:fs";
import path from "node:path";
import { checkCatalogue } from "./check-catalogue";

writeFileSync(path.join(__dirname, "../../docs/checks.md"), checkCatalogue());
