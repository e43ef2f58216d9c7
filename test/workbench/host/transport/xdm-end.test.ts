import { createInterpreter } from "../../../../src/workbench/host";
import { createXdmEnd } from "../../../../src/workbench/host/transport/xdm-end";
import { createMemoryGrid } from "../../../../src/workbench/grid/memory-grid";

interface Reply {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _origin: string;
  readonly _data: Record<string, unknown>;
}

/** An answer comes within so many turns of the event loop: one for the question, one for the answer, one to spare. */
const TURNS = 3;

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

function start() {
  const grid = createMemoryGrid({ sheets: [{ name: "表", rows: [[1]] }], settings: { old: { a: 1 } } });
  const interpreter = createInterpreter({ grid, apiVersion: "1.9" });
  const replies: Reply[] = [];
  const notices: unknown[] = [];
  const end = createXdmEnd({
    interpreter,
    identity: { appId: "app1", conversation: "conv-7", origin: "https://localhost:3000" },
    documentUrl: "https://localhost:3000/自评.xlsx",
    send: (text) => replies.push(JSON.parse(text) as Reply),
    onNotice: (...notice) => notices.push(notice),
  });
  let correlation = 0;
  const ask = async (name: string, data: unknown, type = 0): Promise<Reply | undefined> => {
    const _correlationId = ++correlation;
    const envelope = {
      _messageType: 0,
      _actionName: name,
      _conversationId: "conv-7",
      _correlationId,
      _actionType: type,
    };
    end.receive(
      JSON.stringify({ ...envelope, _origin: "https://localhost:3000", _data: data, _serializerVersion: 1 }),
    );
    await turns(TURNS);
    return replies.find((reply) => reply._correlationId === _correlationId && reply._responseType === 0);
  };
  return { grid, interpreter, end, ask, replies, notices };
}

const QUERY = JSON.stringify({
  Actions: [{ Id: 2, ActionType: 2, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["name"] } }],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  },
});

function processQuery(body: string) {
  return {
    ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], body, 0, 4],
    DdaMethod: { DispatchId: 93 },
  };
}

test("messages of others are left alone", () => {
  const { end } = start();
  expect(end.receive("conv-8")).toBe(false);
  expect(end.receive({ any: "object" })).toBe(false);
  expect(end.receive(JSON.stringify({ _conversationId: "conv-8", _messageType: 0, about: "conv-7" }))).toBe(
    false,
  );
});

test("the context names every field that Office.js insists on", async () => {
  const { ask } = start();
  const data = (await ask("ContextActivationManager_getAppContextAsync", "app1"))!._data;
  for (const field of [
    "_id",
    "_appName",
    "_appVersion",
    "_appUILocale",
    "_dataLocale",
    "_docUrl",
    "_clientMode",
    "_reason",
  ]) {
    expect(data[field]).toBeDefined();
  }
  expect(data._settings).toEqual([["old", '{"a":1}']]);
  expect(JSON.parse(String(data._requirementMatrix))).toMatchObject({
    ExcelApi: "1.9",
    SharedRuntime: "1.1",
  });
});

test("a query goes to the workbook and comes back as text", async () => {
  const { ask } = start();
  const data = (await ask("executeMethod", processQuery(QUERY)))!._data as {
    Error: number;
    Data: [number, unknown, string];
  };
  expect(data.Error).toBe(0);
  expect(JSON.parse(data.Data[2])).toMatchObject({
    Results: [{ ActionId: 2, Value: { _Items: [{ Name: "表" }] } }],
  });
});

test.each([
  ["InvalidOperationInCellEditMode", 5004],
  ["InvalidOrTimedOutSession", 5012],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["AccessDenied", 7000],
])("%s of a whole request is number %i", async (code, number) => {
  const { ask, interpreter } = start();
  interpreter.faults.next({ code });
  expect((await ask("executeMethod", processQuery(QUERY)))!._data).toEqual({ Version: 1, Error: number });
});

test("an answer that never comes is no message at all", async () => {
  const { ask, interpreter } = start();
  interpreter.faults.next({ code: "no-answer" });
  expect(await ask("executeMethod", processQuery(QUERY))).toBeUndefined();
});

test("settings of the document are those of the workbook", async () => {
  const { ask, grid } = start();
  const Properties = [["new", '"值"']];
  await ask("executeMethod", { DdaSettingsMethod: { Properties }, DdaMethod: { DispatchId: 76 } });
  expect([...grid.settings]).toEqual([["new", "值"]]);
  const refreshed = (await ask("executeMethod", { DdaMethod: { DispatchId: 75 } }))!._data;
  expect(refreshed).toMatchObject({ Error: 0, Properties: { Settings: [{ Name: "new", Value: '"值"' }] } });
});

test("a command is called, and is over when the add-in says so", async () => {
  const { ask, end, replies } = start();
  await ask("appCommandInvoked", {}, 1);
  const done = end.commands.invoke("rescore");
  const call = replies.find(
    ({ _actionName, _responseType }) => _actionName === "appCommandInvoked" && _responseType === 1,
  )!;
  expect(call._data["1"]).toBe("rescore");
  await ask("executeMethod", { "0": call._data["0"], "1": 0, DdaMethod: { DispatchId: 94 } });
  await expect(done).resolves.toBeUndefined();
  const unknown = end.commands.invoke("nothing").catch(String);
  await ask("executeMethod", { "0": "command-2", "1": 11101, DdaMethod: { DispatchId: 94 } });
  expect(await unknown).toContain("no command nothing");
});

test("events go only to those who registered", async () => {
  const { ask, grid, replies } = start();
  const events = () =>
    replies.filter(({ _responseType }) => _responseType === 1).map(({ _actionName }) => _actionName);
  grid.select(grid.activeSheet(), { top: 1, left: 1, bottom: 1, right: 1 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await ask("documentSelectionChanged", {}, 1);
  expect(events()).toEqual([]);
  grid.select(grid.activeSheet(), { top: 2, left: 1, bottom: 2, right: 1 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  await ask("documentSelectionChanged", {}, 2);
  expect(events()).toEqual(["documentSelectionChanged"]);
  grid.select(grid.activeSheet(), { top: 3, left: 1, bottom: 3, right: 1 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(events()).toHaveLength(1);
});

test("notices to the host are passed on and not answered", async () => {
  const { ask, notices } = start();
  expect(await ask("ContextActivationManager_notifyHost", ["app1", 39, { keyCode: 117 }])).toBeUndefined();
  expect(notices).toEqual([[39, { keyCode: 117 }]]);
});
