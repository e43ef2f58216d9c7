import type { ReactNode } from "react";
import { useId } from "react";
import { useStrings } from "../pane-context";
import type { Proposal } from "../session/proposals";
import type { OfferReason } from "../session/ticked";
import * as surfaces from "../surfaces.module.css";
import { TickAll } from "./tick-all";

const REASONS: readonly OfferReason[] = ["explained", "formula", "hidden", "part"];

/** 可以改，由您定: what is kept unless the user ticks it, and why. Nothing where there is nothing to offer. */
export function OfferSection(props: { readonly offers: readonly Proposal[]; readonly children: ReactNode }) {
  const words = useStrings().pane.table;
  const id = useId();
  if (props.offers.length === 0) return null;
  const reasons = REASONS.filter((reason) => props.offers.some(({ offer }) => offer === reason));
  return (
    <section aria-label={words.offers}>
      <div className={surfaces.section}>
        <h2 id={id} className={surfaces.heading}>
          {words.offers}
        </h2>
        {reasons.map((reason) => (
          <p key={reason} className={surfaces.quiet}>
            {words.offersHint[reason]}
          </p>
        ))}
      </div>
      <TickAll proposals={props.offers} describedBy={id} />
      {props.children}
    </section>
  );
}
