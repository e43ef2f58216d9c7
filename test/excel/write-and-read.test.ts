import { DEFAULT_SETTINGS } from "../../src/core";
import type { ApplyOptions, ReviewSettings, WorkbookSnapshot, WritePlan } from "../../src/core";
import { closeAll, onEveryExcel, openHost } from "../support/excel/open-host";
import type { OpenedHost } from "../support/excel/open-host";
import { scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

/*
 * What goes along with a write: the settings to keep, and the written sheets as they are then. The receipt brings the
 * workbook as another read would, or says that it cannot.
 */

afterEach(closeAll);

const scores: WritePlan = smallPlan({ highlights: [] });
const settings: ReviewSettings = { ...DEFAULT_SETTINGS, decimals: 2 };

/** A total typed by hand, or another formula than the sum. */
const withTotal = (total: number | string) => {
  const rows = tableSheet("附件1").rows!.map((row, index) =>
    index === 8 ? [...row.slice(0, 6), total, null] : row,
  );
  return tableSheet("附件1", { rows });
};

const readAll = ({ host }: OpenedHost) => host.read({ scope: { kind: "workbook" } });

async function applyWith(opened: OpenedHost, plan: WritePlan, options: Partial<ApplyOptions> = {}) {
  const known = await readAll(opened);
  opened.office.host.traffic.reset();
  const receipt = await opened.host.apply(plan, { ifChanged: "refuse", known, ...options });
  return { known, receipt, syncs: opened.office.host.traffic.syncs };
}

/** Merges come in no order. */
function plain({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ merges, ...sheet }) => ({
    ...sheet,
    merges: merges.map((one) => JSON.stringify(one)).sort(),
  }));
}

onEveryExcel(() => {
  test.each([
    ["typed", 31.5],
    ["a sum", "=SUM(G4:G8)"],
    ["a formula over other columns", "=SUM(F4:F8)"],
  ])(
    "with a total that is %s, the receipt brings what another read would, in two round trips",
    async (_, total) => {
      const opened = openHost([withTotal(total), tableSheet("附件2")]);
      const { known, receipt, syncs } = await applyWith(opened, scores);
      expect(syncs).toBe(2);
      expect(plain(receipt.workbook!)).toEqual(plain(await readAll(opened)));
      expect(receipt.workbook!.sheets[1]).toBe(known.sheets[1]);
    },
  );

  test.each([
    ["counts what it would count anyhow", "=COUNT(G4:G8)"],
    ["looks at another sheet", "=附件2!G9"],
    ["may look anywhere", '=INDIRECT("G9")'],
  ])(
    "a formula that %s does not show whether Excel has calculated: another read has to tell",
    async (_, total) => {
      const opened = openHost([withTotal(total), tableSheet("附件2")]);
      const { receipt } = await applyWith(opened, scores);
      expect(receipt.written).toHaveLength(3);
      expect(receipt.workbook).toBeNull();
    },
  );

  test("where rows came in or a sheet was added unseen, another read has to tell", async () => {
    const opened = openHost([withTotal(31.5), tableSheet("附件2")]);
    const known = await readAll(opened);
    opened.office.grid.user.addSheet("新表");
    const added = await opened.host.apply(scores, { ifChanged: "refuse", known });
    expect(added.workbook).toBeNull();
    const again = await readAll(opened);
    opened.office.grid.user.insertRows("附件1", 8, 1);
    const back = smallPlan({ ops: [scoreOp(4, 2.7, 5)], highlights: [] });
    const shifted = await opened.host.apply(back, { ifChanged: "refuse", known: again });
    expect(shifted.written).toHaveLength(1);
    expect(shifted.workbook).toBeNull();
  });

  test("a score beyond what the sheet held until then widens it, and that is seen", async () => {
    const opened = openHost([{ name: "附件1", rows: [["a", "b"]] }]);
    const { receipt } = await applyWith(opened, smallPlan({ ops: [scoreOp(4, null, 3)], highlights: [] }));
    expect(plain(receipt.workbook!)).toEqual(plain(await readAll(opened)));
  });

  test("the settings are kept in the request of the write, for what was written", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const asked: number[] = [];
    const { syncs } = await applyWith(opened, scores, {
      settingsAfter: (written) => {
        asked.push(written.length);
        return settings;
      },
    });
    expect(syncs).toBe(2);
    expect(new Set(asked)).toEqual(new Set([3]));
    expect(await opened.host.loadSettings()).toEqual(settings);
  });

  test("settings are kept as well where every cell holds what is wanted, and nothing at all is sent for none", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    await opened.host.apply(scores, { ifChanged: "refuse" });
    const nothing = await applyWith(opened, scores, { settingsAfter: () => null });
    expect(nothing.syncs).toBe(1);
    expect(nothing.receipt.workbook).toBeNull();
    const kept = await applyWith(opened, scores, { settingsAfter: () => settings });
    expect(kept.receipt.written).toHaveLength(3);
    expect(await opened.host.loadSettings()).toEqual(settings);
  });

  test("nothing is kept where the plan was refused", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    opened.office.grid.user.type("附件1", { row: 3, column: 6 }, 4);
    const { receipt } = await applyWith(opened, scores, { settingsAfter: () => settings });
    expect(receipt.changedMeanwhile).toHaveLength(1);
    expect(receipt.workbook).toBeNull();
    expect(await opened.host.loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test("an answer that is too large with the sheet is asked for without it, and once more by halves", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    const known = await readAll(opened);
    const asked: number[] = [];
    const settingsAfter: ApplyOptions["settingsAfter"] = (written) => {
      asked.push(written.length);
      return settings;
    };
    const tooLarge = { code: "ResponsePayloadSizeLimitExceeded", after: "all" } as const;
    opened.office.host.faults.next(null, tooLarge, null, tooLarge);
    const receipt = await opened.host.apply(smallPlan(), { ifChanged: "refuse", known, settingsAfter });
    expect(receipt.written).toHaveLength(3);
    expect(receipt.workbook).toBeNull();
    expect(asked.at(-1)).toBe(3);
    expect(await opened.host.loadSettings()).toEqual(settings);
  });

  test("restoring keeps the settings along with the last cells", async () => {
    const opened = openHost([tableSheet("附件1"), tableSheet("附件2")]);
    await opened.host.apply(scores, { ifChanged: "refuse" });
    opened.office.host.traffic.reset();
    await opened.host.restore(settings);
    expect(opened.office.host.traffic.syncs).toBe(3);
    expect(await opened.host.loadSettings()).toEqual(settings);
  });
});
