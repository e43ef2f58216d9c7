import { ExcelFailure } from "../excel-failure";
import type { EventName } from "../events/events";
import type { ExcelObject, MemberTable } from "../objects/excel-object";
import { requireApi } from "../session";

export type MemberKind = "scalars" | "objects" | "methods";

/** A member of a class: its name in our code and the set it came in. */
export interface Member {
  readonly key: string;
  readonly since: string;
  readonly kind: MemberKind;
}

type Table = MemberTable<never>;

const KINDS: readonly MemberKind[] = ["scalars", "objects", "methods"];
const indexes = new WeakMap<Table, ReadonlyMap<string, Member>>();

/** The wire says `Values`, `values` or `_Runtime`; letters' case and a leading underscore mean nothing. */
function folded(name: string): string {
  return name.replace(/^_/, "").toLowerCase();
}

function indexOf(table: Table): ReadonlyMap<string, Member> {
  const known = indexes.get(table);
  if (known) return known;
  const index = new Map<string, Member>();
  for (const kind of KINDS) {
    for (const [key, since] of Object.entries(table[kind]) as [string, string][]) {
      index.set(folded(key), { key, since, kind });
    }
  }
  indexes.set(table, index);
  return index;
}

/** A member by its name on the wire; fails as Excel does where it is unknown or too new. */
export function memberOf(object: ExcelObject, name: string, kinds: readonly MemberKind[] = KINDS): Member {
  const table = object.members;
  const member = indexOf(table).get(folded(name));
  if (!member || !kinds.includes(member.kind)) {
    throw new ExcelFailure("ApiNotFound", `${table.name} has no ${name}.`);
  }
  requireApi(object.session, member.since, `${table.name}.${member.key}`);
  return member;
}

/** All plain values of an object that this host has, for `load()` without names. */
export function scalarKeys(object: ExcelObject, isKnown: (since: string) => boolean): string[] {
  const entries = Object.entries(object.members.scalars) as [string, string][];
  return entries.filter(([, since]) => isKnown(since)).map(([key]) => key);
}

const REGISTER = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/;

/** Reads `_RegisterDataChangedEvent` and its like; `null` for any other call. */
export function eventCall(object: ExcelObject, name: string): { isOn: boolean; event: EventName } | null {
  const match = REGISTER.exec(name);
  if (!match) return null;
  const event = match[2] as EventName;
  const since = object.members.events?.[event];
  if (!since) throw new ExcelFailure("ApiNotFound", `${object.members.name} has no event ${event}.`);
  requireApi(object.session, since, `${object.members.name} event ${event}`);
  return { isOn: match[1] === "Register", event };
}

/** Reads a property of an object. */
export function readMember(object: ExcelObject, member: Member): unknown {
  return located(object, member, () => Reflect.get(object, member.key));
}

/** Sets a property of an object. */
export function writeMember(object: ExcelObject, member: Member, value: unknown): void {
  located(object, member, () => {
    if (Reflect.set(object, member.key, value)) return;
    throw new ExcelFailure("InvalidArgument", `${object.members.name}.${member.key} cannot be set.`);
  });
}

/** Calls a method of an object. */
export function callMember(object: ExcelObject, member: Member, values: readonly unknown[]): unknown {
  return located(object, member, () => {
    const method: unknown = Reflect.get(object, member.key);
    if (typeof method !== "function") throw new ExcelFailure("ApiNotFound", `${member.key} is no method.`);
    return Reflect.apply(method, object, values);
  });
}

/** Excel says with each failure in which member it happened. */
function located(object: ExcelObject, member: Member, work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExcelFailure) error.location ||= `${object.members.name}.${member.key}`;
    throw error;
  }
}
