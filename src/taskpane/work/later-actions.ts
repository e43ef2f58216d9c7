import { assignSelection } from "./assign-selection";
import { obey } from "./commands";
import { highlight, removeHighlights } from "./highlighting";
import { copyReport, writeReport } from "./reporting";
import { rescore, scoreAgain } from "./rescoring";
import { restore } from "./restoring";
import { scoreSelection } from "./score-selection";
import { assignRoles, bringBack, changeSettings, forgetIgnored, ignore } from "./settings";
import { showSheet } from "./show-sheet";
import { askStartup, changeStartup } from "./startup";
import { write, writeOthers } from "./writing";

/** Everything that can be done with the bench once the first page stands, by its name: the first page can do without their code. */
export const LATER_ACTIONS = {
  askStartup,
  assignRoles,
  assignSelection,
  bringBack,
  changeSettings,
  changeStartup,
  copyReport,
  forgetIgnored,
  highlight,
  ignore,
  obey,
  removeHighlights,
  rescore,
  restore,
  scoreAgain,
  scoreSelection,
  showSheet,
  write,
  writeOthers,
  writeReport,
};
