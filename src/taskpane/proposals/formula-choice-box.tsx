import { useId } from "react";
import type { FormulaChoice } from "../../core";
import { usePane, useStrings } from "../pane-context";
import type { Proposal } from "../session/proposals";
import * as surfaces from "../surfaces.module.css";

const CHOICES: readonly FormulaChoice[] = ["keep", "replace", "round"];

/** What to do with a score cell that holds a formula: kept unless the user says otherwise; its box is ticked when it is not. */
export function FormulaChoiceBox({ proposal }: { readonly proposal: Proposal }) {
  const { session, actions } = usePane();
  const words = useStrings().pane;
  const id = useId();
  const choose = (choice: FormulaChoice) => {
    actions.tick(proposal.id, choice !== "keep" || proposal.offer === "formula");
    actions.chooseFormula(proposal.id, choice);
  };
  return (
    <div className={surfaces.row}>
      <label htmlFor={id} className={surfaces.small}>
        {words.table.holdsFormula(proposal.address)}
      </label>
      <select
        id={id}
        className={surfaces.select}
        value={session.formulaChoices[proposal.id] ?? "keep"}
        onChange={(event) => choose(event.target.value as FormulaChoice)}
      >
        {CHOICES.filter((choice) => choice !== "round" || proposal.rounded !== null).map((choice) => (
          <option key={choice} value={choice}>
            {words.table.formulaChoice[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}
