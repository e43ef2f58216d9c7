import { cutFlow, strikeFlow } from "../../support/excel/fault-trials";
import type { FaultFigures, Share } from "../../support/excel/fault-trials";
import { harmNoWorkbook } from "../../support/excel/fidelity-trials";
import type { OpenWorkbook } from "../../support/excel/open-workbook";
import type {} from "./page";

/** What can be tried in this frame: the same trials that Jest runs. */
export interface Trials {
  strike(flow: string, share: Share): Promise<FaultFigures>;
  cut(flow: string, share: Share): Promise<FaultFigures>;
  harm(runs: number, seed: number): Promise<number>;
}

const world = window.parent.excelWorld;
const open: OpenWorkbook = (workbook) => world.open(workbook);

/** The library minds the requirement sets of its host only where it is told to. */
function mindRequirementSets(): void {
  const { CommonUtility } = OfficeExtension as unknown as {
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
}

void Office.onReady(() => {
  mindRequirementSets();
  world.ready({
    strike: (flow, share) => strikeFlow(open, flow, share),
    cut: (flow, share) => cutFlow(open, flow, share),
    harm: (runs, seed) =>
      harmNoWorkbook(open, {
        runs,
        seed,
        canSpill: Office.context.requirements.isSetSupported("ExcelApi", "1.12"),
      }),
  });
});
