import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Look, Sight } from "./pane-in";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** A press may meet nothing smaller than this (WCAG 2.2, 2.5.8), in pixels. */
const LEAST_TARGET = 24;

/** The rules of axe that can come out otherwise with the same page in other colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds amiss in a look, each with the place where it was found: by all its rules in the first look, in others by those of colours. */
export async function violations({ frame }: Sight, look: Look): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const options: RunOptions = look === "light" ? {} : { runOnly: { type: "rule", values: OF_COLOURS } };
  const { violations: found } = await frame.evaluate(
    (chosen) => (window as unknown as { axe: { run(of: RunOptions): Promise<AxeResults> } }).axe.run(chosen),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${look} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** What sticks out to the right or is cut off there, with the window at a width. */
export async function sideways({ frame, widen }: Sight, width: number): Promise<readonly string[]> {
  await widen(width);
  return frame.evaluate((pixels) => {
    const { clientWidth } = document.documentElement;
    const all = [...document.querySelectorAll<HTMLElement>("html, body, body *")];
    const scrollers = [document.documentElement, ...document.querySelectorAll("main")];
    const isScrolling = scrollers.some((one) => one.scrollWidth > one.clientWidth);
    const wide = all.filter((one) => isScrolling && one.getBoundingClientRect().right > clientWidth + 0.5);
    const isCutting = (one: HTMLElement) =>
      getComputedStyle(one).overflowX !== "visible" &&
      !one.matches("select, input") &&
      getComputedStyle(one).clipPath === "none" &&
      one.scrollWidth > one.clientWidth + 1;
    return [...wide, ...all.filter(isCutting)].map((one) => `${pixels}px: ${one.outerHTML.slice(0, 140)}`);
  }, width);
}

/** The same with all text twice as large while nothing else is, as the setting for text size alone does. */
export async function sidewaysEnlarged(sight: Sight, width: number): Promise<readonly string[]> {
  await sight.frame.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>("body, body *")];
    const sizes = all
      .map((one) => getComputedStyle(one))
      .map(({ fontSize, lineHeight }) => [fontSize, lineHeight]);
    const twice = (size: string) => (size.endsWith("px") ? `${Number.parseFloat(size) * 2}px` : size);
    all.forEach((one, index) => {
      const [fontSize = "", lineHeight = ""] = sizes[index] ?? [];
      one.dataset.style = one.getAttribute("style") ?? "";
      one.style.setProperty("font-size", twice(fontSize), "important");
      one.style.setProperty("line-height", twice(lineHeight), "important");
    });
  });
  const found = await sideways(sight, width);
  await sight.frame.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>("[data-style]")) {
      one.setAttribute("style", one.dataset.style ?? "");
      delete one.dataset.style;
    }
  });
  return found.map((line) => `enlarged ${line}`);
}

/** The names of all that can be pressed or chosen. */
export function controlNames({ frame }: Sight): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll("a[href], button, option, [role=tab], [role=menuitem]")].map((one) =>
      (one.getAttribute("aria-label") ?? one.textContent ?? "").replace(/\s+/g, " ").trim(),
    ),
  );
}

/** Where a line ends between a number and its unit, at a width; the 3 of level-3 counts nothing. */
export async function brokenNumbers({ frame, widen }: Sight, width: number): Promise<readonly string[]> {
  await widen(width);
  return frame.evaluate(() => {
    const numbers = /(?<![\w-])\d(?:[\d.,]*\d)?…?\s?\u2060?(?=[%‰\p{L}])/gu;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const lineAt = (text: Node, place: number) => {
      const range = document.createRange();
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      return range.getBoundingClientRect();
    };
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const { parentElement: parent, textContent: words } = text;
      if (!words || !parent?.checkVisibility() || getComputedStyle(parent).clipPath !== "none") continue;
      for (const { 0: number, index } of words.matchAll(numbers)) {
        const [first, unit] = [lineAt(text, index), lineAt(text, index + number.length)];
        if (unit.top >= first.bottom)
          found.push(words.slice(Math.max(0, index - 12), index + number.length + 6));
      }
    }
    return found;
  });
}

/** What moves although the user wants no motion. */
export async function moving({ page, frame }: Sight): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const found = await frame.evaluate(() => {
    const lasts = (times: string) => times.split(",").some((time) => Number.parseFloat(time) > 0.0001);
    return [...document.querySelectorAll("*")]
      .filter((one) =>
        [null, "::before", "::after"].some((part) => {
          const { animationDuration, transitionDuration } = getComputedStyle(one, part);
          return lasts(animationDuration) || lasts(transitionDuration);
        }),
      )
      .map((one) => one.outerHTML.slice(0, 140));
  });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  return found;
}

/** What can have the focus and does not show it, when it is reached with the keyboard. */
export async function unseenFocus({ page, frame }: Sight): Promise<readonly string[]> {
  // A key that means nothing here: from now on the browser shows the focus as for somebody who uses the keyboard.
  await frame.evaluate(() => window.focus());
  await page.keyboard.press("F8");
  return frame.evaluate(() => {
    const before = document.activeElement;
    // An open menu keeps the keyboard to itself.
    const place = document.querySelector("[role=menu]") ?? document;
    const reachable = [
      ...place.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']"),
    ].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
    const hidden = reachable.filter((one) => {
      one.focus();
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return !one.matches(":focus-visible") || outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2;
    });
    if (before instanceof HTMLElement) before.focus();
    return hidden.map((one) => one.outerHTML.slice(0, 140));
  });
}

/** What is pressed and is smaller than a fingertip needs; a link within a sentence is as high as its line. */
export function smallTargets({ frame }: Sight): Promise<readonly string[]> {
  return frame.evaluate((least) => {
    const areaOf = (one: HTMLElement): DOMRect[] => {
      const labels = one instanceof HTMLInputElement ? [...(one.labels ?? [])] : [];
      return [one, ...labels].map((part) => part.getBoundingClientRect());
    };
    return [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, [role=tab], [role=menuitem]",
      ),
    ]
      .filter((one) => one.checkVisibility() && !(one.matches("a") && one.closest("p, li, dd")))
      .filter((one) => !areaOf(one).some(({ width, height }) => width >= least && height >= least - 0.1))
      .map((one) => `${one.offsetWidth}×${one.offsetHeight} ${one.outerHTML.slice(0, 140)}`);
  }, LEAST_TARGET);
}

/** What can be pressed or typed into and cannot be brought to sight in a window of a height, or lies under something else there. */
export async function outOfReach({ page, frame }: Sight, height: number): Promise<readonly string[]> {
  const { width, height: before } = page.viewportSize()!;
  // What is above and below the pane in the window stays as high as it is.
  const around = before - (await frame.evaluate(() => window.innerHeight));
  await page.setViewportSize({ width, height: height + around });
  const found = await frame.evaluate(() => {
    // An open menu lies over the rest.
    const place = document.querySelector("[role=menu]") ?? document;
    const controls = [...place.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")];
    const isReached = (one: HTMLElement) => {
      one.scrollIntoView({ block: "nearest" });
      // A link may go over two lines: the first of them.
      const { left, right, top, bottom } = one.getClientRects()[0]!;
      // Of what is higher than the place it is scrolled in, the part that is in sight.
      const scroller = one.closest("main")?.getBoundingClientRect();
      const first = Math.max(top, scroller?.top ?? 0, 0);
      const last = Math.min(bottom, scroller?.bottom ?? Infinity, window.innerHeight);
      const middle = (first + last) / 2;
      const hit = document.elementFromPoint((left + right) / 2, middle);
      return hit !== null && one.contains(hit);
    };
    return controls
      .filter((one) => one.checkVisibility() && !isReached(one))
      .map((one) => one.outerHTML.slice(0, 140));
  });
  await page.setViewportSize({ width, height: before });
  return found;
}
