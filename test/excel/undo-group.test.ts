import { closeAll, onEveryExcel, openHost } from "../support/excel/open-host";
import { fingerprint } from "../support/excel/portrait";
import { smallPlan, tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

const refuse = { ifChanged: "refuse" } as const;

/** The options of every run that the host was asked for; the library itself goes on as ever. */
function watchRuns(excel: object): unknown[] {
  const given: unknown[] = [];
  const library = excel as { run(...args: readonly unknown[]): Promise<unknown> };
  const run = library.run.bind(library);
  jest.spyOn(library, "run").mockImplementation((...args) => {
    given.push(args.length > 1 ? args[0] : null);
    return run(...args);
  });
  return given;
}

afterEach(() => jest.restoreAllMocks());

onEveryExcel((apiVersion) => {
  test("a write is one step of Ctrl+Z where Excel can, and reading never is", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const runs = watchRuns(office.Excel);
    await host.apply(smallPlan(), refuse);
    const group = apiVersion === "1.20" ? { mergeUndoGroup: true } : null;
    expect(runs).toEqual([null, group]);
  });

  test("what Excel cannot undo in a group is written without one, once", async () => {
    const { office, host } = openHost([tableSheet("附件1")]);
    const before = fingerprint(office);
    if (apiVersion === "1.20") office.host.faults.next(null, { code: "UndoNotSupported", after: 12 });
    const receipt = await host.apply(smallPlan(), refuse);
    expect(receipt).toMatchObject({ written: { length: 3 }, refused: [], highlighted: 3 });
    await host.restore();
    expect(fingerprint(office)).toEqual(before);
  });
});
