import { ExcelFailure } from "../excel-failure";
import { keepSetting } from "../workbook/keep-setting";
import { ExcelObject, type MemberTable } from "./excel-object";
import { Setting } from "./setting";

/** What an add-in keeps in the file. */
export class SettingCollection extends ExcelObject {
  get members(): MemberTable<never> {
    return MEMBERS;
  }

  override items(): Setting[] {
    return [...this.session.grid.settings.keys()].map((key) => new Setting(this.session, key));
  }

  /** A key that is there gets the new value. */
  add(key: string, value: unknown): Setting {
    keepSetting(this.session, key, value);
    return new Setting(this.session, key);
  }

  getItem(key: unknown): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw new ExcelFailure("ItemNotFound", `There is no setting ${String(key)}.`);
    return setting;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const name = String(key);
    return this.session.grid.settings.has(name) ? new Setting(this.session, name) : null;
  }

  getCount(): number {
    return this.session.grid.settings.size;
  }
}

const MEMBERS: MemberTable<SettingCollection> = {
  name: "SettingCollection",
  scalars: {},
  objects: {},
  methods: { add: "1.4", getCount: "1.4", getItem: "1.4", getItemOrNullObject: "1.4" },
};
