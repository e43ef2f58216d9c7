import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbooksAt } from "../../src/review/find-workbooks";

describe("workbooksAt", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
  const files = [
    "b.xlsx",
    "a.XLS",
    "~$b.xlsx",
    ".~b.xlsx",
    "._b.xlsx",
    "note.txt",
    "下级/c.xlsm",
    "下级/d.ods",
    "下级/e.xlt",
    "空/e.docx",
  ];
  for (const name of ["下级", "空"]) mkdirSync(join(folder, name));
  for (const name of files) writeFileSync(join(folder, name), "");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("finds all workbooks in and below a folder, sorted, without what stands beside them", () => {
    const found = ["a.XLS", "b.xlsx", "下级/c.xlsm", "下级/d.ods", "下级/e.xlt"].map((name) =>
      join(folder, name),
    );
    expect(workbooksAt(folder)).toEqual(found);
  });

  it("goes through a link that leads back once, and names one that leads nowhere", () => {
    const linked = mkdtempSync(join(tmpdir(), "linked-"));
    const inside = (name: string) => join(linked, name);
    mkdirSync(inside("下级"));
    writeFileSync(inside("下级/a.xlsx"), "");
    symlinkSync(linked, inside("下级/上级"));
    symlinkSync(inside("圈.xlsx"), inside("圈.xlsx"));
    symlinkSync(inside("环"), inside("环"));
    expect(workbooksAt(linked)).toEqual([inside("下级/a.xlsx"), inside("圈.xlsx")]);
    rmSync(linked, { recursive: true });
  });

  it("takes a file as it is named, whatever its name and whether it is there or not", () => {
    expect(workbooksAt(join(folder, "note.txt"))).toEqual([join(folder, "note.txt")]);
    expect(workbooksAt("nowhere.xlsx")).toEqual(["nowhere.xlsx"]);
  });
});
