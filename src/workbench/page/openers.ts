import type { Desk } from "./desk";
import type { ToolbarActions } from "./toolbar";
import { SAMPLES } from "./toolbar";
import { openingFailed, WORDS } from "./words";

/** The ways in which a workbook comes onto the desk. */
export interface Openers extends Pick<ToolbarActions, "openFile" | "openSample" | "openBlank"> {
  /** What the page begins with: the first sample, or a blank workbook where it cannot be had. */
  openFirst(): Promise<void>;
}

/** What opening needs of the page. */
export interface Surroundings {
  readonly desk: Pick<Desk, "openFile" | "openBlank">;
  /** `null` where the server has no such sample. */
  readonly fetchSample: (name: string) => Promise<Uint8Array | null>;
  readonly afterOpening: () => void;
  readonly say: (sentence: string) => void;
}

/** Opens files, samples and blank workbooks; what cannot be opened is said, and what lies open stays. */
export function createOpeners({ desk, fetchSample, afterOpening, say }: Surroundings): Openers {
  function openBytes(name: string, bytes: Uint8Array): void {
    const outcome = desk.openFile(name, bytes);
    if (outcome.ok) afterOpening();
    else say(openingFailed(name, outcome.problem));
  }

  /** A folder, a file that went away, a server that was stopped: nothing was read. */
  async function open(name: string, reading: Promise<Uint8Array | null>): Promise<boolean> {
    const bytes = await reading.catch(() => null);
    if (bytes) openBytes(name, bytes);
    else say(WORDS.notRead(name));
    return bytes !== null;
  }

  function openBlank(): void {
    desk.openBlank();
    afterOpening();
  }

  return {
    openFile: (file) =>
      void open(
        file.name,
        file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
      ),
    openSample: (name) => void open(name, fetchSample(name)),
    openBlank,
    async openFirst() {
      if (!(await open(SAMPLES[0], fetchSample(SAMPLES[0])))) openBlank();
    },
  };
}
