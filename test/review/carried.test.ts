import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_SETTINGS, type PolicyId } from "../../src/core";
import { keptSettings } from "../../src/excel/settings/keep-settings";
import { settingsCarriedBy } from "../../src/review/carried";
import { reviewFile } from "../../src/review/review-file";
import { patchWorkbook } from "../../src/workbook-file/patch-workbook";
import { sheetId } from "../../src/workbook-file/sheet-id";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "../../src/workbook-file/package/zip";

const SAMPLE = readFileSync(join(__dirname, "../../assets/samples/self-evaluation-2020.xlsx"));

/** The error of the third table that its total, 91, is not the 91.9 of its scores. */
const TOTAL = { check: "total-score-differs", reason: "以纸质表为准", basis: ["91"] } as const;
const ignoredOn = (sheet: string) => ({ ...TOTAL, cell: { sheet, address: "H50" } });

interface Table {
  readonly policy: string;
  readonly policyFrom: string;
  readonly indicators: readonly { readonly name: string; readonly score: { readonly suggested: string } }[];
  readonly findings: readonly { readonly check: string }[];
}

/** The sample as Excel would have written it, where the third sheet has an id of its own. */
function withUid(bytes: Uint8Array, uid: string): readonly ZipEntry[] {
  return readZip(bytes)!.map((entry) => {
    if (!entry.name.endsWith("sheet3.xml")) return entry;
    const text = Buffer.from(unpack(entry)!).toString("utf8");
    return pack(
      entry.name,
      Buffer.from(text.replace("<worksheet ", `<worksheet xr:uid="${uid}" xmlns:xr="x" `)),
    );
  });
}

describe("the settings that a workbook carries", () => {
  const folder = mkdtempSync(join(tmpdir(), "carried-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The sample with a text of settings in it, as the workbench writes them. */
  const withSettings = (settings: object | string, name = "ziping.settings"): Uint8Array => {
    const text =
      typeof settings === "string" ? settings : JSON.stringify({ ...DEFAULT_SETTINGS, ...settings });
    return withTexts(new Map([[name, text]]));
  };
  const withTexts = (settings: ReadonlyMap<string, string>): Uint8Array => {
    const outcome = patchWorkbook(SAMPLE, { settings });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.value;
  };
  const printed = (bytes: Uint8Array, isJson: boolean, policy: PolicyId | null = null): string => {
    const path = join(folder, "a.xlsx");
    writeFileSync(path, bytes);
    return reviewFile({ path, isJson, policy }).printed;
  };
  const textOf = (bytes: Uint8Array, policy: PolicyId | null = null) => printed(bytes, false, policy);
  const tablesOf = (bytes: Uint8Array, policy: PolicyId | null = null): readonly Table[] =>
    (JSON.parse(printed(bytes, true, policy)) as { tables: readonly Table[] }).tables;
  const checksOf = (bytes: Uint8Array) =>
    tablesOf(bytes).flatMap(({ findings }) => findings.map(({ check }) => check));

  it("change nothing where there are none, where they are the defaults, where they are another's, and where they are damaged", () => {
    for (const bytes of [
      withSettings({}),
      withSettings("{", "other"),
      withSettings("{"),
      withSettings("[]"),
    ]) {
      expect([textOf(bytes), printed(bytes, true)]).toEqual([textOf(SAMPLE), printed(SAMPLE, true)]);
    }
  });

  it("are those by which the pane reviews: the policy, and the decimals", () => {
    const bytes = withSettings({ policy: "linear-reverse", decimals: 2 });
    const rows = tablesOf(bytes).flatMap(({ indicators }) => indicators);
    // 6 of 11 at 5 points: 2.7272…, printed as 3.
    expect(rows.find(({ name }) => name === "博士后公寓房屋装修数量")!.score.suggested).toBe("2.73");
    expect(tablesOf(bytes)[0]).toMatchObject({ policy: "linear-reverse", policyFrom: "chosen" });
    expect(textOf(bytes).split("\n").slice(1, 4)).toEqual([
      "  沿用工作簿里保存的设置：",
      "    评分办法用“省级系统：反向指标线性扣分”",
      "    得分保留 2 位小数",
    ]);
  });

  it("give way to the policy that the command line asks for, whatever single tables have", () => {
    const bytes = withSettings({
      policy: "linear-reverse",
      tablePolicies: { [`${sheetId(2)}!A1`]: "guangxi-130" },
    });
    expect(tablesOf(bytes).map(({ policy }) => policy)).toEqual([
      "linear-reverse",
      "guangxi-130",
      "linear-reverse",
    ]);
    expect(textOf(bytes)).toContain("1 张表单独选了评分办法");
    expect(tablesOf(bytes, "hubei-20-80").map(({ policy }) => policy)).toEqual([
      "hubei-20-80",
      "hubei-20-80",
      "hubei-20-80",
    ]);
    expect(textOf(bytes, "hubei-20-80")).toContain("以命令里的 --policy 为准");
    expect(textOf(SAMPLE, "hubei-20-80")).not.toContain("沿用");
  });

  it("say which policy of another version could not be taken over", () => {
    const bytes = withSettings({ policy: "mof-2031-1" });
    expect(tablesOf(bytes)[0]).toMatchObject({ policyFrom: "default" });
    expect(textOf(bytes)).toContain("工作簿里选的评分办法“mof-2031-1”，这个版本没有");
  });

  it("set findings aside, and the text says which and why", () => {
    const bytes = withSettings({ ignored: [ignoredOn(sheetId(3))] });
    expect(checksOf(SAMPLE)).toContain("total-score-differs");
    expect(checksOf(bytes)).toEqual(checksOf(SAMPLE).filter((check) => check !== "total-score-differs"));
    expect(textOf(bytes)).toMatch(/已忽略（1 项）：\n.*必须修改 H50 .*91\.9。（忽略理由：以纸质表为准）/);
  });

  it("switch checks off, and the text names them", () => {
    const bytes = withSettings({ disabledChecks: ["total-score-differs", "of-another-version"] });
    expect(checksOf(bytes)).toEqual(checksOf(SAMPLE).filter((check) => check !== "total-score-differs"));
    expect(textOf(bytes)).toContain("    1 项检查已关闭：总分不等于各项得分之和\n");
  });

  it("are read as Excel keeps them: as JSON in the add-in's web extension, sheets by their own ids", () => {
    const uid = "{00000000-0001-0000-0200-000000000000}";
    const kept = JSON.stringify({ ...DEFAULT_SETTINGS, policy: "guangxi-130", ignored: [ignoredOn(uid)] });
    const value = JSON.stringify(kept).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const extension = `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/><we:property name="ziping.settings" value="${value}"/></we:properties></we:webextension>`;
    const part = pack("xl/webextensions/webextension1.xml", Buffer.from(extension));
    const bytes = writeZip([...withUid(SAMPLE, uid), part]);
    expect(tablesOf(bytes)[0]).toMatchObject({ policy: "guangxi-130", policyFrom: "chosen" });
    expect(checksOf(bytes)).not.toContain("total-score-differs");
  });

  it("are written by the add-in under the name and in the form that is read here", () => {
    const note = { score: "H10", name: "", target: "", actual: "", points: "", written: 1 };
    const settings = {
      ...DEFAULT_SETTINGS,
      policy: "guangxi-130" as const,
      scoreBasis: [1, 2, 3].map((sheet) => ({ sheet: sheetId(sheet), notes: [note] })),
    };
    const seen = { workbook: null, marks: null, texts: new Map() };
    const texts = [...keptSettings({ settings, seen }).texts].flatMap(([key, text]) =>
      text === null ? [] : [[key, text] as const],
    );
    const bytes = withTexts(new Map(texts));
    const { scoreBasis, ...choices } = settingsCarriedBy(bytes);
    expect({ ...choices, scoreBasis: [] }).toEqual({ ...settings, scoreBasis: [] });
    expect(new Set(scoreBasis)).toEqual(new Set(settings.scoreBasis));
    expect(tablesOf(bytes)[0]).toMatchObject({ policy: "guangxi-130" });
  });
});
