import type { BookSource } from "../book";
import type { UniverWorkbook } from "./univer-workbook";

/**
 * Recalculates the workbook when asked. Univer's own trigger waits 100 ms after the last change; this one notes what has
 * become dirty since the last run and starts at once.
 */
export class Calculation {
  private readonly subscriptions: readonly { dispose(): void }[];
  /** Every name there ever was. Univer looks into a cache common to all workbooks unless it is told that the name changed. */
  private readonly names: Record<string, string> = {};
  private dirty = new Dirty();
  private running: Promise<void> | undefined;
  private stop: (() => void) | undefined;
  private isDisposed = false;
  /** Whether the last pass gave any cell another value. */
  private hasChanged = false;

  constructor(
    private readonly univer: UniverWorkbook,
    private readonly source: BookSource,
  ) {
    const results = univer.api.onBeforeCommandExecute(({ id, params }, options) => {
      if (id === SET_RANGE_VALUES && options?.["applyFormulaCalculationResult"])
        this.hasChanged ||= changes(univer, params as Change);
    });
    const edits = univer.api.onCommandExecuted(({ id, params }, options) => {
      const change = (params ?? {}) as Change;
      if (id === COLOURS_DIRTY && source.calculatesColours === true) this.dirty.addColours(params as Colours);
      if (id === SPILLS) univer.hasSpills ||= spills(change, univer.id);
      if (change.unitId !== univer.id) return;
      if (REFERENCES_MOVED.has(id)) this.dirty.addAll();
      if (id === SET_NAME || id === REMOVE_NAME) {
        this.dirty.addMeaning();
        if (change.name !== undefined) this.names[change.name] = change.formulaOrRefString ?? "";
      }
      if (id === SET_TABLE || id === REMOVE_TABLE) this.dirty.addMeaning();
      if (id === SET_RANGE_VALUES && !options?.["fromFormula"] && change.trigger !== SET_STYLE)
        this.dirty.addCells(change);
    });
    this.subscriptions = [results, edits];
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
    for (const subscription of this.subscriptions) subscription.dispose();
    this.stop?.();
  }

  /**
   * One pass is enough when only values changed. After sheets, tables or names changed, or where colours are calculated too,
   * Univer may take formulas in the wrong order (a count over another sheet's calculated column came before that column): it
   * is asked again until nothing changes.
   */
  private async run(): Promise<void> {
    try {
      // Univer registers tables and formulas in microtasks of its own after a mutation.
      await Promise.resolve();
      const { dirty } = this;
      this.dirty = new Dirty();
      if (dirty.hasNewMeanings) this.source.forgetFormulas?.();
      const most = dirty.isAll || this.source.calculatesColours === true ? MOST_PASSES : 1;
      for (let pass = 0; pass < most && !this.isDisposed; pass++) {
        await this.pass(dirty);
        if (!this.hasChanged) break;
      }
    } finally {
      this.running = undefined;
    }
  }

  private async pass(dirty: Dirty): Promise<void> {
    this.hasChanged = false;
    const { api, model, id } = this.univer;
    const ended = this.ended();
    const sheets = model.getSheets().map((sheet) => [sheet.getSheetId(), "1"] as const);
    await api.executeCommand(START, dirty.params(id, Object.fromEntries(sheets), this.names), { onlyLocal: true });
    await ended;
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

/** TODAY and the like may change between two passes; formulas that never settle are left as they are. */
const MOST_PASSES = 4;

/** What a run has to look at, as Univer's engine wants to be told. */
class Dirty {
  private readonly ranges: object[] = [];
  /** Formulas of conditional formats that are new. */
  private readonly colours: Record<string, Record<string, Record<string, true>>> = {};
  /** Whether names or tables mean something else now. */
  hasNewMeanings = false;
  isAll = false;

  get isAny(): boolean {
    return this.isAll || this.ranges.length > 0 || Object.keys(this.colours).length > 0;
  }

  addAll(): void {
    this.isAll = true;
  }

  addCells({ unitId, subUnitId, cellValue }: Change): void {
    const range = extent(cellValue);
    if (range) this.ranges.push({ unitId, sheetId: subUnitId, range });
  }

  addColours(colours: Colours): void {
    for (const [unit, sheets] of Object.entries(colours)) {
      const known = (this.colours[unit] ??= {});
      for (const [sheet, formulas] of Object.entries(sheets)) known[sheet] = { ...known[sheet], ...formulas };
    }
  }

  addMeaning(): void {
    this.isAll = true;
    this.hasNewMeanings = true;
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
      dirtyUnitOtherFormulaMap: this.colours,
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
  readonly arrayFormulaRange?: Record<string, Record<string, object | undefined> | undefined>;
}

/** By workbook, sheet and formula, as Univer names them. */
type Colours = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, true>>>>>>;

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Univer says so when a formula outside of cells is new; its name speaks of validation only. */
export const COLOURS_DIRTY = "sheet.mutation.data-validation-formula-mark-dirty";
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

/** Whether results that are about to be written differ from what the cells hold. */
function changes(univer: UniverWorkbook, { subUnitId = "", cellValue = {} }: Change): boolean {
  const matrix = univer.sheet(subUnitId).getCellMatrix();
  return Object.entries(cellValue).some(([row, cells]) =>
    Object.entries(cells).some(
      ([column, cell]) => (cell as { v?: unknown } | null)?.v !== matrix.getValue(Number(row), Number(column))?.v,
    ),
  );
}

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
