import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { HostEvent } from "../../src/core";
import { closeAll, openHost, onNewestExcel } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import { idOf, scoreOp, smallPlan, tableSheet } from "../support/excel/table-sketch";

/** `LONG_SESSION=1000` runs as long as a working day and says what memory was held on the way. */
const ROUNDS = Number(process.env.LONG_SESSION ?? 120);

jest.setTimeout(600_000);
afterEach(closeAll);

const sheet = idOf(1);
const [MORE, LESS] = [3.5, 2.7];

function heapInUse(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1_048_576;
}

onNewestExcel(() => {
  test(`after ${ROUNDS} edits and re-scores nothing has piled up, and all can be restored`, async () => {
    const sheets = [tableSheet("附件1"), tableSheet("附件2")];
    const { office, host } = openHost(sheets, { relay: undefined });
    const before = fingerprint(office);
    const heard: HostEvent[] = [];
    const stop = await host.watch((event) => heard.push(event));
    let known = await host.read({ scope: { kind: "workbook" } });
    await host.apply(smallPlan({ ops: [scoreOp(4, 5, MORE)] }), { ifChanged: "refuse" });
    const { handlers } = office.host.held;
    const settings = [...office.grid.settings.values()].join().length;
    const heaps: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      office.grid.user.type("附件1", { row: 3, column: 4 }, `${round}套`);
      known = await host.read({ scope: { kind: "sheets", ids: [sheet], known } });
      const [from, to] = round % 2 === 1 ? [MORE, LESS] : [LESS, MORE];
      const receipt = await host.apply(smallPlan({ ops: [scoreOp(4, from, to)] }), { ifChanged: "refuse" });
      expect(receipt.written).toHaveLength(1);
      if (round % (ROUNDS / 4) === 0) heaps.push(heapInUse());
    }
    const told = heaps.map((heap) => heap.toFixed(1)).join(", ");
    if (process.env.LONG_SESSION) process.stdout.write(`heap in MB at each quarter: ${told}\n`);
    expect(heard.filter(({ kind }) => kind === "edited")).toHaveLength(ROUNDS);
    expect(office.host.held.handlers).toBe(handlers);
    // The host keeps the ranges of the last 200 events, as the library may ask for them; we keep none.
    expect(office.host.held.references).toBeLessThanOrEqual(201);
    expect(office.grid.conditionalFormats(sheet)).toHaveLength(3);
    expect([...office.grid.settings.values()].join().length).toBeLessThan(3 * settings);
    office.grid.user.type("附件1", { row: 3, column: 4 }, "6套");
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
    await stop();
    expect(office.host.held.handlers).toBe(0);
  });
});
