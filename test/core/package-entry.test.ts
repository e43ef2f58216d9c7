import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const CONSUMER = `
  import { scoreSingle, toDecimal } from "ziping/core";
  const { score } = scoreSingle({ target: "≥95%", actual: "50%", points: toDecimal("10") });
  console.log(String(score));
`;

jest.setTimeout(180_000);

describe("the core as a package", () => {
  beforeAll(() => {
    const compiler = require.resolve("typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", "src/core/tsconfig.build.json"], { cwd: ROOT });
  });

  it("scores for somebody who imports the built entry by name", () => {
    const printed = execFileSync(process.execPath, ["--input-type=module", "--eval", CONSUMER], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(printed.trim()).toBe("5.26");
  });

  it("comes with its types", () => {
    expect(existsSync(path.join(ROOT, "build/core/index.d.ts"))).toBe(true);
  });
});
