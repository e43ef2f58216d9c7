import { useState } from "react";
import type { PolicyId, ReviewSettings } from "../../core";
import { customPolicyFrom, isShipped, POLICIES } from "../../core";
import type { Strings } from "../../strings";
import { PolicyLines } from "../frame/policy-lines";
import { usePane, useStrings } from "../pane-context";
import { Choice } from "./choice";
import { CustomPolicyForm } from "./custom-policy-form";
import { Button } from "../frame/controls/button";
import * as setting from "./setting.module.css";

type Published = Exclude<PolicyId, "custom">;
const PUBLISHED = Object.keys(POLICIES) as Published[];
const DECIMALS = ["policy", "auto", "0", "1", "2"] as const;
type DecimalsChoice = (typeof DECIMALS)[number];

/** The policy of the workbook, its sources and certainty, one's own copy of it, and the decimals of scores. */
export function PolicySettings() {
  const { session, actions } = usePane();
  const strings = useStrings();
  const words = strings.pane.settings;
  const { settings } = session;
  // What was pressed to edit a copy, or to drop it, goes away with the press: the keyboard goes on to what comes in its place.
  const [isPressed, setIsPressed] = useState(false);
  const change = (next: Partial<ReviewSettings>, byPress = false) => {
    setIsPressed(byPress);
    void actions.changeSettings({ ...settings, ...next });
  };
  const published: Published = isShipped(settings.policy) ? settings.policy : "mof-2020-10";
  const policy =
    settings.policy && (settings.policy === "custom" ? settings.customPolicy : POLICIES[published]);
  return (
    <section className={setting.section} aria-label={words.policy}>
      <Choice
        label={words.policy}
        hint={policyHint(settings, strings)}
        value={settings.policy ?? "auto"}
        options={[
          ["auto", words.policyAuto],
          ...PUBLISHED.map((id) => [id, strings.policies.names[id]] as const),
          ...(settings.customPolicy ? [["custom", strings.policies.names.custom] as const] : []),
        ]}
        onChoose={(id) => change({ policy: id === "auto" ? null : id })}
      />
      {policy ? <PolicyLines label={words.sources} policy={policy} /> : null}
      {settings.policy === "custom" && settings.customPolicy ? (
        <CustomPolicyForm
          policy={settings.customPolicy}
          takesFocus={isPressed}
          onRemove={() => change({ policy: null, customPolicy: null }, true)}
        />
      ) : (
        <div>
          <Button
            size="small"
            autoFocus={isPressed}
            onClick={() => change({ policy: "custom", customPolicy: customPolicyFrom(published) }, true)}
          >
            {words.customise}
          </Button>
        </div>
      )}
      <Choice
        label={words.decimals}
        value={decimalsChoice(settings.decimals)}
        options={DECIMALS.map((one) => [one, words.decimalsChoice[one]])}
        onChoose={(one) => change({ decimals: decimalsOf(one) })}
      />
    </section>
  );
}

/** When to choose the policy that is chosen; how to choose one where none is. */
function policyHint({ policy }: ReviewSettings, { pane, policies }: Strings): string {
  return policy ? policies.summaries[policy] : pane.settings.policyHint;
}

function decimalsChoice(decimals: ReviewSettings["decimals"]): DecimalsChoice {
  return decimals === null ? "policy" : (String(decimals) as DecimalsChoice);
}

const DECIMALS_OF: Readonly<Record<DecimalsChoice, ReviewSettings["decimals"]>> = {
  policy: null,
  auto: "auto",
  "0": 0,
  "1": 1,
  "2": 2,
};

function decimalsOf(choice: DecimalsChoice): ReviewSettings["decimals"] {
  return DECIMALS_OF[choice];
}
