import { useId } from "react";
import type { PolicyId, ScoredTable } from "../../../core";
import { POLICIES } from "../../../core";
import { PolicyLines } from "../../frame/policy-lines";
import { usePane, useStrings } from "../../pane-context";
import * as surfaces from "../../surfaces.module.css";

const WORKBOOK = "workbook";

/** The policy of a table: which, why, its sources with their certainty, and another one for this table alone. */
export function PolicyBox({ scored }: { readonly scored: ScoredTable }) {
  const { session, actions } = usePane();
  const strings = useStrings();
  const id = useId();
  const { policy, policyFrom, policyEvidence } = scored;
  const { settings } = session;
  const region = scored.table.region.id;
  const words = strings.pane.reading;
  const ids: readonly PolicyId[] = [
    ...(Object.keys(POLICIES) as PolicyId[]),
    ...(settings.customPolicy ? (["custom"] as const) : []),
  ];
  const choose = (value: string) => {
    const others = Object.entries(settings.tablePolicies).filter(([table]) => table !== region);
    const mine = value === WORKBOOK ? [] : [[region, value as PolicyId] as const];
    const tablePolicies = Object.fromEntries([...others, ...mine]);
    void actions.changeSettings({ ...settings, tablePolicies });
  };
  return (
    <section aria-label={words.policy} className={surfaces.block}>
      <h2 className={surfaces.heading}>{words.policy}</h2>
      <p className={surfaces.text}>
        {strings.policies.names[policy.id]} · {words.policyFrom[policyFrom]}
      </p>
      {policyEvidence ? <p className={surfaces.quiet}>{words.policyEvidence(policyEvidence)}</p> : null}
      <p className={surfaces.quiet}>{words.decimals(scored.decimals.indicators, scored.decimals.budget)}</p>
      <label htmlFor={id} className={surfaces.small}>
        {words.policyForTable}
      </label>
      <select
        id={id}
        className={surfaces.select}
        value={settings.tablePolicies[region] ?? WORKBOOK}
        onChange={(event) => choose(event.target.value)}
      >
        <option value={WORKBOOK}>{words.followWorkbook}</option>
        {ids.map((one) => (
          <option key={one} value={one}>
            {strings.policies.names[one]}
          </option>
        ))}
      </select>
      <PolicyLines label={words.sources} policy={policy} />
    </section>
  );
}
