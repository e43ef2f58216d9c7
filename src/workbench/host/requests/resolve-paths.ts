import { ExcelFailure } from "../excel-failure";
import { callMember, memberOf, readMember } from "./members";
import { ExcelObject } from "../objects/excel-object";
import { PathType, type RequestBody, type WireArguments, type WirePath } from "../wire";

/** Where objects come from that hang on no parent. */
export interface Roots {
  readonly workbook: ExcelObject;
  reference(id: string): ExcelObject | null;
  service(name: string): ExcelObject;
}

/** Finds the object of a path; each path of a request is evaluated once. `null` is a null object. */
export type Resolve = (pathId: number) => ExcelObject | null;

/** An object that has things by key, such as the sheets of a workbook. */
interface Keyed {
  getItem(key: unknown): ExcelObject | null;
}

function isKeyed(object: ExcelObject): object is ExcelObject & Keyed {
  return "getItem" in object;
}

export function createResolver(request: RequestBody, roots: Roots): Resolve {
  const cache = new Map<number, ExcelObject | null>();
  const resolve: Resolve = (pathId) => {
    const known = cache.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths?.[String(pathId)];
    if (!path) throw new ExcelFailure("InvalidObjectPath", `The request has no path ${pathId}.`);
    const object = evaluate(path, roots, resolve);
    cache.set(pathId, object);
    return object;
  };
  return resolve;
}

function evaluate(path: WirePath, roots: Roots, resolve: Resolve): ExcelObject | null {
  switch (path.ObjectPathType) {
    case PathType.Global:
      return roots.workbook;
    case PathType.New:
      return roots.service(path.Name);
    case PathType.Reference:
      return kept(roots, path.Name);
    case PathType.Null:
      return null;
    default:
      return fromParent(path, resolve);
  }
}

function kept(roots: Roots, id: string): ExcelObject {
  const object = roots.reference(id);
  if (!object) throw new ExcelFailure("InvalidReference", `The object ${id} is no longer kept.`);
  return object;
}

function fromParent(path: WirePath, resolve: Resolve): ExcelObject | null {
  const parent = resolve(path.ParentObjectPathId ?? 0);
  if (!parent) return null;
  const values = decodeArguments(path.ArgumentInfo, resolve);
  const found = step(parent, path, values);
  if (found === null || found instanceof ExcelObject) return found;
  throw new ExcelFailure("GeneralException", `${path.Name} of ${parent.members.name} is no object.`);
}

function step(parent: ExcelObject, path: WirePath, values: readonly unknown[]): unknown {
  if (path.ObjectPathType === PathType.Indexer) {
    if (!isKeyed(parent)) throw new ExcelFailure("ApiNotFound", `${parent.members.name} has no items.`);
    return parent.getItem(values[0]);
  }
  if (path.ObjectPathType === PathType.Property)
    return readMember(parent, memberOf(parent, path.Name, ["objects"]));
  return callMember(parent, memberOf(parent, path.Name, ["methods"]), values);
}

/** The arguments of a call, with the objects in the places of their path ids. */
export function decodeArguments(info: WireArguments | undefined, resolve: Resolve): unknown[] {
  const ids = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((value, index) => decode(value, ids[index], resolve));
}

function decode(value: unknown, id: unknown, resolve: Resolve): unknown {
  if (typeof id === "number" && id > 0) return resolve(id);
  if (Array.isArray(value) && Array.isArray(id)) {
    const inner: readonly unknown[] = id;
    return value.map((each: unknown, index) => decode(each, inner[index], resolve));
  }
  return value;
}
