import type { FUniver } from "@univerjs/core/facade";
import { type Area, cellArea } from "./area";
import type { BookContent } from "./content/book-content";
import { BookNames } from "./book-names";
import { BookSheet, type CellInput } from "./book-sheet";
import { BookTables } from "./book-tables";
import { Calculation } from "./univer/calculation";
import { contentOf } from "./content/content-of";
import { fillBook } from "./content/fill-book";
import { PersonsEdits } from "./persons-edits";
import { rewriteFormulas } from "./formulas/rewrite-formulas";
import { renameSheetIn, sameName } from "./formulas/rewrite-formula";
import { newSheetData, workbookData } from "./content/sheet-data";
import { followTables } from "./table-rules";
import { type TypeOutcome, typeInto } from "./values/type-into";
import { UniverWorkbook } from "./univer/univer-workbook";

/** Cells that changed, and who changed them. */
export interface Change {
  readonly sheetId: string;
  readonly area: Area;
  readonly by: "person" | "addin";
  /** `undefined`: other values or formulas. */
  readonly how?: Move;
}

/** How cells came to stand elsewhere. */
export type Move = "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted" | "rows-sorted";

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
  /** Further areas, selected with Ctrl. */
  readonly others?: readonly Area[];
  /** No cells but a chart is selected. */
  readonly isChart?: true;
}

/** What only the maker of the book's Univer can do. */
export interface BookSource {
  /** Makes Univer read all formulas anew; without it, formulas may keep the old meaning of a redefined name. */
  readonly forgetFormulas?: () => void;
  /** Whether formulas of conditional formats are calculated too, which lets formulas of the sheets be taken in the wrong order. */
  readonly calculatesColours?: boolean;
  /** Frees Univer, after the book. */
  readonly dispose?: () => void;
}

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** What becomes of the sheets themselves. */
export type SheetEvent = { readonly kind: "added" | "deleted" | "activated" | "selected"; readonly sheetId: string };

/**
 * The embedded workbook. Univer holds values, formulas, looks, names, merges, panes, tables, validation and conditional
 * formats; what it lacks stands beside it (sheet-extras.ts, TableExtras).
 */
export class Book {
  readonly univer: UniverWorkbook;
  readonly tables: BookTables;
  readonly names: BookNames;
  /** Structure protected from changes; `password` is empty without one. Lasts while the workbook is open. */
  structure: { readonly password: string } | undefined;
  /** "Manual" waits until someone asks. Lasts while the workbook is open. */
  calculationMode: CalculationMode = "Automatic";
  private readonly calculation: Calculation;
  private readonly persons: PersonsEdits;
  private readonly sheetsById = new Map<string, BookSheet>();
  private readonly changeListeners = new Set<(change: Change) => void>();
  private readonly sheetListeners = new Set<(event: SheetEvent) => void>();
  private selected: Selection | undefined;
  private isDisposed = false;

  /** Makes a new workbook in `api` and shows it. */
  constructor(
    api: FUniver,
    content?: BookContent,
    private readonly source: BookSource = {},
  ) {
    this.univer = new UniverWorkbook(api, api.createWorkbook(workbookData(content)));
    this.tables = new BookTables(this.univer);
    this.names = new BookNames(this.univer);
    this.calculation = new Calculation(this.univer, source);
    if (content) fillBook(this, content);
    this.calculation.markAll();
    this.persons = new PersonsEdits(this);
  }

  sheets(): BookSheet[] {
    return this.univer.model.getSheetOrders().map((id) => this.sheetById(id));
  }

  /** By name, whatever the case of its letters, or by id. */
  sheet(nameOrId: string): BookSheet | undefined {
    return this.sheets().find((sheet) => sheet.id === nameOrId || sameName(sheet.name, nameOrId));
  }

  sheetById(id: string): BookSheet {
    let sheet = this.sheetsById.get(id);
    if (!sheet) this.sheetsById.set(id, (sheet = new BookSheet(this.univer, id)));
    return sheet;
  }

  /** Behind the last sheet. */
  addSheet(name: string): BookSheet {
    const data = newSheetData(name);
    this.univer.apply("sheet.mutation.insert-sheet", { index: this.sheets().length, sheet: data });
    this.emitSheet({ kind: "added", sheetId: data.id });
    return this.sheetById(data.id);
  }

  deleteSheet(sheet: BookSheet): void {
    const { id, name } = sheet;
    if (this.activeSheet.id === id) {
      const next = this.sheets().find((other) => other.id !== id && !isHidden(other));
      if (next) this.activate(next);
    }
    for (const table of this.tables.on(id)) this.tables.remove(table);
    this.univer.apply("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: name });
    this.sheetsById.delete(id);
    rewriteFormulas(this, (formula) => renameSheetIn(formula, name, undefined));
    this.emitSheet({ kind: "deleted", sheetId: id });
  }

  renameSheet(sheet: BookSheet, name: string): void {
    const before = sheet.name;
    this.univer.apply("sheet.mutation.set-worksheet-name", { subUnitId: sheet.id, name });
    rewriteFormulas(this, (formula) => renameSheetIn(formula, before, name));
  }

  /** `index` counts from 0. */
  moveSheet(sheet: BookSheet, index: number): void {
    const order = this.univer.model.getSheetOrders();
    const fromOrder = order.indexOf(sheet.id);
    this.univer.apply("sheet.mutation.set-worksheet-order", { subUnitId: sheet.id, fromOrder, toOrder: index });
  }

  /** Writes as the add-in does; cells for which `input` gives `undefined` stay as they are. */
  write(sheet: BookSheet, area: Area, input: (row: number, column: number) => CellInput | undefined): void {
    sheet.write(area, input);
    followTables(this, sheet, area);
    this.emitChange({ sheetId: sheet.id, area, by: "addin" });
  }

  /** What a person's typing into a cell does. Rows and columns count from 0. */
  type(sheet: string, row: number, column: number, text: string): TypeOutcome {
    const target = this.sheet(sheet);
    if (!target) throw new Error(`No sheet "${sheet}"`);
    const outcome = typeInto(this, target, row, column, text);
    if (outcome.kind === "entered") this.emitChange({ sheetId: target.id, area: outcome.area, by: "person" });
    return outcome;
  }

  /** Resolves when every formula shows its result. */
  calculated(): Promise<void> {
    return this.calculation.finish();
  }

  get isCalculated(): boolean {
    return !this.calculation.isDirty;
  }

  get activeSheet(): BookSheet {
    return this.sheetById(this.univer.model.ensureActiveSheet().getSheetId());
  }

  activate(sheet: BookSheet): void {
    if (this.activeSheet.id === sheet.id) return;
    this.univer.facade.setActiveSheet(sheet.id);
    this.emitSheet({ kind: "activated", sheetId: sheet.id });
  }

  get selection(): Selection {
    const { id } = this.activeSheet;
    return this.selected?.sheetId === id ? this.selected : { sheetId: id, area: cellArea(0, 0) };
  }

  /** Selects cells and shows their sheet, as a person or the add-in does. */
  select(sheet: BookSheet, area: Area, more: Pick<Selection, "others" | "isChart"> = {}): void {
    this.activate(sheet);
    this.selected = { sheetId: sheet.id, area, ...more };
    this.emitSheet({ kind: "selected", sheetId: sheet.id });
  }

  onChanged(listener: (change: Change) => void): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  onSheetEvent(listener: (event: SheetEvent) => void): () => void {
    this.sheetListeners.add(listener);
    return () => void this.sheetListeners.delete(listener);
  }

  emitChange(change: Change): void {
    for (const listener of this.changeListeners) listener(change);
  }

  toContent(): BookContent {
    return contentOf(this);
  }

  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    this.persons.dispose();
    this.calculation.dispose();
    this.names.dispose();
    this.univer.api.disposeUnit(this.univer.id);
    this.source.dispose?.();
  }

  private emitSheet(event: SheetEvent): void {
    for (const listener of this.sheetListeners) listener(event);
  }
}

export function isHidden(sheet: BookSheet): boolean {
  return sheet.model.isSheetHidden() === 1;
}
