import type { Demand, Rounding } from "../core/index";

/** What makes no sense about a number of a policy of one's own. */
export type PolicyFault = "ratio" | "threshold" | "points" | "suggestion" | "bands" | "grades";

/** The words of the settings page. */
export interface SettingsWords {
  readonly title: string;
  readonly done: string;
  readonly inWorkbook: string;
  readonly forUser: string;
  readonly policy: string;
  readonly policyAuto: string;
  readonly policyHint: string;
  readonly customise: string;
  readonly customTitle: string;
  readonly customBasedOn: (name: string) => string;
  readonly customRemove: string;
  readonly invalidNumber: (field: string) => string;
  readonly policyFault: Readonly<Record<PolicyFault, (field: string) => string>>;
  readonly sources: string;
  readonly decimals: string;
  readonly decimalsChoice: Readonly<Record<"policy" | "auto" | "0" | "1" | "2", string>>;
  readonly checks: string;
  readonly checksHint: (active: number, all: number) => string;
  readonly startup: string;
  readonly startupHint: string;
  readonly live: string;
  readonly liveHint: string;
  readonly highlights: string;
  readonly highlightsHint: string;
  readonly language: string;
  readonly languageChoice: Readonly<Record<"auto" | "zh-CN" | "en-US", string>>;
  readonly theme: string;
  readonly themeChoice: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly file: string;
  readonly fileHint: string;
  readonly exportFile: string;
  readonly importFile: string;
  readonly imported: string;
  readonly importFailed: string;
  readonly fileName: string;
  readonly reset: string;
  readonly resetDone: string;
  readonly undoReset: string;
  readonly ignored: string;
  readonly ignoredNone: string;
  /** What was set aside, and where. */
  readonly ignoredEntry: (title: string, place: string) => string;
  readonly wholeCheck: string;
  readonly rolesHint: (count: number) => string;
  readonly forgetRoles: string;
  readonly fields: CustomPolicyWords;
  readonly choices: CustomPolicyChoiceWords;
  /** Where a value of a policy comes from that the user has set. */
  readonly ownValue: string;
}

/** A rule to choose, and its options in the order shown. */
interface ChoiceWords<Option extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Option, string>>;
}

/** The rules that can be chosen in a policy of one's own. */
export interface CustomPolicyChoiceWords {
  readonly budgetDenominator: ChoiceWords<"full" | "initial">;
  readonly reverseRule: ChoiceWords<"ratio" | "linear-to-double">;
  readonly rounding: ChoiceWords<Rounding>;
  readonly isRescaled: ChoiceWords<"no" | "yes">;
  readonly totalCaps: ChoiceWords<"none" | "by-execution">;
  readonly scoreBelowPoints: ChoiceWords<Demand>;
  readonly targetUnmet: ChoiceWords<Demand>;
  readonly overAchieved: ChoiceWords<Demand>;
  readonly executionLow: ChoiceWords<Demand>;
  readonly budgetChanged: ChoiceWords<Demand>;
}

/** The fields of a policy of one's own. */
export interface CustomPolicyWords {
  readonly budgetPoints: string;
  readonly pointsTotal: string;
  readonly achievedFloor: string;
  readonly achievedSuggested: string;
  readonly partlyFloor: string;
  readonly partlySuggested: string;
  readonly notAchievedSuggested: string;
  readonly unmetPass: string;
  readonly overAchievement: string;
  readonly executionBelow: string;
  readonly excellent: string;
  readonly good: string;
  readonly fair: string;
}
