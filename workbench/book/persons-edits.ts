import { type Area, boundingArea } from "./area";
import type { Book } from "./book";
import { SET_RANGE_VALUES, SET_STYLE, extent } from "./calculation";
import { followTables, growTable } from "./table-rules";
import { areaOfRange } from "./univer-range";

/**
 * Sees what a person does in Univer's own grid (typing, pasting, filling, deleting, undoing): cell values that change
 * without a write of ours going on and that are no formula's result.
 */
export class PersonsEdits {
  private readonly subscription: { dispose(): void };

  constructor(private readonly book: Book) {
    this.subscription = book.univer.api.onCommandExecuted((command, options) => {
      if (command.id !== SET_RANGE_VALUES || book.univer.isApplying) return;
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
