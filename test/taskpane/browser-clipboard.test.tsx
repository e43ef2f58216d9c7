import { copyToClipboard } from "../../src/taskpane/browser-clipboard";

/** jsdom has neither of the two ways to the clipboard. */
function browserWith(clipboard: Partial<Clipboard>, execCommand: () => boolean) {
  Object.assign(document, { execCommand });
  Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
}

const forbidden = () => Promise.reject(new DOMException("no permission", "NotAllowedError"));

test("what the browser lets us put on the clipboard needs no detour", async () => {
  const writeText = jest.fn(async () => undefined);
  const execCommand = jest.fn(() => true);
  browserWith({ writeText }, execCommand);
  await copyToClipboard("报告");
  expect(writeText).toHaveBeenCalledWith("报告");
  expect(execCommand).not.toHaveBeenCalled();
});

test("where Excel's frame forbids that the selection is copied, and the keyboard stays where it was", async () => {
  document.body.innerHTML = "<button>复制详情</button>";
  const button = document.querySelector("button")!;
  button.focus();
  let selected = "";
  browserWith({ writeText: forbidden }, () => {
    // Selecting gives the focus in a browser, in jsdom it does not.
    const area = document.querySelector("textarea")!;
    area.focus();
    selected = area.value.slice(area.selectionStart, area.selectionEnd);
    return true;
  });
  await copyToClipboard("报告\n第二行");
  expect(selected).toBe("报告\n第二行");
  expect(document.querySelector("textarea")).toBeNull();
  expect(document.activeElement).toBe(button);
});

test("where both ways are barred the browser's own reason comes through", async () => {
  browserWith({ writeText: forbidden }, () => false);
  await expect(copyToClipboard("报告")).rejects.toThrow("no permission");
});
