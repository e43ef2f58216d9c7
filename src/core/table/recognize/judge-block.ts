import { names } from "./header/header-column";
import { span } from "../rows/span";
import { isProjectLabel } from "../words/fact-labels";
import {
  isEvaluatedByOthers,
  isFormLabel,
  isOfOtherMatters,
  isSelfEvaluationTitle,
} from "../words/form-words";
import type { ColumnAssignment } from "../recognition";
import type { PlacedCell, SheetView } from "../rows/sheet-view";
import { tableColumns, type TableColumns } from "../rows/table-columns";
import { compact, withoutBrackets } from "../wording";
import { areLevel1Labels, areLevel2Labels, cellsIn, rowsBelow } from "./column-content";
import { announcementOf } from "./table-top";
import type { HeaderBlock } from "./header/header-block";
import type { HeaderKind } from "../words/header-words";
import { isListOfForms, listLeft, projectHeader, projectsIn } from "./project-list";
import { assignRoles } from "./roles";
import { TITLE_WORDS } from "../words/title-words";

/** A header block with the verdict on it. */
export type JudgedBlock = TableBlock | OtherBlock;

/** The header of a table, and what each of its columns is: settled here, once and for all. */
export interface TableBlock extends HeaderBlock {
  readonly isTable: true;
  readonly assignments: readonly ColumnAssignment[];
  /** The same columns, as the rows below are read by them. */
  readonly rowColumns: TableColumns;
  /** Over the names of projects, where each has rows of its own. */
  readonly listHeader: PlacedCell | undefined;
}

/** A header of something else. */
export interface OtherBlock extends HeaderBlock {
  readonly isTable: false;
}

/** What a header word of each role says for a self-evaluation table; a weak word says a point less, but says something. */
const HEADER_WEIGHTS: Partial<Record<HeaderKind, number>> = {
  level1: 2,
  level2: 2,
  name: 2,
  "side-label": 1,
  target: 2,
  targetAdjusted: 2,
  actual: 3,
  points: 1,
  score: 2,
  explanation: 1,
  targetOperator: 1,
  targetUnit: 1,
  monitoring: -12,
  criteria: -1,
  "multi-year": -1,
};

/** What a title says that announces something else; the first that fits. */
const TITLE_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [TITLE_WORDS.monitoring, -12],
  [TITLE_WORDS.system, -8],
  [TITLE_WORDS.checklist, -4],
  [TITLE_WORDS.basicData, -4],
];
/** 财政重点绩效评价: whoever filled the form in, the scores are not the unit's own. */
const BY_OTHERS = -12;
const OWN_TITLE = 3;
/** A title of other matters over rows and a head that do not speak of a project: 员工绩效考核表, 问题整改台账. */
const OF_OTHER_MATTERS = -12;
/** 申报表, 批复表: what is aimed at. Values of some year beside the targets make no evaluation; points and scores do. */
const DECLARED = -6;
/** A score by somebody else and none by the unit: their evaluation, not its own. */
const ONLY_REVIEWED = -6;
/** 自评得分 says whose evaluation it is even under a title of another kind. */
const OWN_SCORE = 3;
/** 1-7月执行数 in the budget block. */
const MONITORED_BUDGET = -12;
/** A column 项目名称 with one project after the other: a list of what became of many forms, or parts of the one in the head. */
const MANY_PROJECTS = -12;
const PARTS = -6;
const ENOUGH = 7;

/** Weighs a header block: a table names indicators, their targets and their actual values, and more. */
export function judgeBlock(view: SheetView, block: HeaderBlock): JudgedBlock {
  const weight = sum([...headerWeights(block), ...surroundings(view, block)]);
  return hasEssentials(block) && weight >= ENOUGH ? asTable(view, block) : { ...block, isTable: false };
}

function asTable(view: SheetView, header: HeaderBlock): TableBlock {
  const assignments = assignRoles(view, header);
  const listHeader = isList(view, header) ? projectHeader(view, header, assignments) : undefined;
  const block = listHeader ? { ...header, left: listLeft(view, header) } : header;
  const rowColumns = tableColumns(view, block, assignments);
  return { ...block, isTable: true, assignments, rowColumns, listHeader };
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0);
}

/** The weight of each kind once, the strongest header of the kind. */
function headerWeights(block: HeaderBlock): readonly number[] {
  const weights = new Map<HeaderKind, number>();
  for (const { meaning } of block.columns) {
    const strong = meaning ? HEADER_WEIGHTS[meaning.kind] : undefined;
    if (!meaning || !strong || (meaning.kind === "monitoring" && isOfWholeYear(block))) continue;
    const value = meaning.isWeak && strong > 1 ? strong - 1 : strong;
    weights.set(meaning.kind, Math.max(weights.get(meaning.kind) ?? -Infinity, value));
  }
  return [...weights.values()];
}

/** 一季度目标值 beside 四季度目标值, 三季度完成值 beside 全年完成值 that is scored: parts of the whole year. */
function isOfWholeYear(block: HeaderBlock): boolean {
  const last = names(block.columns, "score") ? /[四4]季度|下半年|^全年(?!预)/ : /[四4]季度|下半年/;
  return block.columns.some(({ text }) => last.test(compact(text)));
}

function surroundings(view: SheetView, block: HeaderBlock): readonly number[] {
  const { row, title } = announcementOf(view, block);
  const weights = title ? [titleWeight(title.text)] : [];
  if (title && isOfOtherMatters(title.text) && !isOfProject(view, block, row)) weights.push(OF_OTHER_MATTERS);
  if (block.columns.some(isOwnScore)) weights.push(OWN_SCORE);
  if (names(block.columns, "reviewer") && !names(block.columns, "score")) weights.push(ONLY_REVIEWED);
  if (isMonitored(view, block, row)) weights.push(MONITORED_BUDGET);
  weights.push(projectsWeight(view, block, row));
  return weights;
}

function titleWeight(title: string): number {
  const word = compact(title);
  if (isSelfEvaluationTitle(title)) return OWN_TITLE;
  const declared = /(?:申报|申请|批复|审批|下达|编报)(?:表|$)/.test(withoutBrackets(word)) ? DECLARED : 0;
  const others = isEvaluatedByOthers(title) ? BY_OTHERS : 0;
  return declared + others + (TITLE_WEIGHTS.find(([pattern]) => pattern.test(word))?.[1] ?? 0);
}

/** Whether the head names a project, a department or goals, or the rows are grouped as the form groups them. */
function isOfProject(view: SheetView, block: HeaderBlock, top: number): boolean {
  if (hasHead(view, block, top)) return true;
  const rows = rowsBelow(view, block);
  return block.columns.some(({ column, text, meaning }) => {
    if (meaning?.kind !== "level1" && meaning?.kind !== "level2") return false;
    const labels = cellsIn(view, { column, text }, rows);
    return areLevel1Labels(labels) || areLevel2Labels(labels);
  });
}

function hasHead(view: SheetView, block: HeaderBlock, top: number): boolean {
  return textsAboveBlock(view, block, top).some(isFormLabel);
}

function isOwnScore({ meaning, text }: HeaderBlock["columns"][number]): boolean {
  return meaning?.kind === "score" && /自评|自我/.test(compact(text));
}

const MONITORED = /^(?:\d{1,2}[-~—至]\d{1,2}月|全年预计|预计全年|上半年).{0,4}(?:执行|支出|完成)/;

function isMonitored(view: SheetView, block: HeaderBlock, top: number): boolean {
  return textsAboveBlock(view, block, top).some((text) => MONITORED.test(compact(text)) && text.length <= 16);
}

function textsAboveBlock(
  view: SheetView,
  { first, left, right }: HeaderBlock,
  top: number,
): readonly string[] {
  return span(top, first - 1).flatMap((row) => view.cellsIn(row, left, right).map(({ text }) => text));
}

const FEWEST_PROJECTS = 2;

/** The projects that a column of the block names, in the rows by which it is judged. */
function listedProjects(view: SheetView, block: HeaderBlock): readonly PlacedCell[] {
  const header = projectHeader(view, block);
  if (!header) return [];
  const left = Math.min(block.left, header.column);
  return projectsIn(view, header, rowsBelow(view, { ...block, left, holdsLists: true }));
}

function projectsWeight(view: SheetView, block: HeaderBlock, top: number): number {
  const projects = listedProjects(view, block);
  if (projects.length < FEWEST_PROJECTS || isList(view, block)) return 0;
  return hasHead(view, block, top) ? PARTS : MANY_PROJECTS;
}

/** Whether each project has rows of its own, and none is named above them all. */
function isList(view: SheetView, block: HeaderBlock): boolean {
  const projects = listedProjects(view, block);
  if (projects.length === 0 || !isListOfForms(block, projects)) return false;
  const above = textsAboveBlock(view, block, announcementOf(view, block).row);
  return !above.some((text) => isProjectLabel(text.split(/[:：]/)[0]!));
}

/** Without indicators, targets and actual values there is nothing to score. */
function hasEssentials(block: HeaderBlock): boolean {
  const [isNamed, isPlanned] = [
    names(block.columns, "level1", "level2", "name", "side-label"),
    names(block.columns, "target", "targetAdjusted") ||
      block.columns.some(({ meaning }) => meaning?.isTarget),
  ];
  return isNamed && isPlanned && names(block.columns, "actual");
}
