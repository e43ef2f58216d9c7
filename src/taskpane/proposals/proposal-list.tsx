import type { CellRef } from "../../core";
import type { Proposal } from "../session/proposals";
import * as surfaces from "../surfaces.module.css";
import { ProposalLine } from "./proposal-line";

/** Proposals as lines: arrow keys move, Space ticks, Enter selects the cell. */
export function ProposalList(props: {
  readonly proposals: readonly Proposal[];
  readonly selected: CellRef | null;
}) {
  const { selected } = props;
  return (
    <ul className={surfaces.list} data-lines>
      {props.proposals.map((proposal) => (
        <ProposalLine
          key={proposal.id}
          proposal={proposal}
          isCurrent={selected?.sheet === proposal.cell.sheet && selected.row === proposal.cell.row}
        />
      ))}
    </ul>
  );
}
