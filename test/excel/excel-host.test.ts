import { DEFAULT_SETTINGS } from "../../src/core";
import type { ReportSheet } from "../../src/core";
import { closeAll, openHost, onEveryExcel, settingsIn } from "../support/excel/open-host";
import { cellIn, fingerprint } from "../support/excel/portrait";
import { idOf, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

describe("capabilities", () => {
  test.each(["1.7", "1.13", "1.20"] as const)("ExcelApi %s", (apiVersion) => {
    const { host } = openHost([tableSheet("附件1")], { apiVersion });
    expect(host.capabilities()).toMatchObject({
      apiVersion,
      displayLanguage: "zh-CN",
      isDarkTheme: null,
    });
  });

  test("the shared runtime is told where it is there", () => {
    expect(openHost([tableSheet("附件1")]).host.capabilities().hasSharedRuntime).toBe(true);
    const without = openHost([tableSheet("附件1")], { otherSets: {} });
    expect(without.host.capabilities().hasSharedRuntime).toBe(false);
  });

  test.each([
    [{ isDarkTheme: true }, true],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, false],
    [{ bodyBackgroundColor: "Window" }, null],
  ])("theme %j is dark: %s", (officeTheme, expected) => {
    const { host, office } = openHost([tableSheet("附件1")]);
    Object.assign(office.Office.context, { officeTheme });
    expect(host.capabilities().isDarkTheme).toBe(expected);
  });
});

onEveryExcel((apiVersion) => {
  describe("settings", () => {
    test("are kept in the workbook and come back", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      expect(await settingsIn(host)).toEqual(DEFAULT_SETTINGS);
      const settings = { ...DEFAULT_SETTINGS, policy: "guangxi-130" as const, decimals: 1 as const };
      await host.saveSettings(settings);
      expect(await settingsIn(host)).toEqual(settings);
      expect(office.host.traffic.syncs).toBe(3);
    });
  });

  describe("selection", () => {
    test("one area, or several from ExcelApi 1.9 on; before that several are told to be too many", async () => {
      const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
      const areas = [
        { top: 2, left: 1, bottom: 5, right: 3 },
        { top: 7, left: 1, bottom: 7, right: 1 },
      ];
      office.grid.user.select("附件2", areas[0]!);
      expect(await host.selection()).toEqual({ sheet: idOf(2), areas: areas.slice(0, 1) });
      office.grid.user.select("附件2", ...areas);
      if (apiVersion === "1.7")
        await expect(host.selection()).rejects.toMatchObject({ code: "no-cells-selected" });
      else expect(await host.selection()).toEqual({ sheet: idOf(2), areas });
    });

    test("selecting a cell brings its sheet to the front", async () => {
      const { office, host } = openHost([tableSheet("附件1"), tableSheet("附件2")]);
      await host.select({ sheet: idOf(2), row: 28, column: 7 });
      expect(office.grid.activeSheet()).toBe(idOf(2));
      expect(office.grid.selection().areas).toEqual([{ top: 28, left: 7, bottom: 28, right: 7 }]);
    });

    test("a deleted sheet, and another workbook in front, have sentences of their own", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      await expect(host.select({ sheet: "{gone}", row: 0, column: 0 })).rejects.toMatchObject({
        code: "sheet-deleted",
      });
      office.host.state.isInactive = true;
      await expect(host.select({ sheet: idOf(1), row: 0, column: 0 })).rejects.toMatchObject({
        code: "inactive-workbook",
      });
    });
  });

  describe("the report sheet", () => {
    const report: ReportSheet = {
      name: "自评检查报告",
      rows: [
        [{ value: "自评检查报告", style: "title" }],
        [
          { value: "单元格", style: "heading" },
          { value: "问题", style: "heading" },
        ],
        [
          { value: "附件1!G4", link: { cell: { sheet: idOf(1), row: 3, column: 6 }, sheetName: "附件1" } },
          { value: "=扣了分没有说明", style: "error" },
          { value: 2.5 },
        ],
      ],
      columnWidths: [16, 60, 8],
    };

    test("is written with links, texts stay texts, and comes to the front", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      await host.writeReport(report);
      const sheet = office.grid.sheets()[1]!;
      expect(sheet.name).toBe("自评检查报告");
      expect(office.grid.activeSheet()).toBe(sheet.id);
      expect(cellIn(office, sheet.id, 2, 1)).toMatchObject({
        value: "=扣了分没有说明",
        formula: null,
        fill: "#FFC7CE",
      });
      expect(cellIn(office, sheet.id, 2, 2).value).toBe(2.5);
      expect(cellIn(office, sheet.id, 0, 0)).toMatchObject({ value: "自评检查报告", isBold: true });
      expect(office.grid.hyperlink(sheet.id, 2, 0)).toBe("#'附件1'!G4");
    });

    test("folds the sentences of its rows, and lets a title alone in its row run on", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      await host.writeReport(report);
      const sheet = office.grid.sheets()[1]!.id;
      expect(cellIn(office, sheet, 2, 1)).toMatchObject({ isWrapped: true, verticalAlignment: "Top" });
      expect(cellIn(office, sheet, 0, 0).isWrapped).toBe(false);
    });

    test("is written again on the same sheet, without what stood there before", async () => {
      const { office, host } = openHost([tableSheet("附件1")]);
      await host.writeReport({ ...report, rows: [...report.rows, [{ value: "旧的一行" }]] });
      await host.writeReport(report);
      const sheet = office.grid.sheets()[1]!;
      expect(office.grid.sheets()).toHaveLength(2);
      expect(cellIn(office, sheet.id, 3, 0).value).toBe("");
    });

    test("never takes a sheet of somebody else that has its name", async () => {
      const { office, host } = openHost([tableSheet("附件1"), tableSheet("自评检查报告")]);
      expect(await host.writeReport(report)).toBe("自评检查报告 (2)");
      expect(office.grid.sheets().map(({ name }) => name)).toEqual([
        "附件1",
        "自评检查报告",
        "自评检查报告 (2)",
      ]);
      expect(cellIn(office, idOf(2), 1, 0).value).toBe("项目名称");
    });

    test("a protected structure has a sentence of its own, and nothing is changed", async () => {
      const { office, host } = openHost([tableSheet("附件1")], { isStructureProtected: true });
      const before = fingerprint(office);
      await expect(host.writeReport(report)).rejects.toMatchObject({ code: "structure-protected" });
      expect(fingerprint(office)).toEqual(before);
    });
  });
});
