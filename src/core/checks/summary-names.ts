import { grouped } from "../grouped";
import { comparable, type SummaryLine } from "./summary-sheet";

/**
 * Which project each line of a summary lists, by the names of the tables: the same name, or else the same but for a year, a code or a word
 * like 项目 or 市级, where no other name could be meant.
 *
 * @param names - the tables' names, as `comparable` makes them
 */
export function listedProjects(
  lines: readonly SummaryLine[],
  names: ReadonlySet<string>,
): ReadonlyMap<SummaryLine, string> {
  const found = new Map(
    lines.flatMap((line) => {
      const name = comparable(line.project);
      return names.has(name) ? [[line, name] as const] : [];
    }),
  );
  const taken = new Set(found.values());
  const others = lines.filter((line) => !found.has(line));
  const free = grouped(
    [...names].filter((name) => !taken.has(name)),
    bare,
  );
  for (const [name, [line, ...rivals]] of grouped(others, ({ project }) => bare(comparable(project)))) {
    const like = free.get(name) ?? [];
    if (name !== "" && line && rivals.length === 0 && like.length === 1) found.set(line, like[0]!);
  }
  return found;
}

/** 51000024T000012345 2024年 养老服务 项目. */
function bare(name: string): string {
  return name.replace(
    /^[\dA-Za-z]{8,}(?!年)|^20\d\d年度?|(专项|项目|经费|资金|(中央|[省市区县本])级)+$/g,
    "",
  );
}
