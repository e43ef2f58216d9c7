import { act, screen, waitFor } from "@testing-library/react";
import { button, openPane } from "../support/port/open-pane";
import { sampleWorkbook } from "../support/port/sample-workbook";

const CALM = "出了点问题，工作簿没有被改动。";

async function openListening() {
  const pane = openPane(sampleWorkbook());
  await button("必须修改 10");
  await waitFor(() => expect(pane.host.watchers()).toBe(1));
  return pane;
}

describe("a fault that nobody caught", () => {
  test("in a handler is told calmly, and the pane goes on", async () => {
    const { user, copied } = await openListening();
    const error = new TypeError("cannot read properties of undefined");
    act(() => void window.dispatchEvent(new ErrorEvent("error", { error })));
    expect(await screen.findByText(CALM)).toBeVisible();
    await user.click(await button("复制详情"));
    await waitFor(() => expect(copied[0]).toContain("cannot read properties of undefined"));
    await user.click(await button("重新评分"));
    expect(await screen.findByText(/^评分完成/)).toBeVisible();
  });

  test("in a promise too", async () => {
    await openListening();
    const rejection = Object.assign(new Event("unhandledrejection"), { reason: new Error("nobody waits") });
    act(() => void window.dispatchEvent(rejection));
    expect(await screen.findByText(CALM)).toBeVisible();
  });

  test("of a script of another origin is none of ours", async () => {
    await openListening();
    act(() => void window.dispatchEvent(new ErrorEvent("error", { message: "Script error.", error: null })));
    expect(screen.queryByText(CALM)).toBeNull();
  });

  test("is heard no more once the pane is gone", async () => {
    const { view } = await openListening();
    const stop = jest.spyOn(window, "removeEventListener");
    view.unmount();
    await waitFor(() => expect(stop).toHaveBeenCalledWith("unhandledrejection", expect.anything()));
    stop.mockRestore();
  });
});
