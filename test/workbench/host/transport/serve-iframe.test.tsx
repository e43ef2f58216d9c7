import { createInterpreter, serveIframe } from "../../../../src/workbench/host";
import { createMemoryGrid } from "../../../../src/workbench/grid/memory-grid";

const original = window.postMessage;

afterEach(() => {
  window.postMessage = original;
  document.body.replaceChildren();
});

function serve() {
  const interpreter = createInterpreter({ grid: createMemoryGrid({ sheets: [{ name: "表" }] }) });
  const iframe = document.createElement("iframe");
  const served = serveIframe({ iframe, interpreter, src: "about:blank" });
  document.body.append(iframe);
  const name = JSON.parse(iframe.name) as { xdmInfo: string; hostInfo: string };
  const [conversation = "", , origin = ""] = name.xdmInfo.split("|");
  return { iframe, served, name, conversation, origin };
}

test("the frame is told who its host is, and gets a conversation of its own", () => {
  const [first, second] = [serve(), serve()];
  expect(first.name.hostInfo).toMatch(/^Excel\|Web\|16\.01\|zh-CN\|/);
  expect(first.origin).toBe(`https://${window.location.host}/`);
  expect(first.iframe.src).toContain("_host_Info=Excel%24Web%2416.01%24zh-CN");
  expect(second.conversation).not.toBe(first.conversation);
});

test("a question of the frame's is answered by an event inside it", async () => {
  const { iframe, conversation } = serve();
  const answer = new Promise<MessageEvent>((resolve) =>
    iframe.contentWindow!.addEventListener("message", (event) => resolve(event)),
  );
  const question = {
    _messageType: 0,
    _actionType: 0,
    _actionName: "ContextActivationManager_getAppContextAsync",
    _conversationId: conversation,
    _correlationId: 1,
    _data: "app1",
  };
  window.postMessage(JSON.stringify(question), "https://elsewhere.example");
  const { data, origin } = await answer;
  expect(origin).toBe(`https://${window.location.host}`);
  expect(JSON.parse(String(data))).toMatchObject({
    _correlationId: 1,
    _errorCode: 0,
    _data: { _id: "app1" },
  });
});

test("other messages of the page go their way, and all of them after the end", async () => {
  const { served } = serve();
  const heard = new Promise<unknown>((resolve) =>
    window.addEventListener("message", ({ data }) => resolve(data)),
  );
  window.postMessage("something else", "*");
  expect(await heard).toBe("something else");
  served.close();
  expect(window.postMessage).toBe(original);
});
