import { createCommandChannel } from "../../src/commands/channel";

test("a command reaches every listener, in order", () => {
  const channel = createCommandChannel();
  const heard: string[] = [];
  channel.onCommand((command) => heard.push(`first ${command}`));
  channel.onCommand((command) => heard.push(`second ${command}`));
  channel.send("rescore");
  expect(heard).toEqual(["first rescore", "second rescore"]);
});

test("a command pressed before the pane is ready waits for it; only the last one counts, and only once", () => {
  const channel = createCommandChannel();
  channel.send("check");
  channel.send("rescore");
  const heard: string[] = [];
  channel.onCommand((command) => heard.push(command));
  expect(heard).toEqual(["rescore"]);
  channel.onCommand((command) => heard.push(`again ${command}`));
  expect(heard).toEqual(["rescore"]);
});

test("after it stopped listening, nothing is heard any more", () => {
  const channel = createCommandChannel();
  const heard: string[] = [];
  const stop = channel.onCommand((command) => heard.push(command));
  stop();
  channel.send("score-row");
  expect(heard).toEqual([]);
});
