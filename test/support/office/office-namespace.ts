import { isSupported } from "../../../src/workbench/host/api-version";
import type { Interpreter } from "../../../src/workbench/host";
import type { OfficeGlobals } from "./load-office";

/** What of `Office` lives outside Excel's own library: the parts that the loader would bring in a browser. */
export type OfficeStub = OfficeGlobals["Office"] & {
  /** Calls an associated command as a ribbon button does; resolves when it says that it is done. */
  readonly press: (command: string) => Promise<void>;
};

type Command = (event: { readonly source: { readonly id: string }; completed(): void }) => void;

/**
 * Office as an add-in sees it over a bridge: the library's own namespace below, and over it what belongs to the
 * loader. `requirements` answers for the host's version, and the library is told to mind it.
 */
export function createOfficeNamespace(
  library: OfficeGlobals,
  host: Interpreter,
  otherSets: Readonly<Record<string, string>> = { SharedRuntime: "1.1" },
): OfficeStub {
  const commands = new Map<string, Command>();
  const sets = new Map(
    Object.entries({ ...otherSets, ExcelApi: host.apiVersion, RichApiRuntime: "1.2" }).map(
      ([name, version]) => [name.toLowerCase(), version] as const,
    ),
  );
  const own = {
    context: contextOf(host, sets),
    onReady: (then?: (info: object) => unknown) => {
      const info = { host: "Excel", platform: "OfficeOnline", addin: null };
      return Promise.resolve(info).then((value) => (then?.(value), value));
    },
    actions: {
      associate: (name: string, command: Command) => void commands.set(name.toUpperCase(), command),
    },
    press: (name: string) => press(commands, name),
  };
  const namespace = Object.defineProperties(
    Object.create(library.Office as object) as OfficeStub,
    Object.fromEntries(
      Object.entries(own).map(([key, value]) => [key, { value, configurable: true, writable: true }]),
    ),
  );
  (library as unknown as { Office: unknown }).Office = namespace;
  const utility = library.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  utility.CommonUtility._doApiNotSupportedCheck = true;
  return namespace;
}

function contextOf(host: Interpreter, sets: ReadonlyMap<string, string>): object {
  return {
    displayLanguage: host.language,
    contentLanguage: host.language,
    host: "Excel",
    platform: "OfficeOnline",
    document: { mode: "readWrite", url: "https://localhost:3000/Book1.xlsx" },
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.15407.0" },
    requirements: {
      isSetSupported(name: string, version = "1.1") {
        const has = sets.get(name.toLowerCase());
        return has !== undefined && isSupported(has, String(version));
      },
    },
  };
}

function press(commands: ReadonlyMap<string, Command>, name: string): Promise<void> {
  const command = commands.get(name.toUpperCase());
  if (!command) return Promise.reject(new Error(`No command is associated with ${name}.`));
  return new Promise((resolve) => command({ source: { id: name }, completed: () => resolve() }));
}
