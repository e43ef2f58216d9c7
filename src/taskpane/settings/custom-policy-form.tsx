import { useId, useState } from "react";
import type { ScoringPolicy } from "../../core/index";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { Choice } from "./choice";
import type { NumberField } from "./custom-policy-fields";
import { NUMBER_FIELDS, own, policyNumber } from "./custom-policy-fields";
import { Button } from "../frame/button";
import * as setting from "./setting.module.css";

/** A policy of one's own: a copy of a published one, field by field. */
export function CustomPolicyForm({ policy }: { readonly policy: ScoringPolicy }) {
  const { session, actions } = usePane();
  const strings = useStrings();
  const { settings } = session;
  const words = strings.pane.settings;
  const change = (next: ScoringPolicy) => void actions.changeSettings({ ...settings, customPolicy: next });
  return (
    <fieldset className={surfaces.fields}>
      <legend className={setting.label}>{words.customTitle}</legend>
      {policy.basedOn ? (
        <p className={surfaces.quiet}>{words.customBasedOn(strings.policies.names[policy.basedOn])}</p>
      ) : null}
      <Choice
        label={words.fields.budgetDenominator}
        value={policy.budgetDenominator.value}
        options={[
          ["full", words.fields.budgetDenominatorChoice.full],
          ["initial", words.fields.budgetDenominatorChoice.initial],
        ]}
        onChoose={(value) => change({ ...policy, budgetDenominator: own(value) })}
      />
      <Choice
        label={words.fields.reverseRule}
        value={policy.reverseRule.value}
        options={[
          ["ratio", words.fields.reverseRuleChoice.ratio],
          ["linear-to-double", words.fields.reverseRuleChoice["linear-to-double"]],
        ]}
        onChoose={(value) => change({ ...policy, reverseRule: own(value) })}
      />
      {NUMBER_FIELDS.map((field) => (
        <NumberInput
          key={field.id}
          field={field}
          value={field.read(policy)}
          onEnter={(value) => change(field.write(policy, value))}
        />
      ))}
      <div>
        <Button
          size="small"
          onClick={() => void actions.changeSettings({ ...settings, policy: null, customPolicy: null })}
        >
          {words.customRemove}
        </Button>
      </div>
    </fieldset>
  );
}

/** A number that counts once the field is left; one that is none says so and changes nothing. */
function NumberInput(props: {
  readonly field: NumberField;
  readonly value: string;
  readonly onEnter: (value: string) => void;
}) {
  const { settings: words } = useStrings().pane;
  const id = useId();
  const [text, setText] = useState(props.value);
  const number = policyNumber(text);
  const label = words.fields[props.field.id];
  return (
    <div>
      <label htmlFor={id} className={surfaces.small}>
        {label}
      </label>
      <input
        id={id}
        className={surfaces.field}
        inputMode="decimal"
        value={text}
        aria-invalid={number === null}
        aria-describedby={number === null ? `${id}-error` : undefined}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => number !== null && number !== props.value && props.onEnter(number)}
      />
      {number === null ? (
        <p id={`${id}-error`} className={surfaces.error} role="alert">
          {words.invalidNumber(label)}
        </p>
      ) : null}
    </div>
  );
}
