import type { ReactNode } from "react";
import { useStrings } from "../pane-context";
import type { Proposal } from "../session/proposals";
import * as surfaces from "../surfaces.module.css";

/** 可以改，由您定: what is kept unless the user ticks it, and why. Nothing where there is nothing to offer. */
export function OfferSection(props: { readonly offers: readonly Proposal[]; readonly children: ReactNode }) {
  const words = useStrings().pane.table;
  if (props.offers.length === 0) return null;
  return (
    <section aria-label={words.offers}>
      <div className={surfaces.section}>
        <h2 className={surfaces.heading}>{words.offers}</h2>
        {props.offers.some(({ kind }) => kind === "indicator") ? (
          <p className={surfaces.quiet}>{words.offersHint}</p>
        ) : null}
      </div>
      {props.children}
    </section>
  );
}
