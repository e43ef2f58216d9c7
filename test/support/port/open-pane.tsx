import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellEdit, HostErrorCode, WorkbookSnapshot } from "../../../src/core";
import { App } from "../../../src/taskpane/app";
import type { Preferences } from "../../../src/taskpane/session/preferences";
import { DEFAULT_PREFERENCES } from "../../../src/taskpane/session/preferences";
import { SettlingContext } from "../../../src/taskpane/proposals/write-button";
import type { CommandSource } from "../../../src/taskpane/work/commands";
import { start } from "../../../src/strings/zh-CN/start";
import { createMemoryHost } from "./memory-host";

/** The first page of a run loads the whole pane; a busy machine takes its time. */
configure({ asyncUtilTimeout: 20_000 });

/** jsdom has no media queries; the pane asks for one. */
window.matchMedia ??= (media: string) =>
  ({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as never;

const clock = {
  now: () => performance.now(),
  wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, Math.min(milliseconds, 60))),
  today: () => "2024-01-31",
};

/** What a test may want different. */
export interface PaneTestOptions {
  readonly preferences?: Partial<Preferences>;
  readonly host?: Parameters<typeof createMemoryHost>[1];
  readonly commands?: CommandSource;
  readonly fetchHostParts?: () => Promise<void>;
  /** What the clipboard does with a text, besides keeping it. */
  readonly copy?: (text: string) => Promise<void>;
  /** The first reads fail with these codes, one each. */
  readonly failReads?: readonly HostErrorCode[];
  /** Excel answers only then, so that a test sees the pane before it does. */
  readonly connected?: Promise<void>;
  /** Reading waits for this, so that a test sees the pane before its first read is done. */
  readonly readingWaits?: Promise<void>;
  /** How long a button that writes takes no press after it came; not at all unless asked for. */
  readonly settling?: number;
}

/** Opens the pane over a workbook in memory, as Excel would. */
export function openPane(workbook: WorkbookSnapshot, options: PaneTestOptions = {}) {
  const host = createMemoryHost(workbook, options.host);
  let kept: Preferences = { ...DEFAULT_PREFERENCES, hasSeenFirstRun: true, ...options.preferences };
  const copied: string[] = [];
  const copy = async (text: string) => {
    await options.copy?.(text);
    copied.push(text);
  };
  host.failNext("read", ...(options.failReads ?? []));
  const { read } = host;
  if (options.readingWaits) host.read = async (request) => options.readingWaits!.then(() => read(request));
  const view = render(
    <SettlingContext.Provider value={options.settling ?? 0}>
      <App
        host={host}
        connected={options.connected ?? Promise.resolve()}
        clock={clock}
        words={start}
        version="1.2.3"
        preferences={{
          load: () => kept,
          save: (next) => {
            kept = next;
          },
        }}
        clipboard={{ write: copy }}
        commands={options.commands}
        fetchHostParts={options.fetchHostParts}
      />
    </SettlingContext.Provider>,
  );
  const type = (edit: CellEdit) => act(() => host.type(edit));
  return { host, copied, view, type, user: userEvent.setup(), preferences: () => kept };
}

/** A button by its accessible name, waited for. */
export function button(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole("button", { name });
}
