import { type Area, SHEET_COLUMNS, SHEET_ROWS, readAddress } from "../../../book/area";
import type { BookSheet } from "../../../book/book-sheet";
import { frozen, setFrozen } from "../../../book/looks/sheet-frame";
import { HostError } from "../../host-error";
import { type MemberTable, NULL_OBJECT, object } from "../../members";

export const freezePanes: MemberTable<BookSheet> = {
  values: {},
  methods: {
    /** The area given stays in view. Source: https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes#excel-excel-worksheetfreezepanes-freezeat-member(1) */
    FreezeAt: (sheet, args) => {
      const area = args.object(0, "Range")?.area ?? readAddress(args.text(0))?.area;
      if (!area) throw new HostError("InvalidArgument");
      const rows = area.rows === SHEET_ROWS ? 0 : area.row + area.rows;
      const columns = area.columns === SHEET_COLUMNS ? 0 : area.column + area.columns;
      setFrozen(sheet, { rows, columns });
    },
    FreezeRows: (sheet, args) => setFrozen(sheet, { rows: args.has(0) ? args.number(0) : 1, columns: 0 }),
    FreezeColumns: (sheet, args) => setFrozen(sheet, { rows: 0, columns: args.has(0) ? args.number(0) : 1 }),
    Unfreeze: (sheet) => setFrozen(sheet, undefined),
    GetLocation: (sheet) => {
      const area = locationOf(sheet);
      if (!area) throw new HostError("ItemNotFound");
      return object("Range", { sheet, area });
    },
    GetLocationOrNullObject: (sheet) => {
      const area = locationOf(sheet);
      return area ? object("Range", { sheet, area }) : NULL_OBJECT;
    },
  },
};

function locationOf(sheet: BookSheet): Area | undefined {
  const panes = frozen(sheet);
  if (!panes) return undefined;
  const { rows, columns } = panes;
  return { row: 0, column: 0, rows: rows === 0 ? SHEET_ROWS : rows, columns: columns === 0 ? SHEET_COLUMNS : columns };
}
