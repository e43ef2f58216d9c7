import type { Interpreter } from "../../../src/workbench/host";

/** One host to the add-in's end, behind which workbooks come and go. */
export interface HostSwitch {
  readonly interpreter: Interpreter;
  turnTo(next: Interpreter): void;
}

type Listener = Parameters<Interpreter["onEvents"]>[0];

/** Every question goes to the host of the workbook that is open; of the others nothing is heard any more. */
export function createHostSwitch(first: Interpreter): HostSwitch {
  let now = first;
  let tell: Listener = () => undefined;
  const turnTo = (next: Interpreter): void => {
    now = next;
    next.onEvents((entries) => next === now && tell(entries));
  };
  const interpreter = new Proxy(first, {
    get: (_, name: keyof Interpreter) =>
      name === "onEvents" ? (listener: Listener) => void (tell = listener) : now[name],
  });
  turnTo(first);
  return { interpreter, turnTo };
}
