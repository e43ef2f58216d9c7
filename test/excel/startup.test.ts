import { HostError } from "../../src/core";
import { closeAll, openHost } from "../support/excel/open-host";
import { tableSheet } from "../support/excel/table-sketch";

afterEach(closeAll);

test("a workbook does not start the add-in until the user says so, and no longer once he takes it back", async () => {
  const { host } = openHost([tableSheet("附件1")]);
  expect(await host.startsWithWorkbook()).toBe(false);
  await host.setStartsWithWorkbook(true);
  expect(await host.startsWithWorkbook()).toBe(true);
  await host.setStartsWithWorkbook(false);
  expect(await host.startsWithWorkbook()).toBe(false);
});

test("what Excel refuses is a refusal of ours, with a code", async () => {
  const { host } = openHost([tableSheet("附件1")]);
  const refusal = Object.assign(new Error("refused"), { code: "AccessDenied", debugInfo: {} });
  const refused = jest.spyOn(Office.addin, "setStartupBehavior").mockRejectedValue(refusal);
  const attempt = host.setStartsWithWorkbook(true);
  await expect(attempt).rejects.toEqual(expect.any(HostError));
  await expect(attempt).rejects.toMatchObject({ code: "access-denied" });
  refused.mockRestore();
  expect(await host.startsWithWorkbook()).toBe(false);
});
