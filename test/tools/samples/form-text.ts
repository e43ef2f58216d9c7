/** One self-evaluation table of the sample, as its text form says. Every cell is text as printed. */
export interface FormText {
  readonly sheet: string;
  readonly title: string;
  readonly year: string;
  readonly project: string;
  readonly department: string;
  readonly unit: string;
  /** Initial, full-year, executed, points, rate, score. */
  readonly budget: readonly string[];
  readonly expected: string;
  readonly accomplished: string;
  /** Level 1, level 2, name, target, actual, points, score, explanation. */
  readonly indicators: readonly (readonly string[])[];
  /** Points, score. */
  readonly total: readonly string[];
}

/** Reads the text form: a block a table, a line a fact, cells parted by tabs. */
export function parseForms(text: string): readonly FormText[] {
  return text.trim().split(/\n\n+/).map(parseForm);
}

function parseForm(block: string): FormText {
  const lines = block.split("\n").map((line) => line.split("\t"));
  const facts = (label: string): readonly string[] => {
    const line = lines.find(([first]) => first === label);
    if (!line) throw new Error(`the text form has no line ${label}`);
    return line.slice(1);
  };
  const fact = (label: string) => facts(label)[0] ?? "";
  return {
    sheet: fact("工作表"),
    title: fact("标题"),
    year: fact("年度"),
    project: fact("项目名称"),
    department: fact("主管部门"),
    unit: fact("实施单位"),
    budget: facts("年度资金总额"),
    expected: fact("预算目标"),
    accomplished: fact("实际完成情况"),
    indicators: lines.filter(([first = ""]) => first.endsWith("指标")),
    total: facts("总分"),
  };
}
