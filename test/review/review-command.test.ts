import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { POLICIES } from "../../src/core";
import { generateWorkbookBytes } from "../support/generate-workbook";
import { encryptedPackage } from "../support/hostile-files";

const SCRIPT = join(__dirname, "../../scripts/review.mjs");

function review(...words: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: "utf8" });
  return { lines: stdout.split("\n").filter(Boolean), stderr, status };
}

describe("npm run review", () => {
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  const path = (name: string) => join(folder, name);
  for (let i = 1; i <= 6; i++) {
    writeFileSync(path(`${i}.xlsx`), generateWorkbookBytes({ sheets: 1, indicators: 10 * i, seed: i }));
  }
  writeFileSync(path("4b.xlsx"), encryptedPackage());
  writeFileSync(path("5b.xls"), "得分\t分值\n");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reviews a folder in order, prints a line a file, and ends with 2 when one was not read", () => {
    const { lines, stderr, status } = review("--json", folder);
    const names = ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx", "4b.xlsx", "5.xlsx", "5b.xls", "6.xlsx"];
    const objects = lines.map((line) => JSON.parse(line) as { file: string; problems: { code: string }[] });
    expect(objects.map(({ file }) => file)).toEqual(names.map(path));
    expect(objects.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual([
      "workbook-encrypted",
      "workbook-foreign",
    ]);
    expect([stderr, status]).toEqual(["", 2]);
  });

  it("prints the same with two threads as with one", () => {
    expect(review("--jobs", "2", "--json", folder).lines).toEqual(review("--json", folder).lines);
  });

  it("ends with 0 when every file was read", () => {
    expect(review(path("1.xlsx"), path("2.xlsx")).status).toBe(0);
  });

  it("uses the policy that is asked for", () => {
    const { lines } = review("--json", "--policy", "hubei-20-80", path("1.xlsx"));
    expect(JSON.parse(lines[0]!)).toMatchObject({
      tables: [{ policy: "hubei-20-80", policyFrom: "chosen" }],
    });
  });

  it("takes paths from where npm was called, not from the package's folder", () => {
    const env = { ...process.env, npm_lifecycle_event: "review", INIT_CWD: folder };
    const { stdout, status } = spawnSync(process.execPath, [SCRIPT, "--json", "1.xlsx"], {
      encoding: "utf8",
      env,
    });
    expect([JSON.parse(stdout), status]).toMatchObject([{ file: "1.xlsx", problems: [] }, 0]);
  });

  it("says on standard error which folder holds no workbook, and that the system keeps a file back is no damage", () => {
    mkdirSync(path("空"));
    symlinkSync(path("圈.xlsx"), path("圈.xlsx"));
    const { lines, stderr, status } = review("--json", path("空"), path("圈.xlsx"));
    rmSync(path("圈.xlsx"));
    expect([stderr, status]).toEqual([`文件夹“${path("空")}”里没有工作簿。\n`, 2]);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        problems: [
          { code: "workbook-unreadable", message: expect.stringContaining("文件打不开（ELOOP）") as string },
        ],
      },
    ]);
  });

  it("explains itself when it does not understand", () => {
    const { lines, stderr, status } = review("--policy", "none", "a.xlsx");
    expect([lines, status]).toEqual([[], 2]);
    expect(stderr).toContain("用法：npm run review");
    for (const id of Object.keys(POLICIES)) expect(stderr).toContain(id);
  });
});
