import type {} from "@univerjs/sheets-formula/facade";
import type { UniverWorkbook } from "./univer-workbook";

/**
 * Recalculates the workbook when asked. Univer's own trigger waits 100 ms after the last change; this one notes what has
 * become dirty since the last run and starts at once.
 */
export class Calculation {
  private readonly subscription: { dispose(): void };
  /** Every name there ever was. Univer looks into a cache common to all workbooks unless it is told that the name changed. */
  private readonly names: Record<string, string> = {};
  private dirty = new Dirty();
  private running: Promise<void> | undefined;
  private stop: (() => void) | undefined;
  private isDisposed = false;

  constructor(private readonly univer: UniverWorkbook) {
    this.subscription = univer.api.onCommandExecuted(({ id, params }, options) => {
      const change = (params ?? {}) as Change;
      if (id === SPILLS) univer.hasSpills ||= spills(change, univer.id);
      if (change.unitId !== univer.id) return;
      if (REFERENCES_MOVED.has(id)) this.dirty.addAll();
      if (id === SET_NAME || id === REMOVE_NAME) {
        this.dirty.addMeaning(change.name);
        if (change.name !== undefined) this.names[change.name] = change.formulaOrRefString ?? "";
      }
      if (id === SET_TABLE || id === REMOVE_TABLE) this.dirty.addMeaning(change.tableName);
      if (id === SET_RANGE_VALUES && !options?.["fromFormula"] && change.trigger !== SET_STYLE)
        this.dirty.addCells(change);
    });
  }

  get isDirty(): boolean {
    return !this.isDisposed && (this.dirty.isAny || this.running !== undefined);
  }

  /** Everything is out of date: a workbook just filled. */
  markAll(): void {
    this.dirty.addAll();
  }

  /** Resolves when no cell is out of date. */
  async finish(): Promise<void> {
    while (this.isDirty) await (this.running ??= this.run());
  }

  dispose(): void {
    this.isDisposed = true;
    this.subscription.dispose();
    this.stop?.();
  }

  private async run(): Promise<void> {
    // Univer registers tables and formulas in microtasks of its own after a mutation.
    await Promise.resolve();
    const { dirty } = this;
    this.dirty = new Dirty();
    for (const word of dirty.meanings) this.forget(word);
    const ended = this.ended();
    const sheets = this.univer.model.getSheets().map((sheet) => [sheet.getSheetId(), "1"] as const);
    await this.univer.api.executeCommand(START, dirty.params(this.univer.id, Object.fromEntries(sheets), this.names), {
      onlyLocal: true,
    });
    await ended;
    this.running = undefined;
  }

  /**
   * Makes Univer read the formulas anew that have this name or table in them: it keeps them as they were first understood
   * (generateAstNode of @univerjs/engine-formula 0.25.1), and lets go of them only when a function of that name goes.
   */
  private forget(word: string): void {
    this.univer.api
      .getFormula()
      .registerFunction(word, () => 0)
      .dispose();
  }

  /** Resolves when the results stand in the cells, or the book is closed. (FFormula.onCalculationEnd gives up after 30 s.) */
  private ended(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.univer.api.onCommandExecuted(({ id, params }) => {
        if (id === NOTIFICATION && (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined)
          this.stop?.();
      });
      this.stop = () => {
        this.stop = undefined;
        subscription.dispose();
        resolve();
      };
    });
  }
}

/** What a run has to look at, as Univer's engine wants to be told. */
class Dirty {
  private readonly ranges: object[] = [];
  readonly meanings = new Set<string>();
  private isAll = false;

  get isAny(): boolean {
    return this.isAll || this.ranges.length > 0;
  }

  addAll(): void {
    this.isAll = true;
  }

  addCells({ unitId, subUnitId, cellValue }: Change): void {
    const range = extent(cellValue);
    if (range) this.ranges.push({ unitId, sheetId: subUnitId, range });
  }

  /** A name or table that means something else now. */
  addMeaning(word: string | undefined): void {
    this.isAll = true;
    if (word !== undefined) this.meanings.add(word);
  }

  params(unitId: string, everySheet: Record<string, string>, names: Record<string, string>): object {
    return {
      forceCalculation: this.isAll,
      dirtyRanges: this.isAll ? [] : this.ranges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: { [unitId]: { ...names } },
      // Tables that changed are forgotten before the run (`forget`); named here, each cell would have its formula read anew.
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: this.isAll ? { [unitId]: everySheet } : {},
    };
  }
}

/** Parameters of the mutations that matter here. */
interface Change {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly name?: string;
  readonly formulaOrRefString?: string;
  readonly tableName?: string;
  readonly arrayFormulaRange?: Record<string, Record<string, object | undefined> | undefined>;
}

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
/** Given as `trigger` of a mutation that changes looks only: nothing has to be calculated. */
export const SET_STYLE = "sheet.command.set-style";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const SPILLS = "formula.mutation.set-array-formula-data";
const SET_NAME = "formula.mutation.set-defined-name";
const REMOVE_NAME = "formula.mutation.remove-defined-name";
const SET_TABLE = "formula.mutation.set-super-table";
const REMOVE_TABLE = "formula.mutation.remove-super-table";

/** After these, any formula may mean something else. */
const REFERENCES_MOVED = new Set([
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
]);

function spills({ arrayFormulaRange }: Change, unitId: string): boolean {
  return Object.values(arrayFormulaRange?.[unitId] ?? {}).some((sheet) => Object.keys(sheet ?? {}).length > 0);
}

/** The smallest rectangle that holds all cells of a mutation. */
export function extent(cells: Change["cellValue"]): Range | undefined {
  let range: Range | undefined;
  for (const [rowKey, row] of Object.entries(cells ?? {})) {
    const columns = Object.keys(row).map(Number);
    const [first, last] = [columns[0], columns[columns.length - 1]];
    if (first === undefined || last === undefined) continue;
    range = {
      startRow: Math.min(range?.startRow ?? Infinity, Number(rowKey)),
      endRow: Math.max(range?.endRow ?? -1, Number(rowKey)),
      startColumn: Math.min(range?.startColumn ?? Infinity, first),
      endColumn: Math.max(range?.endColumn ?? -1, last),
    };
  }
  return range;
}
