import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { loadLaterHost } from "../../../src/excel/excel-host";
import { start } from "../../../src/strings/zh-CN/start";
import { SettlingContext } from "../../../src/taskpane/proposals/write-button";
import { App } from "../../../src/taskpane/app";
import type { Preferences } from "../../../src/taskpane/session/preferences";
import { DEFAULT_PREFERENCES } from "../../../src/taskpane/session/preferences";
import type { PaneCommand } from "../../../src/taskpane/work/commands";
import type { OpenedHost } from "./open-host";

/** jsdom leaves these two out, although every browser has them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom has no media queries; the pane asks for one. */
window.matchMedia ??= (media: string) =>
  ({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as never;

/** From here on a pause is one in which the pane waits for the sheet to be quiet. */
const QUIET = 100;

/** Less patient than with people, in the same proportions; while it is held no sheet is quiet. */
function createClock() {
  let held = Promise.resolve();
  let release = () => undefined as void;
  return {
    now: () => performance.now(),
    today: () => "2024-01-31",
    wait: async (milliseconds: number) => {
      await new Promise<void>((done) => setTimeout(done, milliseconds / 5));
      if (milliseconds >= QUIET) await held;
    },
    hold: () => void (held = new Promise<void>((done) => (release = done))),
    release: () => release(),
  };
}

/** The pane as a user sees it, over the host of `src/excel` and the unmodified Office.js. */
export async function openExcelPane({ host, office }: OpenedHost, preferences: Partial<Preferences> = {}) {
  const kept = { ...DEFAULT_PREFERENCES, hasSeenFirstRun: true, ...preferences };
  const clock = createClock();
  let tell: (command: PaneCommand) => void = () => undefined;
  const view = render(
    <SettlingContext.Provider value={0}>
      <App
        host={host}
        connected={Promise.resolve()}
        clock={clock}
        words={start}
        version="1.2.3"
        preferences={{ load: () => kept, save: () => undefined }}
        clipboard={{ write: () => Promise.resolve() }}
        commands={(listener) => {
          tell = listener;
          return () => undefined;
        }}
        fetchHostParts={loadLaterHost}
      />
    </SettlingContext.Provider>,
  );
  await screen.findByRole("button", { name: "重新评分" });
  await waitFor(() => expect(office.host.held.handlers).toBeGreaterThan(0));
  return {
    view,
    user: userEvent.setup(),
    /** While held, what the pane does by itself after a pause is not done. */
    hold: clock.hold,
    release: clock.release,
    /** A button of the ribbon. */
    command: (command: PaneCommand) => tell(command),
    /** Closes the pane and waits until nobody listens any more. */
    async close() {
      view.unmount();
      await waitFor(() => expect(office.host.held.handlers).toBe(0));
    },
  };
}

/** Until nothing has gone over the wire for longer than the pane waits for a quiet sheet. */
export async function untilQuiet({ office }: OpenedHost): Promise<void> {
  for (let before = -1; before !== office.host.traffic.syncs;) {
    before = office.host.traffic.syncs;
    await new Promise((done) => setTimeout(done, 150));
  }
}
