import { ChevronDownRegular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/headless/svg/chevron-right";
import type { ReactNode } from "react";
import { useId, useState } from "react";
import * as styles from "./disclosure.module.css";

/** A heading that opens what is under it. */
export function Disclosure(props: {
  readonly label: string;
  /** The id of what says which one it is, where several of the same name stand below one another. */
  readonly describedBy?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: () => ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(props.isOpenAtFirst ?? false);
  const id = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-describedby={props.describedBy}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Chevron aria-hidden="true" />
        {props.label}
      </button>
      {isOpen ? <div id={id}>{props.children()}</div> : null}
    </div>
  );
}
