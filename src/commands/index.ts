import type { Command, CommandChannel } from "./channel";

export { createCommandChannel } from "./channel";
export type { CommandChannel } from "./channel";

/** The names that the manifest and the shortcuts use. */
const ACTIONS: Readonly<Record<string, Command>> = {
  openPane: "open",
  rescore: "rescore",
  checkBeforeSubmission: "check",
  scoreRow: "score-row",
};

/** A shortcut hands over an object without `completed`. */
type ActionEvent = Partial<Pick<Office.AddinCommands.Event, "completed">> | undefined;

/**
 * Ties the ribbon's and the shortcuts' actions to the channel. Every action brings the pane to the front, where its
 * result shows, and is completed whatever happens: otherwise Excel would leave the button dead.
 */
export function registerCommands(channel: CommandChannel): void {
  for (const [name, command] of Object.entries(ACTIONS)) {
    Office.actions.associate(name, async (event: ActionEvent) => {
      try {
        channel.send(command);
        await showPane();
      } finally {
        event?.completed?.();
      }
    });
  }
}

/** Without a shared runtime there is no bringing it to the front; the user opens it from the ribbon. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) {
    await Office.addin.showAsTaskpane();
  }
}
