import { WORKSHEET_EVENTS } from "../events/events";
import { ExcelFailure } from "../excel-failure";
import type { HostSession } from "../session";
import { ExcelObject, type MemberTable } from "./excel-object";

/** Told when the pane is shown or put away. */
const VISIBILITY_CHANGED = 65_539;

/** Shows the pane or puts it away. */
class AppRuntimeService extends ExcelObject {
  constructor(
    session: HostSession,
    readonly show: (isVisible: boolean) => void,
  ) {
    super(session);
  }

  get members(): MemberTable<never> {
    return RUNTIME_MEMBERS;
  }

  setAppRuntimeState(state: string): void {
    const isVisible = state === "Visible";
    this.session.state.isPaneVisible = isVisible;
    this.show(isVisible);
    const message = JSON.stringify({ visibility: isVisible ? "Taskpane" : "Hidden" });
    this.session.events.raiseRaw({
      category: WORKSHEET_EVENTS,
      type: VISIBILITY_CHANGED,
      targetId: "",
      message,
    });
  }
  getAppRuntimeState(): string {
    return this.session.state.isPaneVisible ? "Visible" : "Background";
  }
}

const START_BEHAVIOUR = "start-behaviour";

/** Whether the add-in starts with the workbook; kept in the file. */
class AppRuntimePersistenceService extends ExcelObject {
  get members(): MemberTable<never> {
    return PERSISTENCE_MEMBERS;
  }

  setAppRuntimeStartState(state: string): void {
    this.session.hostMemory.set(START_BEHAVIOUR, state);
  }
  getAppRuntimeStartState(): string {
    return String(this.session.hostMemory.get(START_BEHAVIOUR) ?? "Inactive");
  }
}

/** Told once when the add-in can be called. */
class AddinInternalService extends ExcelObject {
  get members(): MemberTable<never> {
    return INTERNAL_MEMBERS;
  }

  notifyActionHandlerReady(): void {
    this.session.hostMemory.set("is-ready", true);
  }
}

/** Services that are not part of the workbook. */
export function serviceOf(
  session: HostSession,
  name: string,
  show: (isVisible: boolean) => void,
): ExcelObject {
  switch (name.split(".").at(-1)) {
    case "AppRuntimeService":
      return new AppRuntimeService(session, show);
    case "AppRuntimePersistenceService":
      return new AppRuntimePersistenceService(session);
    case "AddinInternalService":
      return new AddinInternalService(session);
    default:
      throw new ExcelFailure("ApiNotFound", `This host has no service ${name}.`);
  }
}

const RUNTIME_MEMBERS: MemberTable<AppRuntimeService> = {
  name: "AppRuntimeService",
  scalars: {},
  objects: {},
  methods: { getAppRuntimeState: "1.1", setAppRuntimeState: "1.1" },
};

const PERSISTENCE_MEMBERS: MemberTable<AppRuntimePersistenceService> = {
  name: "AppRuntimePersistenceService",
  scalars: {},
  objects: {},
  methods: { getAppRuntimeStartState: "1.1", setAppRuntimeStartState: "1.1" },
};

const INTERNAL_MEMBERS: MemberTable<AddinInternalService> = {
  name: "AddinInternalService",
  scalars: {},
  objects: {},
  methods: { notifyActionHandlerReady: "1.1" },
};
