/** What the ribbon, the cell's context menu and the shortcuts ask of the pane. */
export type Command = "open" | "rescore" | "check" | "score-row";

/** The one line between the commands and the pane, which live in the same runtime. */
export interface CommandChannel {
  send(command: Command): void;
  /** Listens until the returned function is called. A command sent while nobody listened is given at once. */
  onCommand(listener: (command: Command) => void): () => void;
}

/** Makes a channel. A command pressed before the pane is ready waits for it; only the last one counts. */
export function createCommandChannel(): CommandChannel {
  const listeners = new Set<(command: Command) => void>();
  let waiting: Command | null = null;
  return {
    send(command) {
      if (listeners.size === 0) waiting = command;
      listeners.forEach((listener) => listener(command));
    },
    onCommand(listener) {
      listeners.add(listener);
      const missed = waiting;
      waiting = null;
      if (missed) listener(missed);
      return () => listeners.delete(listener);
    },
  };
}
