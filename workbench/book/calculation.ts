import type { UniverWorkbook } from "./univer-workbook";

/**
 * Recalculates the workbook when asked. Univer's own trigger waits 100 ms after the last change; this one keeps what became
 * dirty since the last run and starts at once.
 */
export class Calculation {
  private readonly dirtyRanges: DirtyRange[] = [];
  private recalculatesAll = false;
  private running: Promise<void> | undefined;
  private readonly subscription: { dispose(): void };

  constructor(private readonly univer: UniverWorkbook) {
    this.subscription = univer.api.onCommandExecuted((command, options) => {
      if (REFERENCES_MOVED.has(command.id)) this.recalculatesAll = true;
      if (command.id === SPILLS) {
        const { arrayFormulaRange } = command.params as { arrayFormulaRange?: Record<string, Record<string, object>> };
        const sheets = Object.values(arrayFormulaRange?.[univer.id] ?? {});
        univer.hasSpills ||= sheets.some((sheet) => Object.keys(sheet ?? {}).length > 0);
      }
      if (command.id !== SET_RANGE_VALUES) return;
      const { trigger, ...params } = command.params as RangeValues;
      if (options?.["fromFormula"] || trigger === SET_STYLE || params.unitId !== univer.id) return;
      const range = extent(params.cellValue);
      if (range) this.dirtyRanges.push({ unitId: params.unitId, sheetId: params.subUnitId, range });
    });
  }

  get isDirty(): boolean {
    return this.recalculatesAll || this.dirtyRanges.length > 0 || this.running !== undefined;
  }

  /** Everything is out of date: a workbook just filled. */
  markAll(): void {
    this.recalculatesAll = true;
  }

  /** Resolves when no cell is out of date. */
  async finish(): Promise<void> {
    while (this.isDirty) await (this.running ??= this.run());
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async run(): Promise<void> {
    try {
      // Univer registers tables and formulas in microtasks of its own after a mutation.
      await Promise.resolve();
      const all = this.recalculatesAll;
      const dirtyRanges = all ? [] : this.dirtyRanges.splice(0);
      this.recalculatesAll = false;
      this.dirtyRanges.length = 0;
      const ended = this.ended();
      await this.univer.api.executeCommand(
        "formula.mutation.set-formula-calculation-start",
        {
          forceCalculation: all,
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: all ? { [this.univer.id]: this.everySheet() } : {},
        },
        { onlyLocal: true },
      );
      await ended;
    } finally {
      this.running = undefined;
    }
  }

  /** Resolves when the results stand in the cells. (FFormula.onCalculationEnd gives up after 30 s.) */
  private ended(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.univer.api.onCommandExecuted((command) => {
        const { functionsExecutedState } = (command.params ?? {}) as { functionsExecutedState?: number };
        if (command.id !== NOTIFICATION || functionsExecutedState === undefined) return;
        subscription.dispose();
        resolve();
      });
    });
  }

  private everySheet(): Record<string, string> {
    return Object.fromEntries(this.univer.model.getSheets().map((sheet) => [sheet.getSheetId(), "1"]));
  }
}

interface RangeValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
}

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface DirtyRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Range;
}

export const SET_RANGE_VALUES = "sheet.mutation.set-range-values";
/** Given as `trigger` of a mutation that changes looks only: nothing has to be calculated. */
export const SET_STYLE = "sheet.command.set-style";

const SPILLS = "formula.mutation.set-array-formula-data";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";

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
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
  "formula.mutation.remove-super-table",
]);

/** The smallest rectangle that holds all cells of a mutation. */
export function extent(cells: RangeValues["cellValue"]): Range | undefined {
  let range: Range | undefined;
  for (const [rowKey, row] of Object.entries(cells ?? {})) {
    const columns = Object.keys(row).map(Number);
    if (columns.length === 0) continue;
    const [first, last] = [columns[0] ?? 0, columns[columns.length - 1] ?? 0];
    range = {
      startRow: Math.min(range?.startRow ?? Infinity, Number(rowKey)),
      endRow: Math.max(range?.endRow ?? -1, Number(rowKey)),
      startColumn: Math.min(range?.startColumn ?? Infinity, first),
      endColumn: Math.max(range?.endColumn ?? -1, last),
    };
  }
  return range;
}
