import { ExcelFailure } from "../excel-failure";
import { keepSetting } from "../workbook/keep-setting";
import { requireWritable, type HostSession } from "../session";
import { ExcelObject, type Identity, type MemberTable } from "./excel-object";

/** One thing kept in the file, by its key. */
export class Setting extends ExcelObject {
  constructor(
    session: HostSession,
    readonly key: string,
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override identity(): Identity {
    return { _Id: this.key };
  }

  get value(): unknown {
    this.#requirePresence();
    return this.session.grid.settings.get(this.key);
  }
  set value(value: unknown) {
    this.#requirePresence();
    keepSetting(this.session, this.key, value);
  }

  delete(): void {
    requireWritable(this.session);
    this.#requirePresence();
    this.session.grid.settings.delete(this.key);
  }

  #requirePresence(): void {
    if (!this.session.grid.settings.has(this.key))
      throw new ExcelFailure("ItemNotFound", "The setting was deleted.");
  }
}

const MEMBERS: MemberTable<Setting> = {
  name: "Setting",
  scalars: { key: "1.4", value: "1.4" },
  objects: {},
  methods: { delete: "1.4" },
};
