import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import { frameOf } from "./pane-in";
import type { Tourist } from "./pane-tour";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Everything that axe finds amiss in the pane, each with the page and the look in which it was found. */
export async function violations(tourist: Tourist, where: string): Promise<readonly string[]> {
  const frame = frameOf(tourist);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${where} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** How many pixels stick out to the right, with the pane at a width; and which elements. */
export async function sideways(tourist: Tourist, width: number): Promise<readonly string[]> {
  await tourist.page.evaluate((pixels) => {
    document.querySelector<HTMLElement>("#pane")!.style.width = `${pixels}px`;
  }, width);
  return frameOf(tourist).evaluate((pixels) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrollers = [document.documentElement, ...document.querySelectorAll("main")];
    if (scrollers.every((one) => one.scrollWidth <= one.clientWidth)) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${pixels}px: ${scrollWidth} > ${clientWidth}`,
      ...wide.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  }, width);
}
