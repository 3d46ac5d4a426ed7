import type { FUniver } from "@univerjs/core/facade";

/** Loads a module from node_modules. Jest passes Node's own `require`, because its registry would load Univer again for every test file. */
export type LoadModule = (name: string) => unknown;

/**
 * Univer without a screen, from its CommonJS builds (the ES builds import `opentype.js` in a way that Node refuses).
 *
 * The book says itself when to calculate (calculation.ts); Univer's own trigger waits 100 ms and would calculate again. The
 * formulas of conditional formats and validation rules are left out too: Univer calculates them once for each cell they
 * colour (5 s for a plan of 74 tasks), which nobody sees without a screen, and takes their results for cells at wrong places,
 * so that formulas of the sheet are calculated before those they read.
 */
export function createNodeUniver(load: LoadModule = require): NodeUniver {
  // insertDefinedName uses iterator helpers, which Node 20 lacks.
  load("core-js/actual/iterator");
  const { Univer, LocaleType, LogLevel } = load("@univerjs/core") as typeof import("@univerjs/core");
  const { FUniver } = load("@univerjs/core/lib/facade") as typeof import("@univerjs/core/facade");
  const plugins = PLUGINS.map(([module, name]) => (load(module) as Record<string, PluginClass>)[name]);
  for (const facade of FACADES) load(facade);

  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of plugins) if (plugin) univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  const { TriggerCalculationController } = load(
    "@univerjs/sheets-formula",
  ) as typeof import("@univerjs/sheets-formula");
  const { IFormulaDependencyGenerator, RegisterOtherFormulaService } = load(
    "@univerjs/engine-formula",
  ) as typeof import("@univerjs/engine-formula");
  // Univer starts what is left out here with the first workbook.
  const first = api.createWorkbook({}).getId();
  univer.__getInjector().get(TriggerCalculationController).dispose();
  univer.__getInjector().get(RegisterOtherFormulaService).dispose();
  api.disposeUnit(first);
  return {
    api,
    forgetFormulas: () =>
      (univer.__getInjector().get(IFormulaDependencyGenerator) as unknown as FormulaDependencies).dispose(),
    dispose: () => void setTimeout(() => univer.dispose(), LAST_COMMANDS),
  };
}

export interface NodeUniver {
  readonly api: FUniver;
  /**
   * Univer keeps formulas as it first understood them (FORMULA_AST_CACHE of @univerjs/engine-formula 0.25.1), even when a name
   * in them is redefined. It empties that cache only here; the generator goes on working.
   */
  readonly forgetFormulas: () => void;
  /** Frees Univer with all its workbooks. */
  readonly dispose: () => void;
}

/** Milliseconds in which Univer still sends commands of its own; sent to a Univer that is gone they are logged as warnings. */
const LAST_COMMANDS = 50;

type FormulaDependencies = import("@univerjs/engine-formula").FormulaDependencyGenerator;

type PluginClass = Parameters<import("@univerjs/core").Univer["registerPlugin"]>[0];

const PLUGINS: readonly (readonly [module: string, name: string])[] = [
  ["@univerjs/docs", "UniverDocsPlugin"],
  ["@univerjs/engine-formula", "UniverFormulaEnginePlugin"],
  ["@univerjs/sheets", "UniverSheetsPlugin"],
  ["@univerjs/sheets-formula", "UniverSheetsFormulaPlugin"],
  ["@univerjs/sheets-numfmt", "UniverSheetsNumfmtPlugin"],
  ["@univerjs/sheets-table", "UniverSheetsTablePlugin"],
  ["@univerjs/data-validation", "UniverDataValidationPlugin"],
  ["@univerjs/sheets-data-validation", "UniverSheetsDataValidationPlugin"],
  ["@univerjs/sheets-conditional-formatting", "UniverSheetsConditionalFormattingPlugin"],
];

const FACADES = [
  "@univerjs/sheets/lib/facade",
  "@univerjs/engine-formula/lib/facade",
  "@univerjs/sheets-formula/lib/facade",
  "@univerjs/sheets-numfmt/lib/facade",
  "@univerjs/sheets-table/lib/facade",
  "@univerjs/sheets-data-validation/lib/facade",
  "@univerjs/sheets-conditional-formatting/lib/facade",
];
