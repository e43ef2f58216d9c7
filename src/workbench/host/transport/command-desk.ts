/** Calls the add-in's commands, as the buttons of the ribbon do. */
export interface CommandDesk {
  /** Resolves when the command says that it is done; rejects where the add-in has no such command. */
  invoke(name: string): Promise<void>;
  /** The add-in says that a call is done. */
  completed(call: string, status: number): void;
}

interface Waiting {
  readonly name: string;
  resolve(): void;
  reject(error: Error): void;
}

export function createCommandDesk(send: (data: unknown) => void): CommandDesk {
  const waiting = new Map<string, Waiting>();
  let last = 0;
  return {
    invoke: (name) =>
      new Promise((resolve, reject) => {
        const call = `command-${++last}`;
        waiting.set(call, { name, resolve, reject });
        send({ "0": call, "1": name, "2": JSON.stringify({ source: { id: name } }) });
      }),
    completed(call, status) {
      const entry = waiting.get(call);
      waiting.delete(call);
      if (status === 0) entry?.resolve();
      else entry?.reject(new Error(`The add-in has no command ${entry.name} (${status}).`));
    },
  };
}
