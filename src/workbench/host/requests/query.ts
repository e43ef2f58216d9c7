import { isSupported } from "../api-version";
import { memberOf, readMember, scalarKeys } from "./members";
import { ExcelObject } from "../objects/excel-object";
import type { WireQuery } from "../wire";

/** How names are spelt in an answer: `Values` for a load, `values` for `toJSON`-like retrieval. */
export type Spelling = "pascal" | "camel";

/** Names asked for, as a tree: `format/fill/color` has color below fill below format. */
type NameTree = Map<string, NameTree>;

/** Answers a load: the plain values asked for, and those of the objects on the way. */
export function answerQuery(object: ExcelObject, query: WireQuery, spelling: Spelling = "pascal"): unknown {
  const tree = treeOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  const items = object.items();
  if (!items) return project(object, tree, spelling);
  const window = items.slice(query.Skip ?? 0, (query.Skip ?? 0) + (query.Top ?? items.length));
  return project(object, tree, spelling, window);
}

function treeOf(names: readonly string[]): NameTree {
  const tree: NameTree = new Map();
  for (const name of names) {
    let node = tree;
    for (const step of name.split(/[/.]/)) {
      const key = step.toLowerCase();
      const next = node.get(key) ?? new Map<string, NameTree>();
      node.set(key, next);
      node = next;
    }
  }
  return tree;
}

function project(
  object: ExcelObject,
  tree: NameTree,
  spelling: Spelling,
  items: readonly ExcelObject[] | null = object.items(),
): unknown {
  if (items) {
    const name = spelling === "pascal" ? "_Items" : "items";
    const inner = tree.get("items") ?? tree;
    return { [name]: items.map((item) => project(item, inner, spelling)) };
  }
  const answer: Record<string, unknown> = { ...identityOf(object) };
  for (const name of namesOf(object, tree)) {
    const member = memberOf(object, name, ["scalars", "objects"]);
    const value = readMember(object, member);
    const below = tree.get(name.toLowerCase()) ?? new Map<string, NameTree>();
    answer[spelt(member.key, spelling)] =
      value instanceof ExcelObject ? project(value, below, spelling) : value;
  }
  return answer;
}

/** `*`, or nothing at all, means every plain value that this host knows. */
function namesOf(object: ExcelObject, tree: NameTree): string[] {
  const named = [...tree.keys()].filter((name) => name !== "*");
  if (named.length > 0 && !tree.has("*")) return named;
  const all = scalarKeys(object, (since) => isSupported(object.session.apiVersion, since));
  const isNew = (name: string): boolean => !all.some((key) => key.toLowerCase() === name);
  return [...all, ...named.filter(isNew)];
}

function spelt(key: string, spelling: Spelling): string {
  return spelling === "camel" ? key : key.charAt(0).toUpperCase() + key.slice(1);
}

/** What the library needs to find an object again. */
export function identityOf(object: ExcelObject): Readonly<Record<string, string | undefined>> {
  const reference = object.referenceId === null ? {} : { _ReferenceId: object.referenceId };
  return { ...reference, ...object.identity() };
}
