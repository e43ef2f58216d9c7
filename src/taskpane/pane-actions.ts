import type {
  CellRef,
  Finding,
  FormulaChoice,
  Ignored,
  ReviewSettings,
  RoleChoice,
  WritePlan,
} from "../core";
import type { Strings } from "../strings";
import type { Notice } from "./session/notice";
import type { Preferences } from "./session/preferences";
import type { ListView, Page } from "./session/session";
import type { WriteManner } from "./work/writing";

/** Everything a user can do in the pane. Nothing here throws: trouble becomes a notice. */
export interface PaneActions {
  open(page: Page): void;
  back(): void;
  narrow(view: Partial<ListView>): void;
  tick(cell: string, isTicked: boolean): void;
  chooseFormula(cell: string, choice: FormulaChoice): void;
  dismiss(): void;
  say(notice: Notice): void;
  /** Selects a cell in the sheet. */
  select(cell: CellRef): void;
  /** Brings the sheet of a cell to the front, without a word. */
  showSheet(cell: CellRef): Promise<void>;
  readAgain(): Promise<void>;
  /** Scores and checks and says what came of it; nothing is written. */
  score(): Promise<void>;
  /** 重新评分: scores, and brings up to date what the user had written before. */
  rescore(): Promise<void>;
  write(plan: WritePlan, manner: WriteManner): Promise<void>;
  writeOthers(): Promise<void>;
  restore(): Promise<void>;
  retry(): Promise<void>;
  cancel(): void;
  /** Says `done` once the workbook has the settings. */
  changeSettings(settings: ReviewSettings, done?: Notice): Promise<void>;
  changePreferences(preferences: Partial<Preferences>): void;
  /** Asks whether Excel starts the add-in with this workbook. */
  askStartup(): Promise<void>;
  changeStartup(isOn: boolean): Promise<void>;
  ignore(finding: Finding, reason: string, isWholeCheck: boolean): Promise<void>;
  bringBack(finding: Finding): Promise<void>;
  forgetIgnored(ignored: Ignored): Promise<void>;
  /** Corrects the columns of a table, or makes a table of an area. */
  assignRoles(choice: RoleChoice): Promise<void>;
  /** Narrows scoring to the rows of the selected areas. */
  scoreSelection(): Promise<void>;
  /** 评全部: takes the narrowing back. */
  scoreAll(): void;
  /** Takes the selected area for a table. */
  assignSelection(): Promise<void>;
  highlight(): Promise<void>;
  removeHighlights(): Promise<void>;
  writeReport(strings: Strings): Promise<void>;
  copyReport(strings: Strings, form: "text" | "csv"): Promise<void>;
  /** Copies what is known of a trouble, which goes on being shown; whether that was possible. */
  copyDetails(text: string): Promise<boolean>;
}
