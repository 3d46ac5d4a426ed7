import { LocaleType, LogLevel, mergeLocales, Univer, type IDisposable, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { IFormulaDependencyGenerator, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/vi-VN";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { readEntriesDayFirst } from "./day-first-entries";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

type FormulaDependencies = IFormulaDependencyGenerator & IDisposable;

type PluginOrPair = PluginCtor | readonly [PluginCtor, object];

export interface PageUniver {
  readonly api: FUniver;
  /** The book says itself when to calculate; Univer starts its own trigger with the first workbook, so this comes after that. */
  readonly leaveCalculationToBook: () => void;
  /** Once there is a workbook, too. @returns what stops it */
  readonly readEntriesDayFirst: () => IDisposable;
  /** As `NodeUniver.forgetFormulas`. */
  readonly forgetFormulas: () => void;
  readonly calculatesColours: true;
  /** Removes the grid with all its workbooks. */
  readonly dispose: () => void;
}

/** Univer with its grid, formula bar and sheet tabs in `container`, in Vietnamese. */
export function createPageUniver(container: HTMLElement): PageUniver {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(
        coreWords,
        tableWords,
        conditionalFormattingWords,
        dataValidationWords,
        filterWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, header: false, toolbar: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins as PluginOrPair[])) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    // Excel has no flag with the table's name over its heading.
    else if (plugin === UniverSheetsTableUIPlugin) univer.registerPlugin(plugin, { hideAnchor: true });
    else univer.registerPlugin(plugin as PluginCtor);
  }
  const api = FUniver.newAPI(univer);
  return {
    api,
    leaveCalculationToBook: () => univer.__getInjector().get(TriggerCalculationController).dispose(),
    forgetFormulas: () => (univer.__getInjector().get(IFormulaDependencyGenerator) as FormulaDependencies).dispose(),
    calculatesColours: true,
    readEntriesDayFirst: () => readEntriesDayFirst(univer, api),
    dispose: () => univer.dispose(),
  };
}
