import { readFileSync } from "node:fs";
import path from "node:path";
import { createCommandChannel, registerCommands } from "../../src/commands";

type Action = (event?: { completed?: () => void }) => Promise<void>;

interface FakeOffice {
  readonly actions: Map<string, Action>;
  shown: number;
}

/** Only the members of Office that commands touch; the real library is run in test/excel. */
function fakeOffice(options: { sharedRuntime: boolean; showFails?: boolean }): FakeOffice {
  const fake: FakeOffice = { actions: new Map(), shown: 0 };
  (globalThis as { Office?: unknown }).Office = {
    actions: { associate: (name: string, action: Action) => fake.actions.set(name, action) },
    addin: {
      showAsTaskpane: async () => {
        if (options.showFails) throw new Error("not shown");
        fake.shown += 1;
      },
    },
    context: {
      requirements: { isSetSupported: (set: string) => set === "SharedRuntime" && options.sharedRuntime },
    },
  };
  return fake;
}

afterEach(() => delete (globalThis as { Office?: unknown }).Office);

test("every function name of the manifest is associated", () => {
  const { actions } = fakeOffice({ sharedRuntime: true });
  registerCommands(createCommandChannel());
  const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect([...actions.keys()]).toEqual(expect.arrayContaining(names));
});

test.each([
  ["openPane", "open"],
  ["rescore", "rescore"],
  ["checkBeforeSubmission", "check"],
  ["scoreRow", "score-row"],
])("%s sends %s, shows the pane and completes", async (name, command) => {
  const office = fakeOffice({ sharedRuntime: true });
  const channel = createCommandChannel();
  const heard: string[] = [];
  channel.onCommand((sent) => heard.push(sent));
  registerCommands(channel);
  const completed = jest.fn();
  await office.actions.get(name)!({ completed });
  expect(heard).toEqual([command]);
  expect(office.shown).toBe(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("a shortcut brings no event to complete", async () => {
  const office = fakeOffice({ sharedRuntime: true });
  registerCommands(createCommandChannel());
  await office.actions.get("rescore")!({});
  expect(office.shown).toBe(1);
});

test("the event is completed although the pane cannot be shown", async () => {
  const office = fakeOffice({ sharedRuntime: true, showFails: true });
  registerCommands(createCommandChannel());
  const completed = jest.fn();
  await expect(office.actions.get("rescore")!({ completed })).rejects.toThrow("not shown");
  expect(completed).toHaveBeenCalledTimes(1);
});

test("without a shared runtime nothing is shown and the command still arrives", async () => {
  const office = fakeOffice({ sharedRuntime: false });
  const channel = createCommandChannel();
  const heard: string[] = [];
  channel.onCommand((sent) => heard.push(sent));
  registerCommands(channel);
  await office.actions.get("scoreRow")!({ completed: () => undefined });
  expect(heard).toEqual(["score-row"]);
  expect(office.shown).toBe(0);
});
