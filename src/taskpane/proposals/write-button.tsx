import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { createContext, useContext, useEffect, useState } from "react";
import { Button } from "../frame/controls/button";
import { usePane } from "../pane-context";

/**
 * How long a button that writes takes no press after it came, in milliseconds: a double click takes half a second at the most,
 * as Windows is set up.
 */
export const SettlingContext = createContext(500);

/** A button that changes the workbook. */
interface WriteButtonProps {
  readonly isDisabled?: boolean;
  readonly onWrite: () => void;
  readonly children: ReactNode;
}

/**
 * A button that writes. It often comes where another one was a moment ago: the second half of a double click, and a key that
 * is held down, were meant for that one and write nothing.
 */
export function WriteButton({ isDisabled = false, onWrite, children }: WriteButtonProps) {
  const { session } = usePane();
  const isOpen = !isDisabled && session.work === null && !session.capabilities.isReadOnly;
  const isSettled = useSettled(isOpen, useContext(SettlingContext));
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isOpen || !isSettled}
      onKeyDown={refuseHeldKey}
      onClick={(event) => {
        if (!isPartOfDoubleClick(event)) onWrite();
      }}
    >
      {children}
    </Button>
  );
}

/** Whether it has been open for so many milliseconds. */
function useSettled(isOpen: boolean, milliseconds: number): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    const timer = setTimeout(() => setSettled(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setSettled(false);
    };
  }, [isOpen, milliseconds]);
  return isSettled || milliseconds === 0;
}

function isPartOfDoubleClick({ detail }: MouseEvent): boolean {
  return detail > 1;
}

function refuseHeldKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}
