import { useId, useState } from "react";
import type { ScoringPolicy, Source } from "../../core";
import type { Strings } from "../../strings";
import { classes } from "../class-names";
import { usePane, useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import { Choice } from "./choice";
import type { ChoiceField } from "./custom-policy-choices";
import { CHOICE_FIELDS } from "./custom-policy-choices";
import type { NumberField } from "./custom-policy-fields";
import { NUMBER_FIELDS, OWN, policyNumber } from "./custom-policy-fields";
import { faultOf } from "./policy-sense";
import { Button } from "../frame/controls/button";
import { unbroken } from "../unbroken";
import * as setting from "./setting.module.css";

/** A policy of one's own: a copy of a published one, field by field. Right after it was asked for the keyboard is on the first. */
export function CustomPolicyForm(props: {
  readonly policy: ScoringPolicy;
  readonly takesFocus: boolean;
  readonly onRemove: () => void;
}) {
  const { policy } = props;
  const { session, actions } = usePane();
  const strings = useStrings();
  const { settings } = session;
  const words = strings.pane.settings;
  const change = (next: ScoringPolicy) => void actions.changeSettings({ ...settings, customPolicy: next });
  return (
    <fieldset className={surfaces.fields}>
      <legend className={setting.label}>{words.customTitle}</legend>
      {policy.basedOn ? (
        <p className={surfaces.quiet}>
          {unbroken(words.customBasedOn(strings.policies.names[policy.basedOn]))}
        </p>
      ) : null}
      {CHOICE_FIELDS.map((field, index) => (
        <ChoiceInput
          key={field.id}
          field={field}
          policy={policy}
          takesFocus={props.takesFocus && index === 0}
          onChange={change}
        />
      ))}
      {NUMBER_FIELDS.map((field) => (
        <NumberInput
          key={field.id}
          field={field}
          policy={policy}
          onEnter={(value) => change(field.write(policy, value))}
        />
      ))}
      <div>
        <Button size="small" onClick={props.onRemove}>
          {words.customRemove}
        </Button>
      </div>
    </fieldset>
  );
}

/** A rule among few, with its source; nothing where the policy leaves nothing to choose. */
function ChoiceInput(props: {
  readonly field: ChoiceField;
  readonly policy: ScoringPolicy;
  readonly takesFocus: boolean;
  readonly onChange: (policy: ScoringPolicy) => void;
}) {
  const { field, policy } = props;
  const strings = useStrings();
  const { label, options } = strings.pane.settings.choices[field.id];
  const value = field.read(policy);
  if (value === null) return null;
  return (
    <Choice
      label={label}
      value={value}
      autoFocus={props.takesFocus}
      options={Object.entries(options)}
      hint={sourceText(policy[field.field].source, strings)}
      onChoose={(chosen) => props.onChange(field.write(policy, chosen))}
    />
  );
}

/** Where a value comes from and how sure that is; one's own needs no document. */
function sourceText(source: Source, { findings, pane }: Strings): string {
  return source.document === OWN.document ? pane.settings.ownValue : findings.source(source);
}

/** A number that counts once the field is left; one that is none or makes no sense says so and changes nothing. */
function NumberInput(props: {
  readonly field: NumberField;
  readonly policy: ScoringPolicy;
  readonly onEnter: (value: string) => void;
}) {
  const { field, policy } = props;
  const strings = useStrings();
  const { settings: words } = strings.pane;
  const id = useId();
  const value = field.read(policy);
  const [text, setText] = useState(value);
  const label = words.fields[field.id];
  const number = policyNumber(text);
  const fault = number === null || number === value ? null : faultOf(field, number, policy);
  const complaint =
    number === null ? words.invalidNumber(label) : fault ? words.policyFault[fault](label) : null;
  return (
    <div className={setting.field}>
      <label htmlFor={id} className={setting.label}>
        {label}
      </label>
      <input
        id={id}
        className={surfaces.field}
        inputMode="decimal"
        value={text}
        aria-invalid={complaint !== null}
        aria-describedby={complaint !== null ? `${id}-error` : `${id}-source`}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => number !== null && complaint === null && number !== value && props.onEnter(number)}
      />
      {complaint !== null ? (
        <p id={`${id}-error`} className={classes(surfaces.text, surfaces.small, surfaces.error)} role="alert">
          {complaint}
        </p>
      ) : null}
      <p id={`${id}-source`} className={surfaces.quiet}>
        {sourceText(policy[field.field].source, strings)}
      </p>
    </div>
  );
}
