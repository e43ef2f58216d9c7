import { FUniver } from "@univerjs/core/facade";
import {
  ICommandService,
  IUndoRedoService,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type IAccessor,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteWords from "@univerjs/preset-sheets-note/locales/zh-CN";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

/** A running Univer: its public door, and the services behind it that the door does not open. */
export interface RunningUniver {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly services: IAccessor;
}

function presets(container: HTMLElement) {
  return [
    UniverSheetsCorePreset({ container, ribbonType: "simple", disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
}

/** Starts the spreadsheet in an element; it shows nothing until a workbook is created. */
export function launchUniver(container: HTMLElement): RunningUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreWords, conditionalFormattingWords, filterWords, noteWords),
    },
    logLevel: LogLevel.WARN,
  });
  for (const { plugins } of presets(container)) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const injector = univer.__getInjector();
  return {
    api: FUniver.newAPI(univer),
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService),
    services: injector,
  };
}
