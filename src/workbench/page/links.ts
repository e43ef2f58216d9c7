import { parseA1Area } from "../../core/a1-address";
import type { RunningUniver } from "../grid/univer-launch";
import type { Grid } from "../host/grid";
import type { Desk } from "./desk";

const PLACE = /^#(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/;

function follow(grid: Grid, target: string): void {
  const match = PLACE.exec(target);
  if (!match) return;
  const [, quoted, plain = "", address = ""] = match;
  const name = quoted?.replace(/''/g, "'") ?? plain;
  const sheet = grid.sheets().find((candidate) => candidate.name === name);
  const area = parseA1Area(address.replace(/\$/g, ""));
  if (sheet && area) grid.select(sheet.id, area);
}

/** Lets a click on a cell with a link go to the place in the workbook that it names. */
export function followLinks(univer: RunningUniver, desk: Desk): void {
  univer.api.addEvent(univer.api.Event.CellClicked, ({ worksheet, row, column }) => {
    const { grid } = desk.current();
    const target = grid.hyperlink(worksheet.getSheetId(), row, column);
    if (target) follow(grid, target);
  });
}
