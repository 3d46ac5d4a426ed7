import type { IRange } from "@univerjs/core";
import { type Area, boundingArea, SHEET_COLUMNS, SHEET_ROWS } from "./area";
import type { Book, Move } from "./book";
import { SET_RANGE_VALUES, SET_STYLE, extent } from "./univer/calculation";
import { followTables, growTable } from "./table-rules";
import { areaOfRange } from "./univer/univer-range";

/**
 * Sees what a person does in Univer's own grid: cell values that change without a write of ours going on and that are no formula's
 * result (typing, pasting, filling, deleting, undoing), rows and columns put in or taken out, rows sorted.
 */
export class PersonsEdits {
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    this.subscription = book.univer.api.onCommandExecuted((command, options) => {
      if (book.univer.isApplying) return;
      const how = MOVES[command.id];
      if (how !== undefined) return this.moved(how, command.params as MoveParams);
      if (command.id !== SET_RANGE_VALUES) return;
      const params = command.params as {
        readonly unitId: string;
        readonly subUnitId: string;
        readonly trigger?: string;
        readonly cellValue?: Record<number, Record<number, unknown>>;
      };
      if (options?.["fromFormula"] || params.trigger === SET_STYLE || params.unitId !== book.univer.id) return;
      const range = extent(params.cellValue);
      if (range) this.edited(params.subUnitId, areaOfRange(range));
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private moved(how: Move, { unitId, subUnitId, range }: MoveParams): void {
    if (unitId !== this.book.univer.id) return;
    const area = areaOfRange(range);
    // Excel tells of whole rows and columns.
    const whole = how === "rows-sorted" ? area : how.startsWith("rows") ? wholeRows(area) : wholeColumns(area);
    this.book.emitChange({ sheetId: subUnitId, area: whole, by: "person", how });
  }

  private edited(sheetId: string, area: Area): void {
    const sheet = this.book.sheetById(sheetId);
    let changed = area;
    for (let row = area.row; row < area.row + area.rows; row++) {
      const grown = sheet.value(row, area.column) === null ? undefined : growTable(this.book, sheet, row, area.column);
      if (grown) changed = boundingArea(changed, { ...grown.area, row, rows: 1 });
    }
    followTables(this.book, sheet, area);
    this.book.emitChange({ sheetId, area: changed, by: "person" });
  }
}

interface MoveParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

const MOVES: Readonly<Record<string, Move>> = {
  "sheet.mutation.insert-row": "rows-inserted",
  "sheet.mutation.remove-rows": "rows-deleted",
  "sheet.mutation.insert-col": "columns-inserted",
  "sheet.mutation.remove-col": "columns-deleted",
  "sheet.mutation.reorder-range": "rows-sorted",
};

function wholeRows({ row, rows }: Area): Area {
  return { row, rows, column: 0, columns: SHEET_COLUMNS };
}

function wholeColumns({ column, columns }: Area): Area {
  return { row: 0, rows: SHEET_ROWS, column, columns };
}
